import { addMilliseconds, type Instant } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { letterRetried, letterSettled } from '#rooms/letter/events.ts';
import { sendJob } from '#rooms/letter/send-job.ts';
import { isMailAddress } from '#rooms/letter/rules/address.ts';
import { mayBeSentAgain } from '#rooms/letter/rules/letter-box.ts';
import type { LetterId, LetterState } from '#rooms/letter/rules/letter.ts';
import { confirmationOfCall, type Letter, lockLetter, setState, setWaiting } from '#rooms/letter/store.ts';

/** How long a letter waits that a person asks for, so that it can be taken back. */
export const HOLD_SECONDS = 30;

export type RetryRefusal =
  | { code: 'letter-not-found' }
  | { code: 'letter-not-to-be-sent'; state: LetterState }
  | { code: 'address-not-valid'; to: string }
  | { code: 'already-confirmed' };

/** Puts a letter on its way once more that failed, may have arrived, or was cancelled; to another address when one is given. */
export async function retryLetter(
  work: Work,
  letterId: LetterId,
  otherAddress: string | null,
): Promise<Decision<{ eventId: EventId }, RetryRefusal>> {
  const letter = await lockLetter(work, letterId);
  if (!letter) return refused({ code: 'letter-not-found' });
  if (!mayBeSentAgain(letter.state)) return refused({ code: 'letter-not-to-be-sent', state: letter.state });
  const to = otherAddress?.trim() ?? letter.to;
  if (!isMailAddress(to)) return refused({ code: 'address-not-valid', to });
  if (await isConfirmedOtherwise(work, letter)) return refused({ code: 'already-confirmed' });
  await putOnItsWay(work, letterId, to, addMilliseconds(work.now, HOLD_SECONDS * 1000));
  return granted({ eventId: work.publish(letterRetried.of(changeOf(letter))) });
}

/** Writes down what a person found out: an uncertain letter did arrive. */
export async function settleLetter(
  work: Work,
  letterId: LetterId,
): Promise<Decision<{ eventId: EventId }, { code: 'letter-not-found' } | { code: 'letter-not-uncertain' }>> {
  const letter = await lockLetter(work, letterId);
  if (!letter) return refused({ code: 'letter-not-found' });
  if (letter.state !== 'uncertain') return refused({ code: 'letter-not-uncertain' });
  await setState(work, letterId, 'sent');
  return granted({ eventId: work.publish(letterSettled.of(changeOf(letter))) });
}

/** Lets a letter wait until a moment and then go. */
export async function putOnItsWay(work: Work, letterId: LetterId, to: string, sendAfter: Instant): Promise<void> {
  await setWaiting(work, letterId, { to, sendAfter });
  const seconds = sendAfter > work.now ? HOLD_SECONDS : 0;
  await work.enqueue(sendJob, { letterId }, { key: letterId, startAfterSeconds: seconds });
}

/** True when a cancelled confirmation has been replaced by another one of the same call. */
export async function isConfirmedOtherwise(work: Work, { letterId, kind, callId }: Letter): Promise<boolean> {
  if (kind !== 'confirmation' || callId === null) return false;
  const standing = await confirmationOfCall(work, callId);
  return standing !== null && standing !== letterId;
}

function changeOf({ letterId, customerId, kind, to, subject, state, reason, answer }: Letter) {
  const payload = { kind, to, subject, before: { state, reason, answer, to } };
  return { customerId, subjectId: letterId, payload };
}
