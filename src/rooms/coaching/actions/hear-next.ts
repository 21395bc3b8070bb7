import type { Work } from '#platform/tenancy/work.ts';
import { hearCalls } from '#rooms/coaching/actions/hear-reviews.ts';
import { programVersion } from '#rooms/coaching/rules/review.ts';
import { heardByOthers } from '#rooms/coaching/store/stale.ts';

const atOnce = 20;

/** Hears the next calls that wait for it; false when none did. For who cannot wait for the queue. */
export async function hearNext(work: Work): Promise<boolean> {
  const reviewIds = await heardByOthers(work, programVersion, atOnce);
  await hearCalls(work, reviewIds);
  return reviewIds.length > 0;
}
