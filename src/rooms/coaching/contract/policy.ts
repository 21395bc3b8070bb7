import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import { idSchema, instantSchema } from '#kernel/schemas.ts';
import { type PointId, pointIds, verdictKinds } from '#knowledge/language/review/points/point.ts';
import { fewestRetentionDays, heaviest, mostRetentionDays } from '#rooms/coaching/rules/policy.ts';

const undo = idSchema('event').nullable();
const percent = z.int().min(1).max(100);

const pointPolicySchema = z.object({
  counts: z.boolean(),
  weight: z.int().min(1).max(heaviest),
  /** From which percentage of its checks a point is good, and partly good. */
  goodFrom: percent,
  partlyFrom: percent,
});

/** How every point is judged. */
export const policyPointsSchema = z.object(
  Object.fromEntries(pointIds.map((id) => [id, pointPolicySchema])) as Record<PointId, typeof pointPolicySchema>,
);

const settingsSchema = z.object({
  points: policyPointsSchema,
  retentionDays: z.int().min(fewestRetentionDays).max(mostRetentionDays),
});

/** How points are judged, how long reviews are kept, and how far the last recompute is. */
export const readCoachingPolicy = endpoint({
  id: 'readCoachingPolicy',
  method: 'GET',
  path: '/api/coaching/policy',
  summary: 'How the points of a review are judged and counted, how long reviews are kept, and how far a recompute is',
  permission: 'work',
  response: settingsSchema.extend({
    version: z.int(),
    setBy: z.string().nullable(),
    setAt: instantSchema.nullable(),
    usual: policyPointsSchema,
    /** Reviews that an older program made, 10,000 at most; they are heard again at night. */
    stale: z.int(),
    recompute: z
      .object({ total: z.int(), done: z.int(), startedAt: instantSchema, finishedAt: instantSchema.nullable() })
      .nullable(),
  }),
});

/** Tries a policy on the calls of the last 90 days without keeping anything. */
export const tryCoachingPolicy = endpoint({
  id: 'tryCoachingPolicy',
  method: 'POST',
  path: '/api/coaching/policy/preview',
  summary: 'What another policy would change in the calls of the last 90 days, with examples; nothing is kept',
  permission: 'steer',
  body: z.object({ points: policyPointsSchema }),
  response: z.object({
    /** Days that were looked at. */
    since: z.int(),
    calls: z.int(),
    callsChanged: z.int(),
    up: z.int(),
    down: z.int(),
    perPoint: z.array(z.object({ point: z.enum(pointIds), up: z.int(), down: z.int() })),
    middleBefore: z.int().nullable(),
    middleAfter: z.int().nullable(),
    examples: z.array(
      z.object({
        reviewId: idSchema('review'),
        customerName: z.string(),
        userName: z.string(),
        heldAt: instantSchema,
        point: z.enum(pointIds),
        from: z.enum(verdictKinds),
        to: z.enum(verdictKinds),
      }),
    ),
  }),
});

/** Sets how points are judged and how long reviews are kept; verdicts of all calls follow in the background. */
export const setCoachingPolicy = endpoint({
  id: 'setCoachingPolicy',
  method: 'PUT',
  path: '/api/coaching/policy',
  summary: 'Set how points are judged and how long reviews are kept; verdicts of all calls follow in the background',
  permission: 'steer',
  body: settingsSchema,
  response: z.object({ undo }),
});

/** Hears all calls again that an older program reviewed, without waiting for the night. */
export const hearCallsAgain = endpoint({
  id: 'hearCallsAgain',
  method: 'POST',
  path: '/api/coaching/hear-again',
  summary: 'Hear calls again that an older program reviewed',
  permission: 'steer',
  response: z.object({ stale: z.int() }),
});
