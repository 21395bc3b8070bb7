import { addMilliseconds } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { Id } from '#kernel/ids.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { type CustomerId, customersById } from '#rooms/dossier/index.ts';
import { letterQueued } from '#rooms/letter/events.ts';
import { sendJob } from '#rooms/letter/send-job.ts';
import { isMailAddress } from '#rooms/letter/rules/address.ts';
import {
  type LetterId,
  type LetterKind,
  type LetterLanguage,
  longestBody,
  longestSubject,
} from '#rooms/letter/rules/letter.ts';
import { oneLine } from '#rooms/letter/rules/languages/written.ts';
import { confirmationOfCall, insertLetter } from '#rooms/letter/store.ts';

/** A letter to send, with its text as the collector saw it. */
export interface NewLetter {
  readonly customerId: CustomerId;
  readonly kind: LetterKind;
  /** One e-mail address. */
  readonly to: string;
  readonly language: LetterLanguage;
  readonly subject: string;
  readonly body: string;
  /** The call that it belongs to; of each call one confirmation goes. */
  readonly callId: Id<'call'> | null;
  /** How long it waits, so that it can be taken back. */
  readonly holdSeconds: number;
}

export type LetterRefusal =
  | { code: 'customer-not-found' }
  | { code: 'address-not-valid'; to: string }
  | { code: 'letter-empty' }
  | { code: 'letter-too-long'; most: number };

/**
 * Puts a letter in the outbox in this transaction: it goes when the work is committed and the time to take it back is over. A confirmation of a
 * call that is already there is not written twice: its id comes back, without an event.
 */
export async function queueLetter(
  work: Work,
  letter: NewLetter,
  causedBy?: EventId,
): Promise<Decision<{ letterId: LetterId; eventId: EventId | null }, LetterRefusal>> {
  const { customerId, kind, callId, holdSeconds } = letter;
  const to = letter.to.trim();
  const subject = oneLine(letter.subject);
  const body = letter.body.replaceAll('\r\n', '\n').trim();
  if (!isMailAddress(to)) return refused({ code: 'address-not-valid', to });
  if (subject === '' || body === '') return refused({ code: 'letter-empty' });
  if (subject.length > longestSubject) return refused({ code: 'letter-too-long', most: longestSubject });
  if (body.length > longestBody) return refused({ code: 'letter-too-long', most: longestBody });
  const customers = await customersById(work, [customerId]);
  if (customers.length === 0) return refused({ code: 'customer-not-found' });
  if (kind === 'confirmation' && callId !== null) {
    const there = await confirmationOfCall(work, callId);
    if (there !== null) return granted({ letterId: there, eventId: null });
  }

  const letterId = await insertLetter(work, {
    customerId,
    callId,
    kind,
    language: letter.language,
    to,
    subject,
    body,
    state: holdSeconds > 0 ? 'held' : 'queued',
    sendAfter: addMilliseconds(work.now, holdSeconds * 1000),
  });
  const eventId = work.publish(
    letterQueued.of({ customerId, subjectId: letterId, payload: { kind, to, subject }, causedBy }),
  );
  await work.enqueue(sendJob, { letterId }, { key: letterId, startAfterSeconds: holdSeconds });
  return granted({ letterId, eventId });
}
