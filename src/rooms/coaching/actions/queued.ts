import { z } from 'zod';
import { idSchema } from '#kernel/schemas.ts';

/** Reviews calls whose words came in. */
export const hearReviews = {
  name: 'coaching-hear-reviews',
  payload: z.object({ reviewIds: z.array(idSchema('review')) }),
};

/** Gives verdicts anew after the policy changed, some hundred reviews at a time. */
export const recomputeVerdicts = { name: 'coaching-recompute-verdicts', payload: z.object({}) };

/** Hears calls again that an older program reviewed, some at a time. */
export const hearAgain = { name: 'coaching-hear-again', payload: z.object({}) };

/** Every night: takes away what is kept no longer, and sees to reviews that an older program made. */
export const tidyReviews = { name: 'coaching-tidy-reviews', payload: z.object({}) };

/** One waiting job of a kind is enough: each goes on until nothing is left. */
export const once = { key: 'go-on' } as const;
