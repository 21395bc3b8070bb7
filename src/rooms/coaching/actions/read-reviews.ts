import { type Day, type Instant, addDays, instantAt } from '#kernel/dates.ts';
import { type Decision, granted } from '#kernel/decision.ts';
import type { ParsedOf, ResponseOf } from '#kernel/endpoint.ts';
import { isId } from '#kernel/ids.ts';
import { pointIds } from '#knowledge/language/review/points/point.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { wordsOf } from '#rooms/coaching/actions/hear-reviews.ts';
import { policyOf } from '#rooms/coaching/actions/holding-policy.ts';
import { noteLook } from '#rooms/coaching/actions/note-look.ts';
import { isOwn, viewerOf, visibleReview } from '#rooms/coaching/actions/viewer.ts';
import type { listCallReviews, PointView, readCallReview } from '#rooms/coaching/contract.ts';
import { bestAndWeakest } from '#rooms/coaching/rules/best-and-weakest.ts';
import { nothingSaid } from '#rooms/coaching/rules/point-words.ts';
import type { ReviewId } from '#rooms/coaching/rules/review.ts';
import { maySee } from '#rooms/coaching/rules/visible.ts';
import { pointWordsOf, type WordsByPoint } from '#rooms/coaching/store/points.ts';
import { recordingOf } from '#rooms/coaching/store/recordings.ts';
import { listReviews, type ListedReview } from '#rooms/coaching/store/review-list.ts';
import { callDayOf, reviewedPeople, type StoredReview } from '#rooms/coaching/store/reviews.ts';
import { transcriptsOf } from '#rooms/coaching/store/words.ts';

type ListQuery = ParsedOf<typeof listCallReviews>['query'];
type ListAnswer = ResponseOf<typeof listCallReviews>;
type ReviewAnswer = ResponseOf<typeof readCallReview>;

/** Reviewed calls that whoever looks may see, newest first, in pages. */
export async function listVisibleReviews(work: Work, query: ListQuery): Promise<ListAnswer> {
  const viewer = viewerOf(work);
  const seesAll = maySee(viewer, null);
  const own = work.actor.kind === 'person' ? work.actor.userId : null;
  const startOf = (day: Day): Instant => instantAt(day, '00:00', work.administration.timeZone);
  const rows = await listReviews(work, {
    userId: seesAll ? (query.userId ?? null) : own,
    outcome: query.outcome ?? null,
    words: query.words ?? null,
    source: query.source ?? null,
    from: query.from ? startOf(query.from) : null,
    until: query.until ? startOf(addDays(query.until, 1)) : null,
    after: cursorFrom(query.after),
    limit: query.limit + 1,
  });
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    reviews: shown.map(listed),
    next: rows.length > query.limit && last ? `${last.held_at} ${last.review_id}` : null,
    people: seesAll ? await reviewedPeople(work) : [],
  };
}

function cursorFrom(text: string | undefined): { heldAt: Instant; reviewId: string } | null {
  const [heldAt, reviewId] = (text ?? '').split(' ');
  const isMoment = heldAt !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(heldAt);
  return isMoment && reviewId !== undefined && isId(reviewId) ? { heldAt: heldAt as Instant, reviewId } : null;
}

function listed(row: ListedReview): ListAnswer['reviews'][number] {
  const { best, weakest } = row.verdicts ? bestAndWeakest(row.verdicts) : { best: null, weakest: null };
  return {
    reviewId: row.review_id,
    source: row.source,
    customerId: row.customer_id,
    customerName: row.customer_name,
    userId: row.user_id,
    userName: row.user_name,
    heldAt: row.held_at,
    state: row.state,
    outcome: row.outcome_kind,
    score: row.score,
    pointsSeen: row.points_seen,
    best,
    weakest,
    disputesOpen: row.disputes_open,
    disputes: row.disputes,
    overruled: row.overruled,
    recorded: row.recorded,
    acknowledged: row.acknowledged_at !== null,
  };
}

/** One review with the words of its call. */
export async function readReview(
  work: Work,
  reviewId: ReviewId,
): Promise<Decision<ReviewAnswer, { code: 'review-not-found' }>> {
  const found = await visibleReview(work, reviewId);
  if (!found.ok) return found;
  const review = found.value;
  await noteLook(work, review, 'review');
  const said = (await wordsOf(work, [review])).get(reviewId) ?? [];
  const words = (await pointWordsOf(work, [reviewId])).get(reviewId) ?? {};
  const points = pointsOf(review, words);
  const transcript = (await transcriptsOf(work, [reviewId])).get(reviewId);
  const open = points.filter(({ dispute }) => dispute !== null && dispute.answer === null).length;
  return granted({
    reviewId,
    source: review.source,
    customerId: review.customer_id,
    customerName: review.customer_name,
    userId: review.user_id,
    userName: review.user_name,
    heldAt: review.held_at,
    callDay: callDayOf(review),
    isOwn: isOwn(work, review),
    state: review.state,
    outcome: review.outcome_kind,
    score: review.score,
    pointsSeen: review.points_seen,
    disputesOpen: open,
    disputes: points.filter(({ dispute }) => dispute !== null).length,
    overruled: points.filter(({ overrule }) => overrule !== null).length,
    turns: said.map(({ role, text, from, to }) => ({ role, text, from: from ?? null, to: to ?? null })),
    points,
    mistakes: (review.mistakes ?? []).map(({ id, turn, quote, reasons }) => ({
      id,
      turn,
      quote,
      reason: reasons[0] ?? '',
    })),
    habits: (review.habits ?? []).map(({ id, kept, evidence }) => ({ id, kept, evidence: [...evidence] })),
    result: review.outcome && {
      kind: review.outcome.kind,
      date: review.outcome.date,
      amountCents: review.outcome.amountCents,
      evidence: [...review.outcome.evidence],
    },
    policy: (await policyOf(work)).points,
    acknowledgedAt: review.acknowledged_at,
    acknowledgedBy: review.acknowledged_by,
    addedBy: transcript?.addedBy ?? null,
    recording: await recordingOf(work, reviewId),
  });
}

/** The points of a review with their checks, quotes and what people said. */
export function pointsOf(review: StoredReview, words: WordsByPoint): PointView[] {
  const { checks, evidence, automatic, verdicts } = review;
  if (!checks || !automatic || !verdicts) return [];
  return pointIds.map((point) => ({
    point,
    automatic: automatic[point],
    verdict: verdicts[point],
    checks: checks[point].map((check) => ({ ...check, evidence: [...(evidence?.[point]?.[check.id] ?? [])] })),
    ...(words[point] ?? nothingSaid),
  }));
}
