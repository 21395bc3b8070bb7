import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { ReviewId } from '#rooms/coaching/rules/review.ts';
import { maySee, type Viewer } from '#rooms/coaching/rules/visible.ts';
import { reviewById, type StoredReview } from '#rooms/coaching/store/reviews.ts';

/** Who looks; the program itself sees all, for the command line. */
export function viewerOf(work: Work): Viewer {
  const { actor } = work;
  return actor.kind === 'person' ? { userId: actor.userId, role: actor.role } : { userId: null, role: 'admin' };
}

/** A review that whoever does this may see; of any other is said that it is not there. */
export async function visibleReview(
  work: Work,
  reviewId: ReviewId,
  lock = false,
): Promise<Decision<StoredReview, { code: 'review-not-found' }>> {
  const review = await reviewById(work, reviewId, lock);
  return review && maySee(viewerOf(work), review.user_id) ? granted(review) : refused({ code: 'review-not-found' });
}

/** Whether a review is about a call of who does this. */
export function isOwn(work: Work, review: Pick<StoredReview, 'user_id'>): boolean {
  return work.actor.kind === 'person' && work.actor.userId === review.user_id;
}
