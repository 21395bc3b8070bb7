import { z } from 'zod';
import { declareJob } from '#platform/jobs/job.ts';
import { ensureToday } from '#rooms/worklist/actions/recompute.ts';

/** Makes the list of the new day, shortly after midnight in the Netherlands and Belgium, winter and summer. */
export const makeTodaysList = declareJob({
  name: 'worklist-make-todays-list',
  payload: z.object({}),
  schedule: '10 22,23 * * *',
  run: ensureToday,
});
