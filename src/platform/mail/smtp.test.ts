import { describe, expect, it } from 'vitest';
import { instant } from '#kernel/dates.ts';
import type { Mail } from '#platform/mail/mailer.ts';
import { smtpMailer } from '#platform/mail/smtp.ts';
import { mailerTo, startBrokenServer, startMailServer, TEST_FROM } from '#platform/mail/testing.ts';

const mail: Mail = {
  id: '01935e5c-0000-7000-8000-000000000001',
  fromName: 'Sanne Bakker, Veldhuis',
  to: 'jan@klant.example',
  subject: 'Onze afspraak: € 250,00',
  text: 'Beste Jan,\n\n.\n\nDit is de afspraak: één keer.',
  html: '<p>Beste Jan,</p>',
  language: 'nl',
  writtenAt: instant('2026-11-20T08:30:00.000Z'),
};
const answerWith = (code: number, message: string): Error => Object.assign(new Error(message), { responseCode: code });

describe('mail through a real mail server', () => {
  it('arrives once, with its own id, both forms of the text and the name of the sender', async () => {
    const server = await startMailServer();
    expect(await server.mailer().send(mail)).toMatchObject({ kind: 'accepted' });
    expect(server.taken).toHaveLength(1);
    const [{ to, raw } = { to: [], raw: '' }] = server.taken;
    expect(to).toEqual(['jan@klant.example']);
    expect(raw).toContain(`Message-ID: <${mail.id}@veldhuis.example>`);
    expect(raw).toContain(`From: "Sanne Bakker, Veldhuis" <${TEST_FROM}>`);
    expect(raw).toContain('Date: Fri, 20 Nov 2026 08:30:00 +0000');
    expect(raw).toContain('Content-Language: nl');
    expect(raw).toContain('text/plain');
    expect(raw).toContain('text/html');
    // A line with a dot alone does not end the mail.
    expect(raw).toContain('=C3=A9=C3=A9n keer');
  });

  it('cannot be made to carry other headers, other recipients, files or pages', async () => {
    const server = await startMailServer();
    await server.mailer().send({ ...mail, subject: 'x\r\nBcc: ander@kwaad.example', fromName: 'a\r\nX-Kwaad: ja' });
    await server.mailer().send({ ...mail, html: '{"path":"/etc/passwd"}', text: 'file:///etc/passwd' });
    expect(server.taken.map((taken) => taken.to)).toEqual([['jan@klant.example'], ['jan@klant.example']]);
    const all = server.taken.map((taken) => taken.raw).join('\n');
    expect(all).not.toMatch(/^(Bcc|X-Kwaad):/m);
    expect(all).not.toContain('root:');
  });

  it('signs in, and says when it is not let in', async () => {
    const server = await startMailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (auth, _session, done) =>
        auth.password === 'geheim' ? done(null, { user: 'sanne' }) : done(new Error('no')),
    });
    expect(await server.mailer({ signIn: 'sanne:geheim' }).send(mail)).toMatchObject({ kind: 'accepted' });
    expect(await server.mailer({ signIn: 'sanne:fout' }).send(mail)).toMatchObject({ kind: 'later', cause: 'sign-in' });
    expect(server.taken).toHaveLength(1);
  });

  it('tells a wrong address, a refused letter and a busy server apart', async () => {
    const noAddress = await startMailServer({
      onRcptTo: (_to, _session, done) => done(answerWith(550, 'no such user')),
    });
    expect(await noAddress.mailer().send(mail)).toMatchObject({
      kind: 'refused',
      what: 'address',
      answer: expect.stringContaining('no such user') as string,
    });
    const noLetter = await startMailServer({ beforeTaking: () => Promise.reject(answerWith(554, 'spam')) });
    expect(await noLetter.mailer().send(mail)).toMatchObject({ kind: 'refused', what: 'letter' });
    const busy = await startMailServer({ beforeTaking: () => Promise.reject(answerWith(451, 'try later')) });
    expect(await busy.mailer().send(mail)).toMatchObject({ kind: 'later', cause: 'busy' });
    const greylisted = await startMailServer({
      onRcptTo: (_to, _session, done) => done(answerWith(450, 'greylisted')),
    });
    expect(await greylisted.mailer().send(mail)).toMatchObject({ kind: 'later', cause: 'busy' });
  });

  it('is surely not taken when the server is away or goes before the text', async () => {
    const gone = await startMailServer();
    await gone.close();
    expect(await mailerTo(gone.port).send(mail)).toMatchObject({ kind: 'later', cause: 'unreachable' });
    for (const step of ['greeting', 'recipient'] as const) {
      for (const how of ['hangs-up', 'falls-silent'] as const) {
        const { mailer } = await startBrokenServer(step, how);
        expect([step, how, await mailer.send(mail)]).toMatchObject([
          step,
          how,
          { kind: 'later', cause: 'unreachable' },
        ]);
      }
    }
  });

  it('is uncertain when the server goes after the text, before its answer', async () => {
    for (const how of ['hangs-up', 'falls-silent'] as const) {
      const { mailer } = await startBrokenServer('text', how);
      expect([how, await mailer.send(mail)]).toMatchObject([how, { kind: 'unsure' }]);
    }
  });

  it('does not send a password in the clear to another machine', async () => {
    const server = await startMailServer({
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(null, { user: 'x' }),
    });
    const elsewhere = smtpMailer(
      {
        host: '127.0.0.1',
        port: server.port,
        secure: false,
        requireTls: true,
        signIn: { user: 'sanne', pass: 'geheim' },
      },
      TEST_FROM,
    );
    expect(await elsewhere.send(mail)).toMatchObject({ kind: 'later' });
    expect(server.taken).toEqual([]);
  });
});
