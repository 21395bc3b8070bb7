import { z } from 'zod';
import { endpoint, type Permission } from '#kernel/endpoint.ts';
import { daySchema, idSchema, instantSchema, textSchema } from '#kernel/schemas.ts';
import { callGateCodes } from '#rooms/worklist/rules/call-gate.ts';

const customerId = idSchema('customer');

/** One thing that stands in the way of a call, with who set it aside today, if anybody did. */
export const callGateSchema = z.object({
  code: z.enum(callGateCodes),
  /** `hard`: no call unless somebody who may sets it aside; `advice`: worth knowing. */
  weight: z.enum(['hard', 'advice']),
  /** Facts under names: amounts in cents, days in ISO; the screen has the sentence. */
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  /** What a person must be allowed to do to set it aside; null for an advice. */
  overridable: z
    .enum(['anyone', 'signed-in', 'work', 'steer', 'administer'] satisfies readonly Permission[])
    .nullable(),
  until: z.union([daySchema, instantSchema]).nullable(),
  override: z
    .object({ code: z.enum(callGateCodes), reason: z.string(), byName: z.string(), at: instantSchema })
    .nullable(),
});

/** Whether a customer may be called now. */
export const readMayCall = endpoint({
  id: 'readMayCall',
  method: 'GET',
  path: '/api/customers/{customerId}/may-call',
  summary: 'Whether a customer may be called now, and what stands in the way',
  permission: 'work',
  params: z.object({ customerId }),
  response: z.object({ allowed: z.boolean(), gates: z.array(callGateSchema) }),
});

/** Sets aside what stands in the way of a call. The gate says which permission that takes. */
export const overrideGate = endpoint({
  id: 'overrideGate',
  method: 'POST',
  path: '/api/customers/{customerId}/may-call/overrides',
  summary: 'Set aside what stands in the way of a call: for this customer, today, with a reason that is kept',
  permission: 'work',
  params: z.object({ customerId }),
  body: z.object({ code: z.enum(callGateCodes), reason: textSchema(500) }),
  response: z.object({ undo: idSchema('event') }),
});

const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const hoursSchema = z.object({ from: timeSchema, until: timeSchema });

/** When and how often customers are called. */
export const contactPolicySchema = z.object({
  weekdays: hoursSchema,
  /** Null: not on Saturdays. */
  saturday: hoursSchema.nullable(),
  /** Talks with the customer in seven days, at most. */
  mostTalksPerWeek: z.int().min(1).max(7),
  /** Calls in a day, whether or not somebody answered, at most. */
  mostTriesPerDay: z.int().min(1).max(5),
  /** How many working days before today the bank may have been read last. */
  bankWorkingDays: z.int().min(0).max(20),
});

/** When and how often customers are called here, and what the rules of the country say. */
export const readContactPolicy = endpoint({
  id: 'readContactPolicy',
  method: 'GET',
  path: '/api/contact-policy',
  summary: 'When and how often customers are called, with the source of the rules',
  permission: 'work',
  response: z.object({
    policy: contactPolicySchema,
    /** What holds when nobody sets anything. */
    usual: contactPolicySchema,
    /** Where the rules come from; `review`: nobody has checked the source yet. */
    rules: z.array(
      z.object({ about: z.enum(['days', 'hours', 'frequency']), source: z.string(), review: z.boolean() }),
    ),
  }),
});

/** Sets when and how often customers are called. */
export const setContactPolicy = endpoint({
  id: 'setContactPolicy',
  method: 'PUT',
  path: '/api/contact-policy',
  summary: 'Set when and how often customers are called',
  permission: 'administer',
  body: contactPolicySchema,
  response: z.object({ undo: idSchema('event').nullable() }),
});
