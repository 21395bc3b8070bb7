import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { ConfigProblem, readConfig } from '#app/config.ts';

it('has a default for everything', () => {
  expect(readConfig({})).toEqual({
    databaseUrl: null,
    databaseOwnerUrl: null,
    dataFolder: resolve('data/nakomen'),
    host: '127.0.0.1',
    port: 3000,
    publicUrl: null,
    trustProxy: false,
    secret: null,
    firstBootDump: null,
    uploadLimitBytes: 64 * 1024 * 1024,
    requestsPerMinute: 1200,
    mail: null,
    speech: null,
    logLevel: 'warn',
  });
});

it('takes an empty variable for none, and names every one that is wrong', () => {
  expect(readConfig({ DATABASE_URL: '', NAKOMEN_TRUST_PROXY: '1', NAKOMEN_PORT: '0' })).toMatchObject({
    databaseUrl: null,
    databaseOwnerUrl: null,
    trustProxy: true,
    port: 0,
  });
  const wrong = () => readConfig({ NAKOMEN_PORT: '-1', NAKOMEN_LOG: 'loud', NAKOMEN_UPLOAD_MB: '1.5' });
  expect(wrong).toThrow(ConfigProblem);
  expect(wrong).toThrow(/NAKOMEN_PORT: .*\nNAKOMEN_UPLOAD_MB: .*\nNAKOMEN_LOG: /);
});

it('takes a mail server and an address together, or none', () => {
  expect(
    readConfig({ SMTP_URL: 'smtp://sanne:geheim%21@mail.example.nl', MAIL_FROM: 'innen@example.nl' }).mail,
  ).toEqual({
    server: {
      host: 'mail.example.nl',
      port: 587,
      secure: false,
      requireTls: true,
      signIn: { user: 'sanne', pass: 'geheim!' },
    },
    from: 'innen@example.nl',
  });
  expect(() => readConfig({ SMTP_URL: 'smtp://localhost' })).toThrow(/MAIL_FROM/);
  expect(() => readConfig({ MAIL_FROM: 'innen@example.nl' })).toThrow(/SMTP_URL/);
  expect(() => readConfig({ SMTP_URL: 'https://mail.example.nl', MAIL_FROM: 'innen@example.nl' })).toThrow(/SMTP_URL/);
});

it('takes a transcription server, and no password in its address', () => {
  expect(readConfig({ TRANSCRIBE_URL: 'http://127.0.0.1:8000' }).speech).toEqual({
    url: 'http://127.0.0.1:8000',
    model: 'whisper-1',
    key: null,
  });
  expect(
    readConfig({ TRANSCRIBE_URL: 'https://stt.example.nl', TRANSCRIBE_MODEL: 'nl', TRANSCRIBE_KEY: 'k' }).speech,
  ).toMatchObject({ model: 'nl', key: 'k' });
  expect(() => readConfig({ TRANSCRIBE_URL: 'https://sanne:geheim@stt.example.nl' })).toThrow(/TRANSCRIBE_URL/);
  expect(() => readConfig({ TRANSCRIBE_URL: 'stt.example.nl' })).toThrow(/TRANSCRIBE_URL/);
});
