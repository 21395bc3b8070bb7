import { z } from 'zod';
import { daySchema, instantSchema } from '#kernel/schemas.ts';
import { declareEvent } from '#platform/events/event.ts';
import { followUpKinds } from '#rooms/worklist/rules/situation.ts';

const followUpFacts = z.object({
  kind: z.enum(followUpKinds),
  at: instantSchema,
  day: daySchema,
  note: z.string().nullable(),
});

/** Something was planned with a customer: a callback, a pause, another try, a look at the bank. */
export const followUpPlanned = declareEvent('worklist/follow-up-planned', followUpFacts);

/** A planned follow-up was taken off; `undone` when the planning itself was taken back. */
export const followUpCancelled = declareEvent(
  'worklist/follow-up-cancelled',
  followUpFacts.extend({ undone: z.boolean() }),
);

/** A cancelled follow-up was put back. */
export const followUpRestored = declareEvent('worklist/follow-up-restored', followUpFacts);

/** A customer was given to a colleague, or (name null) back to everybody. `before` is who looked after the customer until then. */
export const customerHandedOver = declareEvent(
  'worklist/customer-handed-over',
  z.object({
    userId: z.string().nullable(),
    name: z.string().nullable(),
    before: z.string().nullable(),
    note: z.string().nullable(),
  }),
);
