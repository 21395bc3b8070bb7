import { z } from 'zod';
import { daySchema, idSchema } from '#kernel/schemas.ts';
import { declareEvent } from '#platform/events/event.ts';
import { exerciseSchema } from '#rooms/training/contract/path.ts';

/** A coach gave somebody something to practise, or (`given` false) took it back. */
export const assignmentChanged = declareEvent(
  'training/assignment-changed',
  z.object({
    assignmentId: idSchema('assignment'),
    userName: z.string(),
    exercise: exerciseSchema,
    byDay: daySchema,
    given: z.boolean(),
  }),
);

/** A certificate was issued, or (`valid` false) withdrawn. */
export const certificateChanged = declareEvent(
  'training/certificate-changed',
  z.object({
    certificateId: idSchema('certificate'),
    number: z.string(),
    name: z.string(),
    valid: z.boolean(),
  }),
);
