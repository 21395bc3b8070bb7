import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { epochMilliseconds, type Instant } from '#kernel/dates.ts';

/** Headers in which another system proves who it is. */
export const TIMESTAMP_HEADER = 'x-nakomen-timestamp';
export const SIGNATURE_HEADER = 'x-nakomen-signature';

/** What is wrong with a signature. */
export type SignatureProblem = 'signature-missing' | 'signature-too-old' | 'signature-wrong';

const WINDOW_MS = 5 * 60_000;

/** A new secret to share with another system. */
export function newSharedSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** The signature of a message: HMAC-SHA256 with the secret over `<seconds since 1970>.<body>`, as 'sha256=<hex>'. */
export function signatureOf(secret: string, timestamp: string, body: string): string {
  return `sha256=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
}

/** What is wrong with the signature of a message; null when it is right and not older (or newer) than five minutes. */
export function signatureProblem(
  message: { readonly timestamp: string | null; readonly signature: string | null; readonly body: string },
  secret: string,
  now: Instant,
): SignatureProblem | null {
  const { timestamp, signature, body } = message;
  if (timestamp === null || signature === null || !/^\d{9,12}$/.test(timestamp)) return 'signature-missing';
  const expected = Buffer.from(signatureOf(secret, timestamp, body));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'signature-wrong';
  return Math.abs(epochMilliseconds(now) - Number(timestamp) * 1000) > WINDOW_MS ? 'signature-too-old' : null;
}
