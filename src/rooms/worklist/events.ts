import { z } from 'zod';
import { daySchema, instantSchema } from '#kernel/schemas.ts';
import { declareEvent } from '#platform/events/event.ts';
import { callGateCodes } from '#rooms/worklist/rules/call-gate.ts';
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

const overrideFacts = z.object({ kind: z.enum(callGateCodes), day: daySchema, reason: z.string() });

/** Somebody set aside what stood in the way of a call, for a customer and a day. `kind` is the code of the gate. */
export const gateOverridden = declareEvent('worklist/gate-overridden', overrideFacts);

/** That something was set aside was taken back. */
export const gateRestored = declareEvent('worklist/gate-restored', overrideFacts);

const hours = z.object({ from: z.string(), until: z.string() });
const contactPolicy = z.object({
  weekdays: hours,
  saturday: hours.nullable(),
  mostTalksPerWeek: z.int(),
  mostTriesPerDay: z.int(),
  bankWorkingDays: z.int(),
});

/** An admin changed when and how often customers are called. */
export const contactPolicyChanged = declareEvent(
  'worklist/contact-policy-changed',
  contactPolicy.extend({ before: contactPolicy }),
);
