import { z } from 'zod';
import { roles } from '#kernel/endpoint.ts';
import { centsSchema, daySchema } from '#kernel/schemas.ts';
import { declareEvent } from '#platform/events/event.ts';
import { judgedStates, paymentMethods, verdictCodes } from '#rooms/agreement/rules/promise.ts';

const about = z.object({ amountCents: centsSchema, currency: z.string(), day: daySchema });
const judged = about.extend({
  receivedCents: centsSchema,
  untilDay: daySchema,
  code: z.enum(verdictCodes),
  /** The state before. */
  before: z.enum(judgedStates),
});

/** A customer promised to pay an amount by a day. */
export const promiseRecorded = declareEvent(
  'agreement/promise-recorded',
  about.extend({
    /** The person who promised, else the customer's name. */
    promisedBy: z.string(),
    method: z.enum(paymentMethods),
    wholeBalance: z.boolean(),
    invoiceNumbers: z.array(z.string()),
  }),
);

/** The promised amount came in time, or the promised invoices were settled in time. */
export const promiseKept = declareEvent('agreement/promise-kept', judged);

/** Some of the promised amount came in time. */
export const promisePartlyKept = declareEvent('agreement/promise-partly-kept', judged);

/** Nothing came in time. */
export const promiseBroken = declareEvent('agreement/promise-broken', judged);

/** A promise that was judged runs again, for instance because a payment was reversed before its day was over. */
export const promiseReopened = declareEvent('agreement/promise-reopened', judged);

/** A person judged otherwise than the program, with a reason. */
export const promiseOverruled = declareEvent(
  'agreement/promise-overruled',
  about.extend({
    result: z.enum(judgedStates),
    reason: z.string(),
    /** What counted before: an earlier word of a person, or null when the program's judgement did. */
    before: z
      .object({ state: z.enum(judgedStates), reason: z.string(), by: z.string(), at: z.string(), eventId: z.string() })
      .nullable(),
  }),
);

/** A person's judgement was taken back; what counted before counts again. */
export const overruleUndone = declareEvent('agreement/overrule-undone', about.extend({ result: z.enum(judgedStates) }));

/** A promise was taken back, because it was recorded by mistake or its call was undone. */
export const promiseWithdrawn = declareEvent('agreement/promise-withdrawn', about);

/** A customer agreed to pay in instalments; each of them is a promise. */
export const arrangementRecorded = declareEvent(
  'agreement/arrangement-recorded',
  z.object({
    amountCents: centsSchema,
    currency: z.string(),
    /** The last day. */
    day: daySchema,
    promisedBy: z.string(),
    method: z.enum(paymentMethods),
    wholeBalance: z.boolean(),
    invoiceNumbers: z.array(z.string()),
    instalments: z.array(z.object({ day: daySchema, amountCents: centsSchema })),
    count: z.int(),
  }),
);

/** An arrangement was taken back with all its instalments. */
export const arrangementWithdrawn = declareEvent('agreement/arrangement-withdrawn', about.extend({ count: z.int() }));

const limits = z.object({
  deferralDays: z.int(),
  instalments: z.int(),
  months: z.int(),
  smallestCents: centsSchema,
});

/** What a role may concede on its own was changed. */
export const limitsChanged = declareEvent(
  'agreement/limits-changed',
  limits.extend({ role: z.enum(roles), before: limits }),
);

const policy = z.object({ toleranceDays: z.int(), toleranceCents: centsSchema });

/** The tolerance for promises was changed; promises that run follow it. */
export const policyChanged = declareEvent('agreement/policy-changed', policy.extend({ before: policy }));
