import { z } from 'zod';
import { idSchema } from '#kernel/schemas.ts';

const shares = z.object({ with: z.number(), without: z.number() });

/** Looks for whom moments of this week are still to be chosen. */
export const lookForWeek = { name: 'coaching-look-for-moments', payload: z.object({}) };

/** Chooses the moments of this week of one person; `costs` per mistake as the team's calls show them. */
export const pickMoments = {
  name: 'coaching-pick-moments',
  payload: z.object({ userId: idSchema('user'), name: z.string(), costs: z.record(z.string(), shares) }),
};
