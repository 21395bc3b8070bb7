import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import { idSchema, instantSchema } from '#kernel/schemas.ts';
import { accessWays } from '#rooms/coaching/rules/access.ts';

/** A look of somebody else at a call, on one day. */
export const lookSchema = z.object({
  viewerName: z.string(),
  way: z.enum(accessWays),
  firstAt: instantSchema,
  lastAt: instantSchema,
});

/** Who looked at one's own calls, and when. */
export const listLooks = endpoint({
  id: 'listLooks',
  method: 'GET',
  path: '/api/coaching/looks',
  summary: 'Who opened reviews of your calls, read them in calibration or looked at moments of them, and when',
  permission: 'work',
  response: z.object({
    looks: z.array(
      lookSchema.extend({ reviewId: idSchema('review'), customerName: z.string(), heldAt: instantSchema }),
    ),
  }),
});
