import { declareJob } from '#platform/jobs/job.ts';
import { hearAgainBatch, hearCalls } from '#rooms/coaching/actions/hear-reviews.ts';
import { hearAgain, hearReviews, recomputeVerdicts, tidyReviews } from '#rooms/coaching/actions/queued.ts';
import { askForMoments, pickMomentsOf } from '#rooms/coaching/actions/pick-moments.ts';
import { lookForWeek, pickMoments } from '#rooms/coaching/actions/queued-moments.ts';
import { recomputeBatch } from '#rooms/coaching/actions/recompute.ts';
import { tidy } from '#rooms/coaching/actions/tidy.ts';

/** The jobs of the coaching room. */
export const jobs = [
  declareJob({ ...hearReviews, run: (work, { reviewIds }) => hearCalls(work, reviewIds) }),
  declareJob({ ...hearAgain, run: hearAgainBatch }),
  declareJob({ ...recomputeVerdicts, run: recomputeBatch }),
  declareJob({ ...tidyReviews, schedule: '40 1 * * *', run: tidy }),
  // Monday early, before anybody is there.
  declareJob({ ...lookForWeek, schedule: '20 3 * * 1', run: askForMoments }),
  declareJob({ ...pickMoments, run: (work, { costs, ...person }) => pickMomentsOf(work, person, costs) }),
];
