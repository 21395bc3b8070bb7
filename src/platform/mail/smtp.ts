import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { HandOver, Mail, Mailer } from '#platform/mail/mailer.ts';
import type { SmtpAddress } from '#platform/mail/smtp-address.ts';

/** Each step; together with the whole below it stays far within the time after which a letter counts as abandoned. */
const STEP_MS = 15_000;
const WHOLE_MS = 60_000;
const LONGEST_ANSWER = 300;

/** Sends mail through an SMTP server, one connection per mail. */
export function smtpMailer(server: SmtpAddress, from: string, limits = { stepMs: STEP_MS, wholeMs: WHOLE_MS }): Mailer {
  return {
    from,
    send: async (mail) => {
      const message = await compose(mail, from);
      return handOver(server, { from, to: mail.to, message }, limits);
    },
  };
}

/** The mail as bytes. Nothing in it may make the library read a file or fetch an address. */
function compose(mail: Mail, from: string): Promise<Buffer> {
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return new MailComposer({
    messageId: `<${mail.id}@${domain}>`,
    date: new Date(mail.writtenAt),
    from: { name: mail.fromName, address: from },
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers: { 'Content-Language': mail.language },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}

interface Parcel {
  readonly from: string;
  readonly to: string;
  readonly message: Buffer;
}

/** What the library says of an error; `command` is the step at which the server answered it. */
interface SmtpProblem extends Error {
  readonly code?: string | undefined;
  readonly command?: string | undefined;
  readonly response?: string | undefined;
  readonly responseCode?: number | undefined;
}

function handOver(
  server: SmtpAddress,
  parcel: Parcel,
  limits: { readonly stepMs: number; readonly wholeMs: number },
): Promise<HandOver> {
  const connection = new SMTPConnection({
    host: server.host,
    port: server.port,
    secure: server.secure,
    requireTLS: server.requireTls,
    connectionTimeout: limits.stepMs,
    greetingTimeout: limits.stepMs,
    socketTimeout: limits.stepMs,
    dnsTimeout: limits.stepMs,
  });
  // Read only once the server asked for the mail itself (354): from then on a lost connection tells nothing.
  let begun = false;
  const message = new Readable({
    read() {
      begun = true;
      this.push(parcel.message);
      this.push(null);
    },
  });
  return new Promise((resolve) => {
    let deadline: NodeJS.Timeout | undefined;
    const finish = (outcome: HandOver): void => {
      clearTimeout(deadline);
      resolve(outcome);
    };
    const fail = (problem: SmtpProblem): void => {
      finish(outcomeOf(problem, begun));
      connection.close();
    };
    deadline = setTimeout(() => fail(new Error('the mail server took too long')), limits.wholeMs);
    connection.on('error', fail);
    connection.on('end', () => fail(new Error('the mail server closed the connection')));
    const send = (): void => {
      const envelope = { from: parcel.from, to: [parcel.to], size: parcel.message.length };
      connection.send(envelope, message, (problem, info) => {
        if (problem) return fail(problem);
        finish({ kind: 'accepted', answer: shortened(info?.response ?? '') });
        connection.quit();
      });
    };
    connection.connect((problem) => {
      if (problem) return fail(problem);
      if (!server.signIn) return send();
      connection.login({ credentials: server.signIn }, (refused) => (refused ? fail(refused) : send()));
    });
  });
}

function outcomeOf(problem: SmtpProblem, begun: boolean): HandOver {
  const { code, command = '', responseCode } = problem;
  const answer = shortened(problem.response ?? problem.message);
  // After the mail itself only an answer to it says that the server did not take it.
  if (begun && (command !== 'DATA' || responseCode === undefined)) return { kind: 'unsure', answer };
  if (code === 'EAUTH') return { kind: 'later', cause: 'sign-in', answer };
  if (responseCode === undefined) {
    if (command === 'API' && code === 'EENVELOPE') return { kind: 'refused', what: 'address', answer };
    return { kind: 'later', cause: 'unreachable', answer };
  }
  const permanent = responseCode >= 500 && ['MAIL FROM', 'RCPT TO', 'DATA'].includes(command);
  if (!permanent) return { kind: 'later', cause: 'busy', answer };
  return { kind: 'refused', what: command === 'RCPT TO' ? 'address' : 'letter', answer };
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_ANSWER ? `${line.slice(0, LONGEST_ANSWER - 1)}…` : line;
}
