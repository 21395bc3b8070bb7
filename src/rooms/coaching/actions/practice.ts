import type { Instant } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { Skill } from '#knowledge/language/review/skills.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, UserId, Work } from '#platform/tenancy/work.ts';
import { isOwn, visibleMoment } from '#rooms/coaching/actions/say-of-moment.ts';
import { practiceAsked, practiceWithdrawn } from '#rooms/coaching/events.ts';
import type { MomentId } from '#rooms/coaching/rules/moments/moment.ts';
import type { PracticeId } from '#rooms/coaching/store/moment-tables.ts';
import { insertPractice, practicesOf, withdrawPractice } from '#rooms/coaching/store/practice.ts';

/** What a coach asked somebody to practise. Open until training shows the skill. */
export interface PracticeRequest {
  readonly practiceId: PracticeId;
  readonly skill: Skill;
  readonly askedBy: string;
  readonly askedAt: Instant;
  /** The moment that it came from; null when that is gone. */
  readonly momentId: MomentId | null;
  readonly doneAt: Instant | null;
}

/** What coaches asked somebody to practise, newest first; for the training room. */
export async function practiceRequests(work: Work, userId: UserId): Promise<PracticeRequest[]> {
  return (await practicesOf(work, { userId })).map((row) => ({
    practiceId: row.practice_id,
    skill: row.skill,
    askedBy: row.asked_by,
    askedAt: row.asked_at,
    momentId: row.moment_id,
    doneAt: row.done_at,
  }));
}

/** A coach asks the collector of a moment to practise a skill; what was asked already and is not done is not asked again. */
export async function askPractice(
  work: Work,
  momentId: MomentId,
  skill: Skill,
): Promise<
  Decision<
    { practiceId: PracticeId; undo: EventId },
    { readonly code: 'moment-not-found' | 'own-moment' | 'practice-asked-already' }
  >
> {
  const found = await visibleMoment(work, momentId, true);
  if (!found.ok) return found;
  if (isOwn(work, found.value)) return refused({ code: 'own-moment' });
  const userId = found.value.user_id;
  const asked = await practicesOf(work, { userId });
  if (asked.some((one) => one.skill === skill && one.done_at === null))
    return refused({ code: 'practice-asked-already' });
  const practiceId = work.newId<'practice'>();
  await insertPractice(work, { practice_id: practiceId, user_id: userId, skill, moment_id: momentId });
  work.tell({ kind: 'coaching-moments', to: userId, payload: {} });
  const undo = work.publish(practiceAsked.of({ customerId: null, subjectId: practiceId, payload: { skill, userId } }));
  return granted({ practiceId, undo });
}

/** Takes a request to practise back, unless it was done meanwhile. */
export async function undoPractice(
  work: Work,
  event: StoredEvent,
): Promise<Decision<null, { readonly code: 'practice-done' }>> {
  if (!practiceAsked.is(event) || !(await withdrawPractice(work, event.subjectId as PracticeId)))
    return refused({ code: 'practice-done' });
  const { payload, subjectId } = event;
  work.tell({ kind: 'coaching-moments', to: payload.userId, payload: {} });
  work.publish(practiceWithdrawn.of({ customerId: null, subjectId, payload }));
  return granted(null);
}
