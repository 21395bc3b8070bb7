import { type Decision, granted, type Refusal, refused } from '#kernel/decision.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, UserId, Work } from '#platform/tenancy/work.ts';
import { viewerOf } from '#rooms/coaching/actions/viewer.ts';
import { momentAnswered, momentWord, momentWordUndone } from '#rooms/coaching/events.ts';
import { type CoachWord, sameWord, wordFrom } from '#rooms/coaching/rules/moments/coach-word.ts';
import type { MomentId } from '#rooms/coaching/rules/moments/moment.ts';
import { maySee } from '#rooms/coaching/rules/visible.ts';
import { momentById, noteSeen, putAnswer, putCoachWord, type StoredMoment } from '#rooms/coaching/store/moments.ts';

type NotFound = { readonly code: 'moment-not-found' };
type Changed<Reason extends Refusal> = Promise<Decision<{ undo: EventId | null }, Reason>>;

/** A moment that whoever does this may see; of any other is said that it is not there. */
export async function visibleMoment(
  work: Work,
  momentId: MomentId,
  lock = false,
): Promise<Decision<StoredMoment, NotFound>> {
  const moment = await momentById(work, momentId, lock);
  return moment && maySee(viewerOf(work), moment.user_id) ? granted(moment) : refused({ code: 'moment-not-found' });
}

/** A coach comments on a moment of somebody else, praises it, or skips it. The same words again change nothing. */
export async function sayOfMoment(
  work: Work,
  momentId: MomentId,
  said: CoachWord,
): Changed<NotFound | { readonly code: 'own-moment' }> {
  const found = await visibleMoment(work, momentId, true);
  if (!found.ok) return found;
  if (isOwn(work, found.value)) return refused({ code: 'own-moment' });
  const [before, after] = [wordOf(found.value), wordFrom(said)];
  if (sameWord(before, after)) return granted({ undo: null });
  await putCoachWord(work, momentId, after);
  tell(work, found.value.user_id);
  return granted({ undo: work.publish(momentWord.of(about(momentId, { before, after }))) });
}

/** Takes back what a coach said, unless something else was said since. */
export async function undoMomentWord(
  work: Work,
  event: StoredEvent,
): Promise<Decision<null, NotFound | { readonly code: 'said-again' }>> {
  const moment = momentWord.is(event) ? await momentById(work, event.subjectId as MomentId, true) : null;
  if (!moment || !momentWord.is(event)) return refused({ code: 'moment-not-found' });
  const { before, after } = event.payload;
  if (!sameWord(wordOf(moment), after)) return refused({ code: 'said-again' });
  await putCoachWord(work, moment.moment_id, before);
  tell(work, moment.user_id);
  work.publish(momentWordUndone.of(about(moment.moment_id, { before: after, after: before })));
  return granted(null);
}

/** The collector answers in one line; null takes it back. */
export async function answerMoment(
  work: Work,
  momentId: MomentId,
  answer: string | null,
): Changed<NotFound | { readonly code: 'not-your-moment' }> {
  const found = await visibleMoment(work, momentId, true);
  if (!found.ok) return found;
  if (!isOwn(work, found.value)) return refused({ code: 'not-your-moment' });
  if (found.value.answer === answer) return granted({ undo: null });
  return granted({ undo: await keepAnswer(work, found.value, answer) });
}

/** Puts an answer back to what it was, unless it was changed since. */
export async function undoAnswer(
  work: Work,
  event: StoredEvent,
): Promise<Decision<null, NotFound | { readonly code: 'said-again' }>> {
  const moment = momentAnswered.is(event) ? await momentById(work, event.subjectId as MomentId, true) : null;
  if (!moment || !momentAnswered.is(event)) return refused({ code: 'moment-not-found' });
  if (moment.answer !== event.payload.after) return refused({ code: 'said-again' });
  await keepAnswer(work, moment, event.payload.before);
  return granted(null);
}

/** Whoever looks has seen a moment with all that was said of it. */
export async function seeMoment(work: Work, momentId: MomentId): Promise<Decision<Record<never, never>, NotFound>> {
  const found = await visibleMoment(work, momentId, true);
  if (!found.ok) return found;
  if (isOwn(work, found.value)) await noteSeen(work, momentId, 'collector');
  else if (found.value.answer !== null) await noteSeen(work, momentId, 'coach');
  return granted({});
}

async function keepAnswer(work: Work, moment: StoredMoment, after: string | null): Promise<EventId> {
  await putAnswer(work, moment.moment_id, after);
  tell(work, moment.said_by_user);
  return work.publish(momentAnswered.of(about(moment.moment_id, { before: moment.answer, after })));
}

/** Whether a moment is from a call of who does this. */
export function isOwn({ actor }: Work, moment: Pick<StoredMoment, 'user_id'>): boolean {
  return actor.kind === 'person' && actor.userId === moment.user_id;
}

function wordOf({ comment, praised, skipped }: StoredMoment): CoachWord {
  return { comment, praised, skipped };
}

function about<Payload>(momentId: MomentId, payload: Payload) {
  return { customerId: null, subjectId: momentId, payload };
}

function tell(work: Work, to: UserId | null): void {
  work.tell({ kind: 'coaching-moments', to, payload: {} });
}
