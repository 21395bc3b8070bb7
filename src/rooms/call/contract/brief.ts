import { z } from 'zod';
import { centsSchema, daySchema, idSchema, instantSchema } from '#kernel/schemas.ts';
import { bestTimeCodes } from '#rooms/call/rules/best-time.ts';
import { goalCodes } from '#rooms/call/rules/goal.ts';
import { notAgainCodes } from '#rooms/call/rules/not-again.ts';
import { causes, outcomeKinds } from '#rooms/call/rules/outcome.ts';
import { causeSigns } from '#rooms/call/rules/probable-cause.ts';

const factsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/** Why the customer probably does not pay, and how that is known; `certain` when the customer said so himself. */
export const probableCauseSchema = z.object({
  cause: z.enum(causes),
  certain: z.boolean(),
  signs: z.array(z.object({ code: z.enum(causeSigns), facts: factsSchema })),
});

/** What to ask for first, what to fall back on (in this order), and what the collector may concede on his own. */
export const goalSchema = z.object({
  code: z.enum(goalCodes),
  amountCents: centsSchema,
  currency: z.string(),
  day: daySchema,
  fallback: z.array(
    z.object({
      /** The proposal as the negotiation names it: all-this-week, part-now, paid-along, instalments. */
      code: z.string(),
      amountCents: centsSchema,
      /** What is paid first, and on which day. */
      firstCents: centsSchema,
      firstDay: daySchema,
      lastDay: daySchema,
      payments: z.int(),
    }),
  ),
  limits: z.object({
    deferralDays: z.int(),
    instalments: z.int(),
    months: z.int(),
    smallestCents: centsSchema,
  }),
});

/** When the customer was reached before: part of the day and, when it shows, the day of the week (1 = Monday). */
export const bestTimeSchema = z.object({
  code: z.enum(bestTimeCodes),
  from: z.string(),
  to: z.string(),
  weekday: z.int().min(1).max(7).nullable(),
  reached: z.int(),
  tried: z.int(),
  /** Whether it is that time now. */
  now: z.boolean(),
});

/** Something that is known already: do not ask or say it again. */
export const notAgainSchema = z.object({ code: z.enum(notAgainCodes), facts: factsSchema });

/** What was agreed before: by which colleague, with whom, when. */
export const agreedBeforeSchema = z.object({
  callId: idSchema('call'),
  at: instantSchema,
  /** The colleague. */
  by: z.string(),
  spokenWith: z.string().nullable(),
  kind: z.enum(outcomeKinds),
  facts: factsSchema,
});

/** Facts that an excuse is checked against. */
export const checkedFactsSchema = z.object({
  /** The address that invoices go to, as the dossier has it. */
  email: z.string().nullable(),
  postalAddress: z.string().nullable(),
  /** Letters that went out to this customer, newest first. */
  letters: z.array(
    z.object({ kind: z.string(), to: z.string(), subject: z.string(), state: z.string(), at: instantSchema }),
  ),
  /** The last note of a colleague, in a call or apart from it. */
  lastNote: z.object({ text: z.string(), by: z.string(), at: instantSchema }).nullable(),
  /** The last payment that came in for this customer. */
  lastPaid: z.object({ day: daySchema, cents: centsSchema, invoiceNumber: z.string() }).nullable(),
});
