import { expect, it } from 'vitest';
import { smtpAddressFrom } from '#platform/mail/smtp-address.ts';

it('reads where a mail server is and how to sign in', () => {
  expect(smtpAddressFrom('smtps://u%40x:p%25w@mail.example.nl')).toEqual({
    host: 'mail.example.nl',
    port: 465,
    secure: true,
    requireTls: false,
    signIn: { user: 'u@x', pass: 'p%w' },
  });
  expect(smtpAddressFrom('smtp://127.0.0.1:2525')).toMatchObject({ port: 2525, secure: false, signIn: null });
  expect(smtpAddressFrom('smtp://u:100%zeker@[::1]')).toMatchObject({ host: '::1', signIn: { pass: '100%zeker' } });
});

it('wants TLS before a password goes to another machine, and only then', () => {
  expect(smtpAddressFrom('smtp://u:p@mail.example.nl')?.requireTls).toBe(true);
  expect(smtpAddressFrom('smtp://u:p@localhost')?.requireTls).toBe(false);
  expect(smtpAddressFrom('smtp://u:p@127.evil.example')?.requireTls).toBe(true);
  expect(smtpAddressFrom('smtp://mail.example.nl')?.requireTls).toBe(false);
});

it('refuses what is no mail server', () => {
  for (const text of ['', 'mail.example.nl', 'http://mail.example.nl', 'smtp:', 'smtp://']) {
    expect([text, smtpAddressFrom(text)]).toEqual([text, null]);
  }
});
