import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import { centsSchema, daySchema, idSchema, instantSchema, textSchema } from '#kernel/schemas.ts';
import { judgedStates, paymentMethods, verdictCodes } from '#rooms/agreement/rules/promise.ts';

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
