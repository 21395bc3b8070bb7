import { addDays, instantAt } from '#kernel/dates.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { deleteLooksBefore } from '#rooms/coaching/store/access.ts';
import { deleteOldRounds } from '#rooms/coaching/store/calibration.ts';
import { deleteOldSides } from '#rooms/coaching/store/side-by-side.ts';

/** Takes away rounds of calibration and looks at reviews, and followed calls with their notes, that are kept no longer; what belongs to one review went with it. */
export async function tidyTraces(work: Work, retentionDays: number): Promise<void> {
  const first = addDays(work.today, -retentionDays);
  const start = instantAt(first, '00:00', work.administration.timeZone);
  await deleteOldRounds(work, start);
  await deleteLooksBefore(work, first);
  await deleteOldSides(work, start);
}
