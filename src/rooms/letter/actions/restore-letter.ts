import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { cancelLetter } from '#rooms/letter/actions/cancel-letter.ts';
import { isConfirmedOtherwise, putOnItsWay } from '#rooms/letter/actions/retry-letter.ts';
import { letterCancelled, letterRestored, letterRetried, letterSettled } from '#rooms/letter/events.ts';
import type { LetterId, LetterState } from '#rooms/letter/rules/letter.ts';
import { lockLetter, putBack } from '#rooms/letter/store.ts';

/** Undoes the writing of a letter: it is kept from going, when that is still possible. */
export async function undoQueueing(work: Work, event: StoredEvent): Promise<Decision<null>> {
  const cancelled = await cancelLetter(work, event.subjectId as LetterId, event.eventId);
  return cancelled.ok ? granted(null) : cancelled;
}

/** In which states a change can still be taken back. */
const stillSo: Readonly<Record<string, readonly LetterState[]>> = {
  [letterCancelled.kind]: ['cancelled'],
  [letterRetried.kind]: ['held', 'queued'],
  [letterSettled.kind]: ['sent'],
};

/** Undoes cancelling, sending again or settling: the letter stands as it stood before. One that was on its way goes on. */
export async function undoChange(work: Work, event: StoredEvent): Promise<Decision<null>> {
  if (!letterCancelled.is(event) && !letterRetried.is(event) && !letterSettled.is(event))
    return refused({ code: 'letter-not-found' });
  const { before, kind, subject } = event.payload;
  const letterId = event.subjectId as LetterId;
  const letter = await lockLetter(work, letterId);
  if (!letter) return refused({ code: 'letter-not-found' });
  if (!stillSo[event.kind]?.includes(letter.state)) return refused({ code: 'letter-has-gone', state: letter.state });
  if (await isConfirmedOtherwise(work, letter)) return refused({ code: 'already-confirmed' });

  if (before.state === 'held' || before.state === 'queued') await putOnItsWay(work, letterId, before.to, work.now);
  else await putBack(work, letterId, before);
  work.publish(
    letterRestored.of({
      customerId: letter.customerId,
      subjectId: letterId,
      payload: { kind, to: before.to, subject },
      causedBy: event.eventId,
    }),
  );
  return granted(null);
}
