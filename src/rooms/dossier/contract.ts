import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import { centsSchema, daySchema, idSchema, instantSchema, textSchema } from '#kernel/schemas.ts';
import { circumstanceKinds } from '#rooms/dossier/rules/circumstance.ts';

const customerId = idSchema('customer');
const addressForm = z.enum(['u', 'je']).nullable();

/** Facts of a customer as screens see them. */
export const customerSchema = z.object({
  customerId,
  number: z.string(),
  name: z.string(),
  kind: z.enum(['business', 'consumer']),
  country: z.string(),
  language: z.enum(['nl', 'fr', 'de', 'en']),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  street: z.string().nullable(),
  postcode: z.string().nullable(),
  city: z.string().nullable(),
  registrationNumber: z.string().nullable(),
  /** How he wants to be addressed; null: not asked, so 'u'. */
  addressForm,
});

/** A circumstance that holds now or from a later day. `untilDay` is its last day; null: until somebody ends it. */
export const circumstanceSchema = z.object({
  circumstanceId: idSchema('circumstance'),
  kind: z.enum(circumstanceKinds),
  fromDay: daySchema,
  untilDay: daySchema.nullable(),
  note: z.string().nullable(),
  recordedBy: z.string(),
  recordedAt: instantSchema,
});

/** A person at the customer as screens see him. */
export const contactSchema = z.object({
  contactId: idSchema('contact'),
  name: z.string(),
  role: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
});

/** An invoice with what is open of it. Amounts in cents; a credit note is negative. */
export const invoiceSchema = z.object({
  invoiceId: idSchema('invoice'),
  customerId,
  number: z.string(),
  kind: z.enum(['invoice', 'credit_note']),
  issueDate: daySchema,
  dueDate: daySchema,
  currency: z.string(),
  amountCents: centsSchema,
  settledElsewhereCents: centsSchema,
  paymentReference: z.string().nullable(),
  creditsNumber: z.string().nullable(),
  openCents: centsSchema,
});

/** What is open in one currency. */
export const balanceSchema = z.object({
  currency: z.string(),
  openCents: centsSchema,
  overdueCents: centsSchema,
  daysLate: z.int(),
});

/** One thing that happened, as the timeline shows it. `kind` names the room and the sentence; `payload` fills it in. */
export const timelineEventSchema = z.object({
  eventId: idSchema('event'),
  at: instantSchema,
  kind: z.string(),
  subjectId: z.string().nullable(),
  actorName: z.string(),
  payload: z.record(z.string(), z.unknown()),
  /** The event that caused this one, when there is one, with its kind. */
  causedBy: z.object({ eventId: idSchema('event'), kind: z.string() }).nullable(),
  /** True when a later event took this one back. */
  undone: z.boolean(),
});

/** A customer with everything that stands in the dossier apart from the timeline. */
export const readDossier = endpoint({
  id: 'readDossier',
  method: 'GET',
  path: '/api/customers/{customerId}',
  summary: 'A customer with contacts, open and recent invoices, balances and notes',
  permission: 'work',
  params: z.object({ customerId }),
  response: z.object({
    customer: customerSchema,
    contacts: z.array(contactSchema),
    /** Those of today and of later, oldest first. */
    circumstances: z.array(circumstanceSchema),
    balances: z.array(balanceSchema),
    openInvoices: z.array(invoiceSchema),
    settledInvoices: z.array(invoiceSchema),
    lastContact: z.object({ at: instantSchema, result: z.string() }).nullable(),
  }),
});

/** A page of a customer's timeline, newest first. */
export const readTimeline = endpoint({
  id: 'readTimeline',
  method: 'GET',
  path: '/api/customers/{customerId}/timeline',
  summary: 'What happened with a customer: who, when, what, caused by what; newest first',
  permission: 'work',
  params: z.object({ customerId }),
  query: z.object({ before: idSchema('event').optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }),
  response: z.object({ events: z.array(timelineEventSchema), more: z.boolean() }),
});

/** Customers by name, number, e-mail, phone or invoice number. */
export const findCustomers = endpoint({
  id: 'findCustomers',
  method: 'GET',
  path: '/api/customers',
  summary: 'Customers whose name, number, e-mail, phone or invoice number contains the words',
  permission: 'work',
  query: z.object({
    words: z.string().trim().max(100).default(''),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  }),
  response: z.object({
    customers: z.array(
      customerSchema.extend({ openCents: centsSchema, overdueCents: centsSchema, currency: z.string() }),
    ),
    more: z.boolean(),
  }),
});

/** Writes a note. */
export const addNote = endpoint({
  id: 'addNote',
  method: 'POST',
  path: '/api/customers/{customerId}/notes',
  summary: 'Write a note in a customer’s dossier',
  permission: 'work',
  params: z.object({ customerId }),
  body: z.object({ text: textSchema(4000) }),
  response: z.object({ noteId: idSchema('note'), undo: idSchema('event') }),
});

/** Changes how a customer can be reached; later imports leave these fields alone. */
export const changeCustomer = endpoint({
  id: 'changeCustomer',
  method: 'PATCH',
  path: '/api/customers/{customerId}',
  summary: 'Change a customer’s details by hand; later imports leave the changed fields alone',
  permission: 'work',
  params: z.object({ customerId }),
  body: z
    .object({
      name: textSchema(200),
      kind: z.enum(['business', 'consumer']),
      language: z.enum(['nl', 'fr', 'de', 'en']),
      email: z.string().trim().max(200).nullable(),
      phone: z.string().trim().max(40).nullable(),
      addressForm,
    })
    .partial(),
  response: z.object({ undo: idSchema('event').nullable() }),
});

const contactBody = z.object({
  name: textSchema(200),
  role: z.string().trim().max(100).nullable(),
  email: z.string().trim().max(200).nullable(),
  phone: z.string().trim().max(40).nullable(),
});

/** Adds a person at the customer. */
export const addContact = endpoint({
  id: 'addContact',
  method: 'POST',
  path: '/api/customers/{customerId}/contacts',
  summary: 'Add a contact to a customer',
  permission: 'work',
  params: z.object({ customerId }),
  body: contactBody,
  response: z.object({ contactId: idSchema('contact'), undo: idSchema('event') }),
});

/** Changes a person at the customer. */
export const changeContact = endpoint({
  id: 'changeContact',
  method: 'PUT',
  path: '/api/customers/{customerId}/contacts/{contactId}',
  summary: 'Change a contact of a customer',
  permission: 'work',
  params: z.object({ customerId, contactId: idSchema('contact') }),
  body: contactBody,
  response: z.object({ undo: idSchema('event') }),
});

/** Notes a circumstance of a customer. */
export const addCircumstance = endpoint({
  id: 'addCircumstance',
  method: 'POST',
  path: '/api/customers/{customerId}/circumstances',
  summary: 'Note a circumstance: agreed silence, debt help, guardianship, deceased, bankrupt, vulnerable, other',
  permission: 'work',
  params: z.object({ customerId }),
  body: z.object({
    kind: z.enum(circumstanceKinds),
    /** Today when left out. */
    fromDay: daySchema.nullable().default(null),
    untilDay: daySchema.nullable().default(null),
    note: textSchema(500).nullable().default(null),
  }),
  response: z.object({ circumstanceId: idSchema('circumstance'), undo: idSchema('event') }),
});

/** Ends a circumstance. */
export const removeCircumstance = endpoint({
  id: 'endCircumstance',
  method: 'DELETE',
  path: '/api/customers/{customerId}/circumstances/{circumstanceId}',
  summary: 'End a circumstance: it does not hold any more',
  permission: 'work',
  params: z.object({ customerId, circumstanceId: idSchema('circumstance') }),
  response: z.object({ undo: idSchema('event') }),
});
