import { z } from 'zod';
import { instantSchema } from '#kernel/schemas.ts';
import { verdictKinds } from '#knowledge/language/review/points/point.ts';
import { declareEvent } from '#platform/events/event.ts';
import { pointSchema } from '#rooms/coaching/contract/review.ts';

/** A round in which people judge the same calls began. */
export const calibrationStarted = declareEvent(
  'coaching/calibration-started',
  z.object({ calls: z.int(), judges: z.int() }),
);

/** A round was taken back before anybody judged in it. */
export const calibrationUndone = declareEvent(
  'coaching/calibration-undone',
  z.object({ calls: z.int(), judges: z.int() }),
);

/** A round was closed; `missing` judgements were not given. */
export const calibrationClosed = declareEvent('coaching/calibration-closed', z.object({ missing: z.int() }));

const agreed = z
  .object({ verdict: z.enum(verdictKinds), note: z.string(), by: z.string(), at: instantSchema })
  .nullable();

/** Judges wrote down what they came to on a point, or took that away. */
export const pointAgreed = declareEvent(
  'coaching/point-agreed',
  z.object({ reviewId: z.string(), point: pointSchema, before: agreed, after: agreed }),
);
