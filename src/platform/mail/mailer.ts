import type { Instant } from '#kernel/dates.ts';

/** A letter as the mail server gets it: one sender, one recipient, no files. */
export interface Mail {
  /** Stays the same when the letter is handed over again, so that a second copy can be recognised. A UUID. */
  readonly id: string;
  /** Name of the sender; the address is the installation's. */
  readonly fromName: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Language of the text, e.g. 'nl'. */
  readonly language: string;
  readonly writtenAt: Instant;
}

/**
 * How handing a mail to the mail server went. `later`: the server surely did not take it, and may do so another time. `refused`: it will not take
 * it. `unsure`: the connection was lost while the mail itself was handed over; the server may have taken it. `answer` is in the server's words.
 */
export type HandOver =
  | { readonly kind: 'accepted'; readonly answer: string }
  | { readonly kind: 'later'; readonly cause: 'unreachable' | 'busy' | 'sign-in'; readonly answer: string }
  | { readonly kind: 'refused'; readonly what: 'address' | 'letter'; readonly answer: string }
  | { readonly kind: 'unsure'; readonly answer: string };

/** The way out for mail. */
export interface Mailer {
  /** Address from which mail goes; null when no mail server is connected: `send` must not be called then. */
  readonly from: string | null;
  /** Hands one mail to the mail server; at most once, within a minute. Never throws for what the server does. */
  send(mail: Mail): Promise<HandOver>;
}

/** No mail server is connected: mail waits. */
export const noMailer: Mailer = {
  from: null,
  send: () => Promise.reject(new Error('no mail server is connected')),
};
