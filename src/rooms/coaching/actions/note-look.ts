import type { Work } from '#platform/tenancy/work.ts';
import { viewerOf } from '#rooms/coaching/actions/viewer.ts';
import { type AccessWay, isNoted } from '#rooms/coaching/rules/access.ts';
import { insertLooks, type Look, looksAt } from '#rooms/coaching/store/access.ts';
import type { StoredReview } from '#rooms/coaching/store/reviews.ts';

const MOST_LOOKS = 200;

/** Writes down that somebody looks at a call that another held; who held it can read that. */
export async function noteLook(
  work: Work,
  review: Pick<StoredReview, 'review_id' | 'user_id'>,
  way: AccessWay,
): Promise<void> {
  await noteLooks(work, [review], way);
}

/** Writes down that somebody looks at calls that others held. */
export async function noteLooks(
  work: Work,
  reviews: readonly Pick<StoredReview, 'review_id' | 'user_id'>[],
  way: AccessWay,
): Promise<void> {
  const { actor } = work;
  if (actor.kind !== 'person') return;
  const noted = reviews.filter((review) => isNoted(viewerOf(work), review.user_id));
  await insertLooks(
    work,
    noted.map((review) => review.review_id),
    actor,
    way,
  );
}

/** Who looked at the calls of whoever asks, newest first. */
export async function looksAtOwn(work: Work): Promise<Look[]> {
  return work.actor.kind === 'person' ? looksAt(work, work.actor.userId, MOST_LOOKS) : [];
}
