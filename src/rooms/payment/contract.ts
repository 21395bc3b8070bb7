import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import { centsSchema, daySchema, idSchema } from '#kernel/schemas.ts';

const paymentId = idSchema('payment');
const params = z.object({ paymentId });
const undo = idSchema('event').nullable();
const lineSchema = z.object({ invoiceId: idSchema('invoice'), number: z.string(), cents: centsSchema });

/** A statement entry as screens see it. `restCents` is what is not booked. */
export const paymentSchema = z.object({
  paymentId,
  kind: z.enum(['receipt', 'return', 'outgoing', 'other']),
  state: z.enum(['waiting', 'booked', 'set_aside', 'reversed', 'reversal']),
  day: daySchema,
  amountCents: centsSchema,
  restCents: centsSchema,
  currency: z.string(),
  counterpartyName: z.string().nullable(),
  counterpartyIban: z.string().nullable(),
  reference: z.string().nullable(),
  text: z.string(),
  reasonCode: z.string().nullable(),
  bookedBy: z.enum(['program', 'person']).nullable(),
});

/** A guess at what a payment pays; `reasons` are codes of the texts with their facts. */
export const suggestionSchema = z.object({
  key: z.string(),
  customerId: idSchema('customer'),
  customerName: z.string(),
  lines: z.array(lineSchema.extend({ openCents: centsSchema })),
  restCents: centsSchema,
  score: z.int(),
  reasons: z.array(z.object({ code: z.string(), facts: z.record(z.string(), z.unknown()) })),
});

/** The lists under Bank. */
export const paymentTabs = ['waiting', 'apart', 'booked', 'set_aside'] as const;

/** A page of one of the lists under Bank. */
export const listPayments = endpoint({
  id: 'listPayments',
  method: 'GET',
  path: '/api/payments',
  summary: 'Statement entries that wait (best guess first), stand apart, are booked or were set aside',
  permission: 'work',
  query: z.object({
    tab: z.enum(paymentTabs).default('waiting'),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  }),
  response: z.object({
    counts: z.object({ waiting: z.int(), apart: z.int(), booked: z.int(), set_aside: z.int() }),
    bankReadUntil: daySchema.nullable(),
    more: z.boolean(),
    payments: z.array(
      paymentSchema.extend({
        suggestions: z.array(suggestionSchema),
        /** For money that went back: the receipts that it may have taken back. */
        originals: z.array(paymentSchema),
        bookings: z.array(
          z.object({ customerId: idSchema('customer'), customerName: z.string(), lines: z.array(lineSchema) }),
        ),
      }),
    ),
  }),
});

/** Customers with open invoices, to book by hand. */
export const searchOpenInvoices = endpoint({
  id: 'searchOpenInvoices',
  method: 'GET',
  path: '/api/open-invoices',
  summary: 'Open invoices of customers that fit the words, to book a payment by hand',
  permission: 'work',
  query: z.object({ words: z.string().trim().min(1).max(100) }),
  response: z.object({
    customers: z.array(
      z.object({
        customerId: idSchema('customer'),
        number: z.string(),
        name: z.string(),
        invoices: z.array(
          z.object({
            invoiceId: idSchema('invoice'),
            number: z.string(),
            kind: z.enum(['invoice', 'credit_note']),
            dueDate: daySchema,
            currency: z.string(),
            openCents: centsSchema,
          }),
        ),
      }),
    ),
  }),
});

/** Books a payment on invoices. */
export const bookPayment = endpoint({
  id: 'bookPayment',
  method: 'POST',
  path: '/api/payments/{paymentId}/book',
  summary: 'Book (part of) a payment on invoices',
  permission: 'work',
  params,
  body: z.object({
    lines: z
      .array(z.object({ invoiceId: idSchema('invoice'), cents: centsSchema }))
      .min(1)
      .max(200),
  }),
  response: z.object({ undo, restCents: centsSchema }),
});

/** Takes back what stands booked of a payment. */
export const cancelBooking = endpoint({
  id: 'cancelBooking',
  method: 'POST',
  path: '/api/payments/{paymentId}/cancel',
  summary: 'Take back all that stands booked of a payment',
  permission: 'work',
  params,
  response: z.object({ undo }),
});

/** Sets an entry aside. */
export const setPaymentAside = endpoint({
  id: 'setPaymentAside',
  method: 'POST',
  path: '/api/payments/{paymentId}/set-aside',
  summary: 'Say that an entry is no customer’s payment',
  permission: 'work',
  params,
  response: z.object({ undo }),
});

/** Puts an entry back among those that wait. */
export const restorePayment = endpoint({
  id: 'restorePayment',
  method: 'POST',
  path: '/api/payments/{paymentId}/restore',
  summary: 'Let an entry that was set aside wait again',
  permission: 'work',
  params,
  response: z.object({ undo }),
});

/** Says no to a guess. */
export const rejectMatch = endpoint({
  id: 'rejectMatch',
  method: 'POST',
  path: '/api/payments/{paymentId}/reject',
  summary: 'Say no to a guess; it is not made again for this payment',
  permission: 'work',
  params,
  body: z.object({
    key: z
      .string()
      .regex(/^[0-9a-f-]{36}(\+[0-9a-f-]{36})*$/, 'expected the key of a guess')
      .max(8000),
  }),
  response: z.object({ undo }),
});

/** Says which receipt an entry took back. */
export const reversePayment = endpoint({
  id: 'reversePayment',
  method: 'POST',
  path: '/api/payments/{paymentId}/reverse',
  summary: 'Say which earlier receipt this entry took back',
  permission: 'work',
  params,
  body: z.object({ originalPaymentId: paymentId }),
  response: z.object({ undo }),
});
