import { addMilliseconds, epochMilliseconds, type Instant } from '#kernel/dates.ts';
import type { LetterState } from '#rooms/letter/rules/letter.ts';

/** Why a letter has not gone, or is not sure to have. */
export const sendingReasons = [
  'not-connected',
  'server-unreachable',
  'server-busy',
  'sign-in-refused',
  'address-refused',
  'letter-refused',
  'waited-too-long',
  'connection-lost',
  'program-stopped',
] as const;
export type SendingReason = (typeof sendingReasons)[number];

/** How handing a letter to the mail server went. `later`: surely not taken, may be tried again. `refused`: not taken, and trying again does not help. */
export type HandOver =
  | { readonly kind: 'accepted'; readonly answer: string }
  | { readonly kind: 'later'; readonly cause: 'unreachable' | 'busy' | 'sign-in'; readonly answer: string }
  | { readonly kind: 'refused'; readonly what: 'address' | 'letter'; readonly answer: string }
  | { readonly kind: 'unsure'; readonly answer: string };

/** Where a letter stands after a try. */
export interface AfterSending {
  readonly state: Extract<LetterState, 'sent' | 'queued' | 'failed' | 'uncertain'>;
  readonly reason: SendingReason | null;
  readonly answer: string | null;
  /** When it is tried again; null when it is not. */
  readonly tryAgainInSeconds: number | null;
}

const FIRST_PAUSE_SECONDS = 30;
const LONGEST_PAUSE_SECONDS = 30 * 60;
/** A confirmation that comes later than a day after the call confuses more than it helps: a person decides. */
const LONGEST_WAIT_MS = 24 * 3_600_000;
/** Longer than one try may take: whoever still sends after this has stopped. */
const LONGEST_TRY_MS = 10 * 60_000;

const reasonOfCause = { unreachable: 'server-unreachable', busy: 'server-busy', 'sign-in': 'sign-in-refused' } as const;

/** Decides what becomes of a letter after a try. `tries` counts this one; `askedAt` is when a person last asked to send it. */
export function afterSending(
  handOver: HandOver,
  facts: { readonly tries: number; readonly askedAt: Instant; readonly now: Instant },
): AfterSending {
  const { answer } = handOver;
  switch (handOver.kind) {
    case 'accepted':
      return { state: 'sent', reason: null, answer, tryAgainInSeconds: null };
    case 'unsure':
      return { state: 'uncertain', reason: 'connection-lost', answer, tryAgainInSeconds: null };
    case 'refused': {
      const reason = handOver.what === 'address' ? 'address-refused' : 'letter-refused';
      return { state: 'failed', reason, answer, tryAgainInSeconds: null };
    }
    case 'later': {
      const reason = reasonOfCause[handOver.cause];
      if (waitedTooLong(facts.askedAt, facts.now)) return { state: 'failed', reason, answer, tryAgainInSeconds: null };
      const pause = Math.min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 2 ** Math.min(facts.tries - 1, 10));
      return { state: 'queued', reason, answer, tryAgainInSeconds: pause };
    }
  }
}

/** True when a letter has waited so long that it does not go by itself any more. */
export function waitedTooLong(askedAt: Instant, now: Instant): boolean {
  return epochMilliseconds(now) - epochMilliseconds(askedAt) > LONGEST_WAIT_MS;
}

/** Letters that were taken for sending before this moment are being sent by nobody any more. */
export function abandonedBefore(now: Instant): Instant {
  return addMilliseconds(now, -LONGEST_TRY_MS);
}

/** Letters that a person asked for before this moment have waited too long. */
export function tooOldBefore(now: Instant): Instant {
  return addMilliseconds(now, -LONGEST_WAIT_MS);
}
