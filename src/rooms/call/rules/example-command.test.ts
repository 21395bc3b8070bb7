import { expect, it } from 'vitest';
import { exampleCommand } from '#rooms/call/rules/example-command.ts';

it('signs what it sends, with the secret and to the address', () => {
  const lines = exampleCommand('https://nakomen.example.nl/api/telephony/a/b', 'geheim').split('\n');
  expect(lines[2]).toContain(`printf '%s.%s' "$T" "$B" | openssl dgst -sha256 -hmac 'geheim'`);
  expect(lines[3]).toContain(`curl 'https://nakomen.example.nl/api/telephony/a/b'`);
});
