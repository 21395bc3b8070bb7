import { z } from 'zod';
import { declareJob } from '#platform/jobs/job.ts';
import { judgeCustomers } from '#rooms/agreement/actions/judge.ts';
import { customersWithDuePromises } from '#rooms/agreement/store/promises.ts';
import { bankReadUntil } from '#rooms/payment/index.ts';

/** Every night: judges what became due only because a day passed, as when a statement reaches further than today. */
export const judgeDuePromises = declareJob({
  name: 'agreement-judge-promises',
  payload: z.object({}),
  schedule: '15 2 * * *',
  run: async (work) => {
    const until = await bankReadUntil(work);
    if (until === null) return;
    await judgeCustomers(work, await customersWithDuePromises(work, until), { of: () => null });
  },
});
