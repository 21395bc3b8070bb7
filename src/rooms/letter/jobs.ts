import { z } from 'zod';
import { declareJob, declareOutsideJob } from '#platform/jobs/job.ts';
import { lookAfterOutbox, sendLetter } from '#rooms/letter/actions/send-letter.ts';
import { sendJob } from '#rooms/letter/send-job.ts';

/** Hands one letter to the mail server. */
export const sendOneLetter = declareOutsideJob({ ...sendJob, runOutside: sendLetter });

/** Looks every five minutes what lies in the outbox without anybody busy with it. */
export const lookAfterLetters = declareJob({
  name: 'letter-look-after-outbox',
  payload: z.object({}),
  schedule: '*/5 * * * *',
  run: lookAfterOutbox,
});
