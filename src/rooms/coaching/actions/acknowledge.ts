import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { isOwn, visibleReview } from '#rooms/coaching/actions/viewer.ts';
import { reviewAcknowledged } from '#rooms/coaching/events.ts';
import type { ReviewId } from '#rooms/coaching/rules/review.ts';
import { reviewById, setAcknowledged } from '#rooms/coaching/store/reviews.ts';

export type AcknowledgeRefusal =
  | { readonly code: 'review-not-found' }
  | { readonly code: 'review-not-ready' }
  | { readonly code: 'not-your-call' };

/** A collector has read the review of his own call. Saying so twice changes nothing. */
export async function acknowledgeReview(
  work: Work,
  reviewId: ReviewId,
): Promise<Decision<{ undo: EventId | null }, AcknowledgeRefusal>> {
  const review = await visibleReview(work, reviewId, true);
  if (!review.ok) return review;
  if (!isOwn(work, review.value)) return refused({ code: 'not-your-call' });
  if (review.value.state !== 'reviewed') return refused({ code: 'review-not-ready' });
  if (review.value.acknowledged_at !== null) return granted({ undo: null });
  await setAcknowledged(work, reviewId, { at: work.now, by: work.actor.name });
  return granted({ undo: tell(work, reviewId, true) });
}

/** Takes back that a review was read. */
export async function undoAcknowledge(
  work: Work,
  event: StoredEvent,
): Promise<Decision<null, { code: 'review-not-found' }>> {
  const reviewId = event.subjectId as ReviewId | null;
  if (!reviewAcknowledged.is(event) || !reviewId || !(await reviewById(work, reviewId, true)))
    return refused({ code: 'review-not-found' });
  await setAcknowledged(work, reviewId, null);
  tell(work, reviewId, false);
  return granted(null);
}

function tell(work: Work, reviewId: ReviewId, read: boolean): EventId {
  return work.publish(
    reviewAcknowledged.of({ customerId: null, subjectId: reviewId, payload: { read, at: work.now } }),
  );
}
