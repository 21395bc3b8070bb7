import type { ResponseOf } from '#kernel/endpoint.ts';
import { groupBy } from '#kernel/lists.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { wordsOf } from '#rooms/coaching/actions/hear-reviews.ts';
import { pointsOf } from '#rooms/coaching/actions/read-reviews.ts';
import { notesOfCalls } from '#rooms/coaching/actions/read-side-by-side.ts';
import type { exportOwnReviews } from '#rooms/coaching/contract.ts';
import type { ReviewId } from '#rooms/coaching/rules/review.ts';
import { looksAt } from '#rooms/coaching/store/access.ts';
import { momentsOfCalls } from '#rooms/coaching/store/moments.ts';
import { pointWordsOf } from '#rooms/coaching/store/points.ts';
import { callDayOf, reviewsOf } from '#rooms/coaching/store/reviews.ts';

const pageSize = 50;
const MOST_LOOKS = 5000;

/** Everything that is kept of somebody's own calls, a page at a time. */
export async function exportOwn(work: Work, after: ReviewId | null): Promise<ResponseOf<typeof exportOwnReviews>> {
  const { actor } = work;
  if (actor.kind !== 'person') return { name: actor.name, reviews: [], next: null };
  const reviews = await reviewsOf(work, actor.userId, after, pageSize);
  const said = await wordsOf(work, reviews);
  const reviewIds = reviews.map((review) => review.review_id);
  const words = await pointWordsOf(work, reviewIds);
  const moments = await momentsOfCalls(work, reviewIds);
  const ids = reviews.map((review) => review.review_id);
  const looks = groupBy(await looksAt(work, actor.userId, MOST_LOOKS, ids), (look) => look.reviewId);
  const notes = await notesOfCalls(work, ids);
  return {
    name: actor.name,
    reviews: reviews.map((review) => ({
      reviewId: review.review_id,
      source: review.source,
      customerName: review.customer_name,
      heldAt: review.held_at,
      callDay: callDayOf(review),
      score: review.score,
      pointsSeen: review.points_seen,
      points: pointsOf(review, words.get(review.review_id) ?? {}),
      mistakes: (review.mistakes ?? []).map(({ id, turn, quote }) => ({ id, turn, quote })),
      habits: (review.habits ?? []).map(({ id, kept }) => ({ id, kept })),
      outcome: review.outcome_kind,
      acknowledgedAt: review.acknowledged_at,
      looks: (looks.get(review.review_id) ?? []).map(({ viewerName, way, firstAt, lastAt }) => ({
        viewerName,
        way,
        firstAt,
        lastAt,
      })),
      notes: (notes.get(review.review_id) ?? []).map(({ by, text, turn, at }) => ({ by, text, turn, at })),
      moments: moments
        .filter((moment) => moment.review_id === review.review_id)
        .map((moment) => ({
          kind: moment.kind,
          turn: moment.key_turn,
          comment: moment.comment,
          praised: moment.praised,
          saidBy: moment.said_by,
          answer: moment.answer,
        })),
      words: (said.get(review.review_id) ?? []).map(({ role, text, from }) => ({ role, text, from: from ?? null })),
    })),
    next: reviews.length === pageSize ? (reviews.at(-1)?.review_id ?? null) : null,
  };
}
