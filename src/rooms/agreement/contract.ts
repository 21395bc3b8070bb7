import { z } from 'zod';
import { endpoint, roles } from '#kernel/endpoint.ts';
import { centsSchema, daySchema, idSchema, instantSchema, textSchema } from '#kernel/schemas.ts';
import { arrangementStates } from '#rooms/agreement/rules/arrangement.ts';
import { judgedStates, paymentMethods, verdictCodes } from '#rooms/agreement/rules/promise.ts';

export { concessionWarning } from '#rooms/agreement/rules/concession.ts';
export { instalmentIntervals, instalmentShapes, planInstalments } from '#rooms/agreement/rules/instalments.ts';
export { beyondLimits, type ConcessionLimits } from '#rooms/agreement/rules/limits.ts';
export { type CustomerOffer, type Proposal, proposalsFor } from '#rooms/agreement/rules/trades.ts';
export { paymentMethods };

const promiseStates = [...judgedStates, 'withdrawn'] as const;
const undo = idSchema('event').nullable();

/** A promise as screens see it. Amounts in cents. */
export const promiseSchema = z.object({
  promiseId: idSchema('promise'),
  customerId: idSchema('customer'),
  customerName: z.string(),
  customerNumber: z.string(),
  amountCents: centsSchema,
  currency: z.string(),
  day: daySchema,
  untilDay: daySchema,
  toleranceCents: centsSchema,
  madeAt: instantSchema,
  promisedBy: z.string().nullable(),
  method: z.enum(paymentMethods),
  wholeBalance: z.boolean(),
  recordedBy: z.string(),
  invoiceNumbers: z.array(z.string()),
  /** What is open now of the invoices that it is about. */
  stillOpenCents: centsSchema,
  /** The state that counts. */
  state: z.enum(promiseStates),
  automaticState: z.enum(judgedStates),
  verdictCode: z.enum(verdictCodes),
  receivedCents: centsSchema,
  receipts: z.array(z.object({ sourceId: z.string(), day: daySchema, cents: centsSchema })),
  fulfilledOn: daySchema.nullable(),
  judgedAt: instantSchema,
  overruled: z
    .object({ state: z.enum(judgedStates), reason: z.string(), by: z.string(), at: instantSchema })
    .nullable(),
  /** The arrangement that it is an instalment of, which one, and of how many; null for a promise by itself. */
  arrangementId: idSchema('arrangement').nullable(),
  instalment: z.int().nullable(),
  instalments: z.int().nullable(),
});

/** What is paid by a day. */
export const instalmentSchema = z.object({ day: daySchema, amountCents: centsSchema });

/** An arrangement as screens see it, with its instalments and where it stands. */
export const arrangementSchema = z.object({
  arrangementId: idSchema('arrangement'),
  customerId: idSchema('customer'),
  totalCents: centsSchema,
  currency: z.string(),
  madeAt: instantSchema,
  promisedBy: z.string().nullable(),
  method: z.enum(paymentMethods),
  wholeBalance: z.boolean(),
  recordedBy: z.string(),
  /** Broken as soon as one instalment was not kept whole and in time. */
  state: z.enum(arrangementStates),
  keptCount: z.int(),
  receivedCents: centsSchema,
  brokenInstalment: z.int().nullable(),
  next: instalmentSchema.extend({ instalment: z.int() }).nullable(),
  fulfilledOn: daySchema.nullable(),
  instalments: z.array(
    instalmentSchema.extend({
      promiseId: idSchema('promise'),
      instalment: z.int(),
      state: z.enum(promiseStates),
      receivedCents: centsSchema,
      fulfilledOn: daySchema.nullable(),
    }),
  ),
});

/** What somebody may concede on his own. */
export const limitsSchema = z.object({
  /** Days from today until the first money comes. */
  deferralDays: z.int().min(0).max(365),
  instalments: z.int().min(1).max(60),
  /** Months from today until the last money comes. */
  months: z.int().min(0).max(24),
  smallestCents: z.int().min(0).max(100_000_000).pipe(centsSchema),
});

/** Promises for days in a period. */
export const readPromises = endpoint({
  id: 'readPromises',
  method: 'GET',
  path: '/api/promises',
  summary: 'Promises to pay for days in a period, by day, with what was received',
  permission: 'work',
  query: z.object({
    from: daySchema,
    to: daySchema,
    /** One state, or several with commas; all when left out. */
    states: z
      .string()
      .default('')
      .transform((text) => text.split(',').filter((word) => word !== ''))
      .pipe(z.array(z.enum(promiseStates))),
    limit: z.coerce.number().int().min(1).max(2000).default(1000),
  }),
  response: z.object({
    promises: z.array(promiseSchema),
    more: z.boolean(),
    bankReadUntil: daySchema.nullable(),
  }),
});

/** Records a promise outside a call. */
export const addPromise = endpoint({
  id: 'addPromise',
  method: 'POST',
  path: '/api/customers/{customerId}/promises',
  summary: 'Record a promise to pay',
  permission: 'work',
  params: z.object({ customerId: idSchema('customer') }),
  body: z.object({
    amountCents: centsSchema,
    currency: z.string().regex(/^[A-Z]{3}$/),
    day: daySchema,
    /** null: the whole balance. */
    invoiceIds: z.array(idSchema('invoice')).max(500).nullable(),
    promisedBy: textSchema(200).nullable(),
    method: z.enum(paymentMethods),
  }),
  response: z.object({ promiseId: idSchema('promise'), undo }),
});

/** Judges otherwise than the program. */
export const overrulePromise = endpoint({
  id: 'overrulePromise',
  method: 'POST',
  path: '/api/promises/{promiseId}/overrule',
  summary: 'Judge a promise otherwise than the program, with a reason',
  permission: 'work',
  params: z.object({ promiseId: idSchema('promise') }),
  body: z.object({ state: z.enum(judgedStates), reason: textSchema(500) }),
  response: z.object({ undo }),
});

/** How strictly promises are judged. */
export const readPolicy = endpoint({
  id: 'readPromisePolicy',
  method: 'GET',
  path: '/api/promise-policy',
  summary: 'How many working days later and how many cents less still count as kept',
  permission: 'work',
  response: z.object({ toleranceDays: z.int(), toleranceCents: centsSchema }),
});

/** Sets how strictly promises are judged. */
export const setPolicy = endpoint({
  id: 'setPromisePolicy',
  method: 'PUT',
  path: '/api/promise-policy',
  summary: 'Set the tolerance for promises; promises that run follow it, verdicts that were given stay',
  permission: 'administer',
  body: z.object({
    toleranceDays: z.int().min(0).max(10),
    toleranceCents: z.int().min(0).max(10_000).pipe(centsSchema),
  }),
  response: z.object({ undo }),
});

/** Records an arrangement outside a call. */
export const addArrangement = endpoint({
  id: 'addArrangement',
  method: 'POST',
  path: '/api/customers/{customerId}/arrangements',
  summary: 'Record an arrangement: each instalment is judged as a promise; refused beyond the own limits',
  permission: 'work',
  params: z.object({ customerId: idSchema('customer') }),
  body: z.object({
    currency: z.string().regex(/^[A-Z]{3}$/),
    instalments: z.array(instalmentSchema).min(2).max(60),
    /** null: the whole balance. */
    invoiceIds: z.array(idSchema('invoice')).max(500).nullable(),
    promisedBy: textSchema(200).nullable(),
    method: z.enum(paymentMethods),
  }),
  response: z.object({ arrangementId: idSchema('arrangement'), undo }),
});

/** Arrangements with where they stand. */
export const readArrangements = endpoint({
  id: 'readArrangements',
  method: 'GET',
  path: '/api/arrangements',
  summary: 'Arrangements with their instalments and where they stand, newest first; of one customer or of all',
  permission: 'work',
  query: z.object({
    customerId: idSchema('customer').optional(),
    limit: z.coerce.number().int().min(1).max(500).default(200),
  }),
  response: z.object({
    arrangements: z.array(arrangementSchema.extend({ customerName: z.string(), customerNumber: z.string() })),
    more: z.boolean(),
  }),
});

/** What each role may concede on its own. */
export const readLimits = endpoint({
  id: 'readConcessionLimits',
  method: 'GET',
  path: '/api/concession-limits',
  summary: 'What each role may concede on its own (delay, instalments), and what the own limits are',
  permission: 'work',
  response: z.object({ own: limitsSchema, roles: z.array(limitsSchema.extend({ role: z.enum(roles) })) }),
});

/** Sets what a role may concede on its own. */
export const setLimits = endpoint({
  id: 'setConcessionLimits',
  method: 'PUT',
  path: '/api/concession-limits/{role}',
  summary: 'Set what a role may concede on its own; what was agreed before stays',
  permission: 'administer',
  params: z.object({ role: z.enum(roles) }),
  body: limitsSchema,
  response: z.object({ undo }),
});
