import { z } from 'zod';
import { idSchema } from '#kernel/schemas.ts';

/** The job that hands one letter to the mail server, as actions put it on the queue. */
export const sendJob = { name: 'letter-send', payload: z.object({ letterId: idSchema('letter') }) };
