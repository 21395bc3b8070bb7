import { isIP } from 'node:net';

/** How a mail server is reached, read from its URL. */
export interface SmtpAddress {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (smtps). */
  readonly secure: boolean;
  /** Go on only when the server turns TLS on: a password never travels in the clear, except to this machine itself. */
  readonly requireTls: boolean;
  readonly signIn: { readonly user: string; readonly pass: string } | null;
}

/** Reads 'smtp://user:password@host:587' or 'smtps://…:465'; null when it is neither. */
export function smtpAddressFrom(text: string): SmtpAddress | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if ((url.protocol !== 'smtp:' && url.protocol !== 'smtps:') || url.hostname === '') return null;
  const secure = url.protocol === 'smtps:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const signIn = url.username === '' ? null : { user: decoded(url.username), pass: decoded(url.password) };
  return {
    host,
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTls: !secure && signIn !== null && !isThisMachine(host),
    signIn,
  };
}

/** A password with a percent sign that was not written as %25 is taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}
