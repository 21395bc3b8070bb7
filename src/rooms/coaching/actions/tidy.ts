import { addDays, addMilliseconds, instantAt } from '#kernel/dates.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { policyOf } from '#rooms/coaching/actions/holding-policy.ts';
import { hearAgain, once, tidyReviews } from '#rooms/coaching/actions/queued.ts';
import { tidyTraces } from '#rooms/coaching/actions/tidy-traces.ts';
import { reviewsExpired } from '#rooms/coaching/events.ts';
import { programVersion } from '#rooms/coaching/rules/review.ts';
import { deleteExpired } from '#rooms/coaching/store/expired.ts';
import { heardByOthers } from '#rooms/coaching/store/stale.ts';

const HOUR_MS = 3_600_000;
/** What was taken away can be undone for half an hour; after this it is gone. */
const WITHDRAWN_HOURS = 2;
const deletedAtOnce = 1000;

/** Takes away what is kept no longer, tells how much, and asks to hear calls again that an older program reviewed. */
export async function tidy(work: Work): Promise<void> {
  const { retentionDays } = await policyOf(work);
  const expired = await deleteExpired(work, {
    heldBefore: instantAt(addDays(work.today, -retentionDays), '00:00', work.administration.timeZone),
    withdrawnBefore: addMilliseconds(work.now, -WITHDRAWN_HOURS * HOUR_MS),
    limit: deletedAtOnce,
  });
  if (expired.reviews > 0)
    work.publish(reviewsExpired.of({ customerId: null, subjectId: null, payload: { ...expired, retentionDays } }));
  await tidyTraces(work, retentionDays);
  if (expired.reviews === deletedAtOnce) await work.enqueue(tidyReviews, {}, once);
  await askToHearAgain(work);
}

/** Asks to hear calls again that an older program reviewed, when there are any. */
export async function askToHearAgain(work: Work): Promise<void> {
  if ((await heardByOthers(work, programVersion, 1)).length > 0) await work.enqueue(hearAgain, {}, once);
}
