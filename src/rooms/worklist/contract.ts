import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import { centsSchema, daySchema, idSchema, instantSchema, textSchema } from '#kernel/schemas.ts';
import { followUpKinds, gateCodes, reasonCodes, segments, states } from '#rooms/worklist/rules/situation.ts';
import { snoozeChoices } from '#rooms/worklist/rules/snooze-moment.ts';

export * from '#rooms/worklist/contract/may-call.ts';
export * from '#rooms/worklist/contract/presence.ts';
export { gateSentence } from '#rooms/worklist/rules/gate-sentence.ts';
export { sentenceOf } from '#rooms/worklist/rules/sentence.ts';

const customerId = idSchema('customer');
const userId = idSchema('user');
const undo = idSchema('event');

/** Facts under names: amounts in cents, days and moments in ISO; the screen has the sentence. */
export const factsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/** Why a customer stands where he stands. */
export const reasonSchema = z.object({ code: z.enum(reasonCodes), points: z.int(), facts: factsSchema });

/** What keeps a customer off the list. */
export const gateSchema = z.object({
  code: z.enum(gateCodes),
  state: z.enum(['waiting', 'advice']),
  untilDay: daySchema.nullable(),
  facts: factsSchema,
});

/** A customer's place on the list: how much, how late, why now, what would take him off. */
export const standingSchema = z.object({
  state: z.enum(states),
  segment: z.enum(segments),
  score: z.int(),
  currency: z.string(),
  openCents: centsSchema,
  overdueCents: centsSchema,
  /** What may be asked for now: overdue, without what is disputed, less open credit notes. */
  callableCents: centsSchema,
  daysLate: z.int(),
  headline: z.object({ code: z.string(), facts: factsSchema }),
  reasons: z.array(reasonSchema),
  gate: gateSchema.nullable(),
  availableAt: instantSchema.nullable(),
  untilDay: daySchema.nullable(),
  assignedTo: z.object({ userId, name: z.string() }).nullable(),
  lastTriedAt: instantSchema.nullable(),
  lastSpokenAt: instantSchema.nullable(),
  lastResult: z.string().nullable(),
});

/** A row of Vandaag. */
export const worklistRowSchema = standingSchema.extend({
  customerId,
  number: z.string(),
  name: z.string(),
  kind: z.enum(['business', 'consumer']),
  phone: z.string().nullable(),
  /** The colleague who has this customer's dossier open now. */
  takenBy: z.string().nullable(),
});

/** A page of the list, best first. */
export const readWorklist = endpoint({
  id: 'readWorklist',
  method: 'GET',
  path: '/api/worklist',
  summary: 'Whom to call now and why, best first; or who waits for something',
  permission: 'work',
  query: z.object({
    state: z.enum(states).default('ready'),
    whose: z.enum(['mine', 'all']).default('all'),
    segment: z.enum(segments).optional(),
    leastCents: z.coerce.number().int().min(0).max(100_000_000_000).optional(),
    after: z.string().max(120).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: z.object({
    rows: z.array(worklistRowSchema),
    /** Give this as `after` for the next page; null when this was the last. */
    next: z.string().nullable(),
  }),
});

/** The next customer to call after the one that was just done; he is kept for who asks, so that two who ask at once do not call the same one. */
export const takeNextCustomer = endpoint({
  id: 'takeNextCustomer',
  method: 'POST',
  path: '/api/worklist/next',
  summary: 'Take the best customer to call now, other than this one; for a minute no colleague is given him',
  permission: 'work',
  body: z.object({
    not: customerId.optional(),
    whose: z.enum(['mine', 'all']).default('all'),
    segment: z.enum(segments).optional(),
  }),
  response: z.object({ customerId: customerId.nullable(), nextAvailableAt: instantSchema.nullable() }),
});

/** Numbers of today for the strip above the list. Counts stop at `countedUpTo`. */
export const readTodayFigures = endpoint({
  id: 'readTodayFigures',
  method: 'GET',
  path: '/api/worklist/today',
  summary: 'Today in numbers: calls, people reached, promises kept and broken, how many wait',
  permission: 'work',
  response: z.object({
    calls: z.int(),
    reached: z.int(),
    myCalls: z.int(),
    promisesKept: z.int(),
    promisesBroken: z.int(),
    ready: z.int(),
    callbacks: z.int(),
    broken: z.int(),
    saidPaid: z.int(),
    fresh: z.int(),
    waiting: z.int(),
    advice: z.int(),
    countedUpTo: z.int(),
    nextAvailableAt: instantSchema.nullable(),
    bankReadUntil: daySchema.nullable(),
  }),
});

/** Where one customer stands. */
export const readStanding = endpoint({
  id: 'readStanding',
  method: 'GET',
  path: '/api/customers/{customerId}/standing',
  summary: 'Why a customer is or is not on the list, and what is planned with him',
  permission: 'work',
  params: z.object({ customerId }),
  response: z.object({
    standing: standingSchema.nullable(),
    followUps: z.array(
      z.object({
        followUpId: idSchema('follow-up'),
        kind: z.enum(followUpKinds),
        at: instantSchema,
        note: z.string().nullable(),
        assignedTo: userId.nullable(),
      }),
    ),
  }),
});

/** Puts a customer off. */
export const snoozeCustomer = endpoint({
  id: 'snoozeCustomer',
  method: 'POST',
  path: '/api/customers/{customerId}/snooze',
  summary: 'Put a customer off: for two hours, until tomorrow, two working days, next week, or a day',
  permission: 'work',
  params: z.object({ customerId }),
  body: z.object({
    until: z.union([z.enum(snoozeChoices), daySchema]),
    note: textSchema(500).nullable().default(null),
  }),
  response: z.object({ undo, at: instantSchema }),
});

/** Plans a callback, another try or a look at the bank. */
export const addFollowUp = endpoint({
  id: 'addFollowUp',
  method: 'POST',
  path: '/api/customers/{customerId}/follow-ups',
  summary: 'Plan a callback, another try or a look at the bank',
  permission: 'work',
  params: z.object({ customerId }),
  body: z.object({
    kind: z.enum(followUpKinds),
    at: z.union([daySchema, instantSchema]),
    note: textSchema(500).nullable().default(null),
    assignedTo: userId.nullable().default(null),
  }),
  response: z.object({ followUpId: idSchema('follow-up'), undo }),
});

/** Takes a planned follow-up off. */
export const removeFollowUp = endpoint({
  id: 'removeFollowUp',
  method: 'DELETE',
  path: '/api/follow-ups/{followUpId}',
  summary: 'Cancel a planned follow-up',
  permission: 'work',
  params: z.object({ followUpId: idSchema('follow-up') }),
  response: z.object({ undo }),
});

/** Gives a customer to a colleague, or with null back to everybody. */
export const handOverCustomer = endpoint({
  id: 'handOverCustomer',
  method: 'POST',
  path: '/api/customers/{customerId}/hand-over',
  summary: 'Give a customer to a colleague, or back to everybody',
  permission: 'work',
  params: z.object({ customerId }),
  body: z.object({ userId: userId.nullable(), note: textSchema(500).nullable().default(null) }),
  response: z.object({ undo }),
});

/** The people to whom a customer can be given. */
export const listColleagues = endpoint({
  id: 'listColleagues',
  method: 'GET',
  path: '/api/colleagues',
  summary: 'Names of the people in this administration',
  permission: 'work',
  response: z.object({ colleagues: z.array(z.object({ userId, name: z.string() })) }),
});
