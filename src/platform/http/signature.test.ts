import { expect, it } from 'vitest';
import { addMilliseconds, instant } from '#kernel/dates.ts';
import { newSharedSecret, signatureOf, signatureProblem } from '#platform/http/signature.ts';

const now = instant('2026-11-20T08:30:00Z');
const timestamp = String(Date.parse(now) / 1000);
const body = '{"kind":"incoming"}';
const message = { timestamp, body, signature: signatureOf('geheim', timestamp, body) };

it('is the one that other programs compute', () => {
  // printf '1.The quick brown fox' | openssl dgst -sha256 -hmac key
  expect(signatureOf('key', '1', 'The quick brown fox')).toBe(
    'sha256=1ef269d2a2a1f8d397e0e25c3e3013fb5687509234565e6e49ea45a138768457',
  );
  expect(message.signature).toMatch(/^sha256=[0-9a-f]{64}$/);
});

it('is right for five minutes, both ways', () => {
  expect(signatureProblem(message, 'geheim', now)).toBeNull();
  expect(signatureProblem(message, 'geheim', addMilliseconds(now, 299_000))).toBeNull();
  expect(signatureProblem(message, 'geheim', addMilliseconds(now, 301_000))).toBe('signature-too-old');
  expect(signatureProblem(message, 'geheim', addMilliseconds(now, -301_000))).toBe('signature-too-old');
});

it('is wrong with another secret, another body or another time', () => {
  expect(signatureProblem(message, 'ander', now)).toBe('signature-wrong');
  expect(signatureProblem({ ...message, body: '{}' }, 'geheim', now)).toBe('signature-wrong');
  expect(signatureProblem({ ...message, timestamp: String(Number(timestamp) + 1) }, 'geheim', now)).toBe(
    'signature-wrong',
  );
  expect(signatureProblem({ ...message, signature: 'sha256=' }, 'geheim', now)).toBe('signature-wrong');
});

it('is missing without its headers', () => {
  expect(signatureProblem({ ...message, signature: null }, 'geheim', now)).toBe('signature-missing');
  expect(signatureProblem({ ...message, timestamp: 'nu' }, 'geheim', now)).toBe('signature-missing');
});

it('is made with a secret that nobody guesses', () => {
  expect(newSharedSecret()).toMatch(/^[\w-]{43}$/);
  expect(newSharedSecret()).not.toBe(newSharedSecret());
});
