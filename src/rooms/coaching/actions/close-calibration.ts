import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { PointId, Verdict } from '#knowledge/language/review/points/point.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { type CallPlace, type JudgeRefusal, visibleCall } from '#rooms/coaching/actions/judge-call.ts';
import { visibleRound } from '#rooms/coaching/actions/read-calibration.ts';
import { calibrationClosed, pointAgreed } from '#rooms/coaching/events/calibration.ts';
import type { Agreed } from '#rooms/coaching/rules/calibration/judgement.ts';
import type { ReviewId } from '#rooms/coaching/rules/review.ts';
import { closeRound, saveAgreed } from '#rooms/coaching/store/calibration.ts';
import type { RoundId } from '#rooms/coaching/store/calibration-tables.ts';

/** Closes a round: what was still blind is shown, and nobody judges in it any more. Closing twice changes nothing. */
export async function closeCalibrationRound(
  work: Work,
  roundId: RoundId,
): Promise<Decision<Record<never, never>, { code: 'round-not-found' }>> {
  const found = await visibleRound(work, roundId, true);
  if (!found.ok) return found;
  const { round, calls, judges, judgements } = found.value;
  if (round.closed_at !== null) return granted({});
  await closeRound(work, roundId);
  const missing = calls.length * judges.length - judgements.filter(({ done_at: done }) => done !== null).length;
  work.publish(calibrationClosed.of({ customerId: null, subjectId: roundId, payload: { missing } }));
  return granted({});
}

/** Writes down what judges came to on a point; a null verdict takes it away. Only after everybody saw everybody. */
export async function agreeOn(
  work: Work,
  place: CallPlace & { readonly point: PointId },
  word: { readonly verdict: Verdict | null; readonly note: string },
): Promise<Decision<{ undo: EventId | null }, JudgeRefusal | { readonly code: 'still-blind' }>> {
  const found = await visibleCall(work, place, true);
  if (!found.ok) return found;
  const { call } = found.value;
  if (call.revealed_at === null) return refused({ code: 'still-blind' });
  const before = call.agreed[place.point] ?? null;
  if (before === null && word.verdict === null) return granted({ undo: null });
  const { verdict, note } = word;
  const after = verdict === null ? null : { verdict, note, by: work.actor.name, at: work.now };
  return granted({ undo: await keepAgreed(work, place, call.agreed, before, after) });
}

/** Puts what was agreed on a point back, unless somebody wrote something else since. */
export async function undoAgreed(
  work: Work,
  event: StoredEvent,
): Promise<Decision<null, JudgeRefusal | { readonly code: 'said-again' }>> {
  if (!pointAgreed.is(event) || !event.subjectId) return refused({ code: 'round-not-found' });
  const { point, before, after } = event.payload;
  const place = { roundId: event.subjectId as RoundId, reviewId: event.payload.reviewId as ReviewId, point };
  const found = await visibleCall(work, place, true);
  if (!found.ok) return found;
  const now = found.value.call.agreed[point] ?? null;
  if (now?.at !== after?.at || now?.verdict !== after?.verdict) return refused({ code: 'said-again' });
  await keepAgreed(work, place, found.value.call.agreed, now, before);
  return granted(null);
}

type AgreedOn = Partial<Record<PointId, Agreed>>;

async function keepAgreed(
  work: Work,
  { roundId, reviewId, point }: CallPlace & { readonly point: PointId },
  all: AgreedOn,
  before: Agreed | null,
  after: Agreed | null,
): Promise<EventId> {
  const { [point]: _, ...others } = all;
  await saveAgreed(work, roundId, reviewId, after === null ? others : { ...others, [point]: after });
  return work.publish(
    pointAgreed.of({ customerId: null, subjectId: roundId, payload: { reviewId, point, before, after } }),
  );
}
