import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import { centsSchema, daySchema, idSchema, instantSchema, textSchema } from '#kernel/schemas.ts';
import { instalmentSchema, promiseSchema } from '#rooms/agreement/contract.ts';
import {
  agreedBeforeSchema,
  bestTimeSchema,
  checkedFactsSchema,
  goalSchema,
  notAgainSchema,
  probableCauseSchema,
} from '#rooms/call/contract/brief.ts';
import { wordsSchema } from '#rooms/call/contract/words.ts';
import { callResults, causes, outcomeKinds } from '#rooms/call/rules/outcome.ts';
import { complaintCauses } from '#rooms/complaint/contract.ts';
import {
  balanceSchema,
  circumstanceSchema,
  contactSchema,
  customerSchema,
  invoiceSchema,
} from '#rooms/dossier/contract.ts';
import { standingSchema } from '#rooms/worklist/contract.ts';

export { readSpeech } from '#platform/speech/contract.ts';
export * from '#rooms/call/contract/telephony.ts';
export { draftNews } from '#rooms/call/contract/live.ts';
export { markHeavy, readCallWords, readExcuseFigures, readHeavyCalls } from '#rooms/call/contract/words.ts';

const customerId = idSchema('customer');
const invoiceId = idSchema('invoice');
const note = textSchema(1000).nullable().default(null);

/** A promise to pay. `invoiceIds` null: all that is open in this currency. */
export const promiseOutcome = z.object({
  kind: z.literal('promise'),
  amountCents: centsSchema,
  currency: z.string().length(3),
  day: daySchema,
  invoiceIds: z.array(invoiceId).min(1).max(500).nullable(),
  promisedBy: textSchema(200).nullable().default(null),
  method: promiseSchema.shape.method.default('bank_transfer'),
});

/** A promise in instalments: what is paid by which day. `invoiceIds` null: all that is open in this currency. */
export const arrangementOutcome = z.object({
  kind: z.literal('arrangement'),
  currency: z.string().length(3),
  instalments: z.array(instalmentSchema).min(2).max(60),
  invoiceIds: z.array(invoiceId).min(1).max(500).nullable(),
  promisedBy: textSchema(200).nullable().default(null),
  method: promiseSchema.shape.method.default('bank_transfer'),
});

/** A complaint about an invoice, a part of it (`disputedCents`), or all that is open (`invoiceId` null). */
export const complaintOutcome = z.object({
  kind: z.literal('complaint'),
  invoiceId: invoiceId.nullable(),
  disputedCents: centsSchema.nullable().default(null),
  cause: z.enum(complaintCauses),
  words: textSchema(2000).nullable(),
});

/** A moment at which the customer wants to be called. */
export const callbackOutcome = z.object({
  kind: z.literal('callback'),
  at: instantSchema,
  note,
  assignedTo: idSchema('user').nullable().default(null),
});

/** The customer says that it was paid: when and how, as far as he told. */
export const saysPaidOutcome = z.object({
  kind: z.literal('says_paid'),
  paidOn: daySchema.nullable().default(null),
  how: textSchema(300).nullable().default(null),
});

/** The customer will not pay. */
export const refusesOutcome = z.object({ kind: z.literal('refuses'), reason: textSchema(1000) });

/** Spoken, without result. */
export const nothingOutcome = z.object({ kind: z.literal('nothing') });

/** One of the things that can come out of a call. */
export const outcomeSchema = z.discriminatedUnion('kind', [
  promiseOutcome,
  arrangementOutcome,
  complaintOutcome,
  callbackOutcome,
  saysPaidOutcome,
  refusesOutcome,
  nothingOutcome,
]);

/** A call as the dossier and the cockpit show it. */
export const pastCallSchema = z.object({
  callId: idSchema('call'),
  result: z.enum(callResults),
  spokenWith: z.string().nullable(),
  notes: z.string(),
  cause: z.enum(causes).nullable(),
  outcomes: z.array(
    z.object({
      kind: z.enum([...outcomeKinds, 'next_step']),
      facts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
    }),
  ),
  userName: z.string(),
  endedAt: instantSchema,
  durationMs: z.int(),
});

/** What is kept of a call that is going on. */
export const draftSchema = z.object({
  callId: idSchema('call'),
  notes: z.string(),
  form: z.record(z.string(), z.unknown()),
  openedAt: instantSchema,
  /** When the number was dialled; null: not yet. */
  startedAt: instantSchema.nullable(),
});

/** All that the cockpit shows before and during a call, in one answer. */
export const readCallBrief = endpoint({
  id: 'readCallBrief',
  method: 'GET',
  path: '/api/customers/{customerId}/call-brief',
  summary: 'The dossier in brief for a call: who, why now, what is open, promises, complaints, last calls, own draft',
  permission: 'work',
  params: z.object({ customerId }),
  response: z.object({
    customer: customerSchema,
    contacts: z.array(contactSchema),
    balances: z.array(balanceSchema),
    invoices: z.array(invoiceSchema.extend({ disputedCents: centsSchema })),
    unmatchedCents: centsSchema,
    bankReadUntil: daySchema.nullable(),
    standing: standingSchema.nullable(),
    followUps: z.array(z.object({ kind: z.string(), at: instantSchema, note: z.string().nullable() })),
    promises: z.array(
      promiseSchema.pick({
        promiseId: true,
        amountCents: true,
        currency: true,
        day: true,
        madeAt: true,
        promisedBy: true,
        recordedBy: true,
        state: true,
        receivedCents: true,
        fulfilledOn: true,
      }),
    ),
    complaints: z.array(
      z.object({
        complaintId: idSchema('complaint'),
        invoiceId: invoiceId.nullable(),
        disputedCents: centsSchema.nullable(),
        cause: z.enum(complaintCauses),
        words: z.string().nullable(),
        openedAt: instantSchema,
      }),
    ),
    calls: z.array(pastCallSchema),
    /** The newest notes in the dossier that stand apart from calls. */
    notes: z.array(z.object({ noteId: idSchema('note'), text: z.string(), authorName: z.string(), at: instantSchema })),
    circumstances: z.array(circumstanceSchema),
    probableCause: probableCauseSchema.nullable(),
    /** Null when there is nothing to ask for. */
    goal: goalSchema.nullable(),
    bestTime: bestTimeSchema.nullable(),
    notAgain: z.array(notAgainSchema),
    /** Newest first. */
    agreedBefore: z.array(agreedBeforeSchema),
    checked: checkedFactsSchema,
    draft: draftSchema.nullable(),
    /** The id to save this call under. */
    callId: idSchema('call'),
    now: instantSchema,
  }),
});

/** Keeps notes and half-filled forms while talking. */
export const saveCallDraft = endpoint({
  id: 'saveCallDraft',
  method: 'PUT',
  path: '/api/customers/{customerId}/call-draft',
  summary: 'Keep the notes of a call that is going on',
  permission: 'work',
  params: z.object({ customerId }),
  body: z.object({
    callId: idSchema('call'),
    notes: z.string().max(10_000),
    form: z.record(z.string(), z.unknown()),
    openedAt: instantSchema,
  }),
  response: z.object({ savedAt: instantSchema }),
});

/** Begins a call: refused (`may-not-call`, with the gates) while something forbids it that nobody overrode. Colleagues see that one calls. */
export const startCall = endpoint({
  id: 'startCall',
  method: 'POST',
  path: '/api/customers/{customerId}/call-start',
  summary: 'Begin a call; refused while a gate stands that nobody overrode',
  permission: 'work',
  params: z.object({ customerId }),
  body: z.object({ callId: idSchema('call') }),
  response: z.object({ startedAt: instantSchema }),
});

/** Writes a call down with all that came out of it; all or nothing. The same call twice changes nothing. */
export const saveCall = endpoint({
  id: 'saveCall',
  method: 'POST',
  path: '/api/customers/{customerId}/calls',
  summary: 'Record a call with its outcomes: promises, arrangement, complaint, callback, says paid, refuses, nothing',
  permission: 'work',
  params: z.object({ customerId }),
  body: z.object({
    callId: idSchema('call'),
    result: z.enum(callResults),
    spokenWith: textSchema(200).nullable().default(null),
    cause: z.enum(causes).nullable().default(null),
    notes: z.string().trim().max(10_000).default(''),
    outcomes: z.array(outcomeSchema).max(10).default([]),
    openedAt: instantSchema.nullable().default(null),
    words: wordsSchema.nullable().default(null),
    /** The written confirmation as the collector saw it; it goes out a moment later, so that an undo takes it back. */
    confirmation: z
      .object({ to: z.email().max(200), subject: textSchema(200), body: textSchema(20_000) })
      .nullable()
      .default(null),
    /** The call was ended because of abuse, after a warning. */
    endedForAbuse: z.boolean().default(false),
    /** The collector marks it as heavy; abuse and words of stress count by themselves. */
    heavy: z.boolean().default(false),
    /**
     * Calls with this customer that the screen showed. Given: refused with `saved-meanwhile` while a colleague saved another one since.
     * Null: saved all the same, and the answer tells of it in `meanwhile`.
     */
    seen: z.array(idSchema('call')).max(1000).nullable().default(null),
  }),
  response: z.object({
    callId: idSchema('call'),
    undo: idSchema('event').nullable(),
    /** What was planned by itself. */
    nextSteps: z.array(z.object({ kind: z.string(), at: instantSchema })),
    /** The written confirmation that waits to be sent. */
    letterId: idSchema('letter').nullable(),
    /** What colleagues saved with this customer since this call was opened, newest first. */
    meanwhile: z.array(pastCallSchema),
  }),
});
