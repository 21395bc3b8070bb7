import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { Id } from '#kernel/ids.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { letterCancelled } from '#rooms/letter/events.ts';
import { mayBeCancelled } from '#rooms/letter/rules/letter-box.ts';
import type { LetterId, LetterState } from '#rooms/letter/rules/letter.ts';
import { type Letter, lockLetter, lockLettersOf, setState } from '#rooms/letter/store.ts';

export type CancelRefusal = { code: 'letter-not-found' } | { code: 'letter-has-gone'; state: LetterState };

/** Keeps a letter from going; refused once somebody began to hand it over. */
export async function cancelLetter(
  work: Work,
  letterId: LetterId,
  causedBy?: EventId,
): Promise<Decision<{ eventId: EventId }, CancelRefusal>> {
  const letter = await lockLetter(work, letterId);
  if (!letter) return refused({ code: 'letter-not-found' });
  if (!mayBeCancelled(letter.state)) return refused({ code: 'letter-has-gone', state: letter.state });
  return granted({ eventId: await cancel(work, letter, causedBy) });
}

/** Keeps the letters of a call from going when the call is taken back. `gone` are those that a customer has or may have received. */
export async function cancelLettersOf(
  work: Work,
  callId: Id<'call'>,
  causedBy?: EventId,
): Promise<{ readonly cancelled: readonly LetterId[]; readonly gone: readonly LetterId[] }> {
  const letters = await lockLettersOf(work, callId);
  const waiting = letters.filter((letter) => mayBeCancelled(letter.state));
  for (const letter of waiting) await cancel(work, letter, causedBy);
  const gone = letters.filter((letter) => !mayBeCancelled(letter.state) && letter.state !== 'cancelled');
  return { cancelled: waiting.map((letter) => letter.letterId), gone: gone.map((letter) => letter.letterId) };
}

async function cancel(work: Work, letter: Letter, causedBy: EventId | undefined): Promise<EventId> {
  const { letterId, customerId, kind, to, subject, state, reason, answer } = letter;
  await setState(work, letterId, 'cancelled');
  return work.publish(
    letterCancelled.of({
      customerId,
      subjectId: letterId,
      payload: { kind, to, subject, before: { state, reason, answer, to } },
      causedBy,
    }),
  );
}
