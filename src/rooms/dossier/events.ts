import { z } from 'zod';
import { centsSchema, daySchema } from '#kernel/schemas.ts';
import { declareEvent } from '#platform/events/event.ts';
import { circumstanceKinds } from '#rooms/dossier/rules/circumstance.ts';

/** A customer came into the books or changed; `fields` names what changed. */
export const customerSaved = declareEvent(
  'dossier/customer-saved',
  z.object({ change: z.enum(['new', 'changed']), name: z.string(), fields: z.array(z.string()) }),
);

/** An invoice or credit note came into the books. */
export const invoiceAdded = declareEvent(
  'dossier/invoice-added',
  z.object({
    kind: z.enum(['invoice', 'credit_note']),
    number: z.string(),
    amountCents: centsSchema,
    currency: z.string(),
    dueDate: daySchema,
  }),
);

/** Facts of an invoice changed by a later import. */
export const invoiceChanged = declareEvent(
  'dossier/invoice-changed',
  z.object({
    number: z.string(),
    amountCents: centsSchema,
    currency: z.string(),
    beforeCents: centsSchema,
    dueDate: daySchema,
  }),
);

/** An invoice was taken out because its import was reverted. */
export const invoiceWithdrawn = declareEvent(
  'dossier/invoice-withdrawn',
  z.object({ number: z.string(), amountCents: centsSchema, currency: z.string() }),
);

/** A credit note was used to settle (part of) the invoice that it credits, or that use was taken back (negative cents). */
export const creditNoteUsed = declareEvent(
  'dossier/credit-note-used',
  z.object({ number: z.string(), invoiceNumber: z.string(), cents: centsSchema, currency: z.string() }),
);

/** Somebody wrote a note. */
export const noteWritten = declareEvent('dossier/note-written', z.object({ text: z.string() }));

/** A note was taken back. */
export const noteRemoved = declareEvent('dossier/note-removed', z.object({ text: z.string() }));

const customerFields = z.object({
  name: z.string(),
  kind: z.enum(['business', 'consumer']),
  language: z.enum(['nl', 'fr', 'de', 'en']),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  addressForm: z.enum(['u', 'je']).nullable(),
});

/** A person changed details of a customer by hand. `before` and `keptBefore` are what an undo puts back. */
export const customerCorrected = declareEvent(
  'dossier/customer-corrected',
  z.object({ fields: z.array(z.string()), before: customerFields, keptBefore: z.array(z.string()) }),
);

const contactFacts = z.object({
  name: z.string(),
  role: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
});

/** A contact was added to a customer. */
export const contactAdded = declareEvent('dossier/contact-added', contactFacts);

/** A contact was changed; `before` is what an undo puts back. */
export const contactChanged = declareEvent('dossier/contact-changed', contactFacts.extend({ before: contactFacts }));

/** A contact that was just added was taken away again. */
export const contactRemoved = declareEvent('dossier/contact-removed', contactFacts);

/** What was changed by hand was put back. */
export const correctionUndone = declareEvent('dossier/correction-undone', z.object({ name: z.string() }));

const circumstanceFacts = z.object({
  kind: z.enum(circumstanceKinds),
  fromDay: daySchema,
  untilDay: daySchema.nullable(),
  note: z.string().nullable(),
});

/** A circumstance of a customer was noted. */
export const circumstanceRecorded = declareEvent('dossier/circumstance-recorded', circumstanceFacts);

/** A circumstance does not hold any more; `undone` when the noting itself was taken back. */
export const circumstanceEnded = declareEvent(
  'dossier/circumstance-ended',
  circumstanceFacts.extend({ undone: z.boolean() }),
);

/** A circumstance that was ended stands again. */
export const circumstanceRestored = declareEvent('dossier/circumstance-restored', circumstanceFacts);
