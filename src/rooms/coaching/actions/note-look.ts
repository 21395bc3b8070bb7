import type { Work } from '#platform/tenancy/work.ts';
import { viewerOf } from '#rooms/coaching/actions/viewer.ts';
import { type AccessWay, isNoted } from '#rooms/coaching/rules/access.ts';
import { insertLook } from '#rooms/coaching/store/access.ts';
import type { StoredReview } from '#rooms/coaching/store/reviews.ts';

/** Writes down that somebody looks at a call that another held; who held it can read that. */
export async function noteLook(
  work: Work,
  review: Pick<StoredReview, 'review_id' | 'user_id'>,
  way: AccessWay,
): Promise<void> {
  const { actor } = work;
  if (actor.kind !== 'person' || !isNoted(viewerOf(work), review.user_id)) return;
  await insertLook(work, review.review_id, actor, way);
}
