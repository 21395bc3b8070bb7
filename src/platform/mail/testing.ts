import { createServer, type Server, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';
import type { Mailer } from '#platform/mail/mailer.ts';
import { smtpMailer } from '#platform/mail/smtp.ts';
import { smtpAddressFrom } from '#platform/mail/smtp-address.ts';

/** Address from which test mail goes. */
export const TEST_FROM = 'innen@veldhuis.example';

/** A mail that a test server took. */
export interface TakenMail {
  readonly to: readonly string[];
  readonly raw: string;
}

/** A real mail server on this machine that keeps what it takes. */
export interface TestMailServer {
  readonly taken: TakenMail[];
  readonly port: number;
  /** A mailer that sends through it. */
  mailer(options?: { readonly signIn?: string; readonly stepMs?: number; readonly wholeMs?: number }): Mailer;
  close(): Promise<void>;
}

/** Starts a mail server; it ends with the test. `beforeTaking` runs when the mail itself has come in; what it throws is the server's answer. */
export async function startMailServer(
  options: SMTPServerOptions & { readonly beforeTaking?: (mail: TakenMail) => Promise<void> } = {},
): Promise<TestMailServer> {
  const taken: TakenMail[] = [];
  const { beforeTaking, ...rest } = options;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    ...rest,
    onData: (stream, session, done) => {
      const take = async (): Promise<void> => {
        try {
          const mail = { to: session.envelope.rcptTo.map((to) => to.address), raw: await text(stream) };
          await beforeTaking?.(mail);
          taken.push(mail);
        } catch (error) {
          done(error instanceof Error ? error : new Error(String(error)));
          return;
        }
        done();
      };
      void take();
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('the mail server has no port');
  const close = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
  onTestFinished(close);
  return { taken, port: address.port, close, mailer: (limits = {}) => mailerTo(address.port, limits) };
}

/** A mailer that sends to a port of this machine. */
export function mailerTo(
  port: number,
  { signIn = '', stepMs = 3000, wholeMs = 6000 }: { signIn?: string; stepMs?: number; wholeMs?: number } = {},
): Mailer {
  const server = smtpAddressFrom(`smtp://${signIn === '' ? '' : `${signIn}@`}127.0.0.1:${port}`);
  if (!server) throw new Error('no address');
  return smtpMailer(server, TEST_FROM, { stepMs, wholeMs });
}

/** A server that talks as a mail server until a step and then hangs up or falls silent: a network that breaks. */
export async function startBrokenServer(
  breaksAt: 'greeting' | 'recipient' | 'text',
  how: 'hangs-up' | 'falls-silent' = 'hangs-up',
): Promise<{ readonly port: number; readonly mailer: Mailer }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    const stop = (): void => {
      if (how === 'hangs-up') socket.destroy();
    };
    if (breaksAt === 'greeting') return stop();
    let inText = false;
    socket.write('220 test\r\n');
    socket.on('data', (data) => {
      const line = data.toString();
      if (inText) {
        if (line.endsWith('\r\n.\r\n')) stop();
      } else if (line.startsWith('EHLO')) socket.write('250 test\r\n');
      else if (line.startsWith('RCPT') && breaksAt === 'recipient') stop();
      else if (line.startsWith('DATA')) {
        inText = true;
        socket.write('354 go on\r\n');
      } else socket.write('250 ok\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { port: address.port, mailer: mailerTo(address.port, { stepMs: 400, wholeMs: 1500 }) };
}
