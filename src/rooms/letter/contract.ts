import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import { centsSchema, daySchema, idSchema, instantSchema, textSchema } from '#kernel/schemas.ts';
import type { ConfirmedOutcome, Letterhead } from '#rooms/letter/rules/confirmation.ts';
import {
  addressForms,
  letterKinds,
  letterLanguages,
  letterStates,
  longestBody,
  longestSubject,
} from '#rooms/letter/rules/letter.ts';
import { letterBoxes, type LetterBoxName } from '#rooms/letter/rules/letter-box.ts';
import { sendingReasons } from '#rooms/letter/rules/after-sending.ts';

export { confirmationOf } from '#rooms/letter/rules/confirmation.ts';
export { invoiceDetailsOf } from '#rooms/letter/rules/invoice-details.ts';
export { letterKinds, letterLanguages };

const letterBoxNames = Object.keys(letterBoxes) as LetterBoxName[];
const undo = idSchema('event');
const currency = z.string().regex(/^[A-Z]{3}$/);
const numbers = z.array(textSchema(100)).max(500).nullable();
const letterId = idSchema('letter');

/** Who writes to whom, and how to pay. */
export const letterheadSchema = z.object({
  language: z.enum(letterLanguages),
  addressForm: z.enum(addressForms),
  customerName: textSchema(200),
  collectorName: textSchema(200),
  administrationName: textSchema(200),
  payTo: z.object({ iban: textSchema(40), name: textSchema(200) }).nullable(),
}) satisfies z.ZodType<Letterhead>;

/** What was agreed, as far as it is confirmed in writing. */
export const confirmedOutcomeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('promise'),
    amountCents: centsSchema,
    currency,
    day: daySchema,
    invoiceNumbers: numbers,
  }),
  z.object({
    kind: z.literal('arrangement'),
    currency,
    instalments: z
      .array(z.object({ day: daySchema, amountCents: centsSchema }))
      .min(1)
      .max(100),
    invoiceNumbers: numbers,
  }),
  z.object({
    kind: z.literal('complaint'),
    invoiceNumber: textSchema(100).nullable(),
    disputedCents: centsSchema.nullable(),
    currency,
    words: textSchema(2000).nullable(),
  }),
  z.object({
    kind: z.literal('callback'),
    day: daySchema,
    time: z
      .string()
      .regex(/^\d{2}:\d{2}$/)
      .nullable(),
    by: textSchema(200).nullable(),
  }),
]) satisfies z.ZodType<ConfirmedOutcome>;

const spokenWith = textSchema(200).nullable().default(null);

/** A letter to be made from facts. */
export const letterFactsSchema = z.discriminatedUnion('kind', [
  letterheadSchema.extend({
    kind: z.literal('confirmation'),
    spokenWith,
    calledOn: daySchema,
    reference: textSchema(140).nullable().default(null),
    outcomes: z.array(confirmedOutcomeSchema).max(10),
  }),
  letterheadSchema.extend({
    kind: z.literal('invoice_details'),
    spokenWith,
    invoices: z
      .array(z.object({ number: textSchema(100), openCents: centsSchema, currency, dueDate: daySchema }))
      .max(500),
  }),
]);

/** A letter as the outbox shows it. */
export const letterSchema = z.object({
  letterId,
  customerId: idSchema('customer'),
  customerName: z.string(),
  kind: z.enum(letterKinds),
  language: z.enum(letterLanguages),
  to: z.string(),
  subject: z.string(),
  state: z.enum(letterStates),
  /** Why it has not gone, or is not sure to have; null when all is well. `answer` is what the mail server said. */
  reason: z.enum(sendingReasons).nullable(),
  answer: z.string().nullable(),
  tries: z.int(),
  createdBy: z.string(),
  createdAt: instantSchema,
  /** When it goes, or will be tried again. */
  sendAfter: instantSchema,
  sentAt: instantSchema.nullable(),
});

/** What a confirmation to a customer starts from: who writes to whom, where it can go, and whether mail goes out at all. */
export const readLetterhead = endpoint({
  id: 'readLetterhead',
  method: 'GET',
  path: '/api/customers/{customerId}/letterhead',
  summary:
    'What a letter to a customer starts from: language, names, account to pay to, addresses, and whether mail goes out',
  permission: 'work',
  params: z.object({ customerId: idSchema('customer') }),
  response: z.object({
    letterhead: letterheadSchema,
    /** Addresses in the dossier, the customer's own first. */
    addresses: z.array(z.object({ name: z.string(), email: z.string() })),
    /** Address from which letters go; null: no mail server is connected, letters wait. */
    mailFrom: z.string().nullable(),
  }),
});

/** Makes the text of a letter from facts; keeps nothing. */
export const previewLetter = endpoint({
  id: 'previewLetter',
  method: 'POST',
  path: '/api/letters/preview',
  summary: 'The text of a letter made from facts; nothing is stored',
  permission: 'work',
  body: letterFactsSchema,
  response: z.object({ subject: z.string(), body: z.string(), html: z.string() }),
});

/** The letters that wait, went, or did not. */
export const readLetters = endpoint({
  id: 'readLetters',
  method: 'GET',
  path: '/api/letters',
  summary: 'The outbox: letters that need a person, are waiting, or were sent; newest first',
  permission: 'work',
  query: z.object({
    box: z.enum(letterBoxNames).default('waiting'),
    limit: z.coerce.number().int().min(1).max(1000).default(300),
  }),
  response: z.object({
    letters: z.array(letterSchema),
    more: z.boolean(),
    /** How many are in the boxes that somebody may have to do something about. */
    counts: z.object({ attention: z.int(), waiting: z.int() }),
    mailFrom: z.string().nullable(),
  }),
});

/** One letter with its text. */
export const readLetter = endpoint({
  id: 'readLetter',
  method: 'GET',
  path: '/api/letters/{letterId}',
  summary: 'A letter with its text',
  permission: 'work',
  params: z.object({ letterId }),
  response: letterSchema.extend({ body: z.string() }),
});

/** Adds a letter outside a call. */
export const sendLetter = endpoint({
  id: 'sendLetter',
  method: 'POST',
  path: '/api/customers/{customerId}/letters',
  summary: 'Send a customer a letter; it waits half a minute in which it can be taken back',
  permission: 'work',
  params: z.object({ customerId: idSchema('customer') }),
  body: z.object({
    kind: z.enum(letterKinds),
    to: textSchema(200),
    language: z.enum(letterLanguages),
    subject: textSchema(longestSubject),
    body: textSchema(longestBody),
    callId: idSchema('call').nullable().default(null),
  }),
  response: z.object({ letterId, undo: undo.nullable() }),
});

/** Keeps a letter from going. */
export const cancelLetter = endpoint({
  id: 'cancelLetter',
  method: 'POST',
  path: '/api/letters/{letterId}/cancel',
  summary: 'Keep a letter from going that has not gone yet',
  permission: 'work',
  params: z.object({ letterId }),
  response: z.object({ undo }),
});

/** Sends a letter again that failed, may have arrived, or was kept from going. */
export const retryLetter = endpoint({
  id: 'retryLetter',
  method: 'POST',
  path: '/api/letters/{letterId}/retry',
  summary: 'Send a letter that did not go, or of which nobody knows whether it arrived',
  permission: 'work',
  params: z.object({ letterId }),
  body: z.object({
    /** Another address, when the first one was wrong. */
    to: textSchema(200).nullable().default(null),
  }),
  response: z.object({ undo }),
});

/** A person says that an uncertain letter arrived. */
export const settleLetter = endpoint({
  id: 'settleLetter',
  method: 'POST',
  path: '/api/letters/{letterId}/arrived',
  summary: 'Say that a letter arrived of which the program could not be sure',
  permission: 'work',
  params: z.object({ letterId }),
  response: z.object({ undo }),
});
