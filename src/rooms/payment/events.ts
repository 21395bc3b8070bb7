import { z } from 'zod';
import { centsSchema, daySchema } from '#kernel/schemas.ts';
import { declareEvent } from '#platform/events/event.ts';

const booking = z.object({
  /** What was booked for this customer; negative when money was paid back to him. */
  amountCents: centsSchema,
  currency: z.string(),
  invoiceNumbers: z.array(z.string()),
  invoiceIds: z.array(z.string()),
  /** Value date of the money. */
  day: daySchema,
  counterparty: z.string(),
});

/** Money of a payment was booked on invoices of a customer; `by` tells whether the program was sure or a person chose. */
export const paymentBooked = declareEvent(
  'payment/payment-booked',
  booking.extend({ by: z.enum(['program', 'person']) }),
);

/** A booking was taken back; the money waits again. */
export const bookingCancelled = declareEvent('payment/booking-cancelled', booking);

/** The bank took money back: what it had paid is open again. `backDay` is the day on which it went. */
export const paymentReversed = declareEvent(
  'payment/payment-reversed',
  booking.extend({ backDay: daySchema, reasonCode: z.string().nullable() }),
);

/** It was taken back that money was reversed: the two entries wait again. */
export const reversalCancelled = declareEvent(
  'payment/reversal-cancelled',
  z.object({ amountCents: centsSchema, currency: z.string(), backDay: daySchema, counterparty: z.string() }),
);

/** A bank statement was read: until `toDay` we know what came in on this account. */
export const statementRead = declareEvent(
  'payment/statement-read',
  z.object({
    fromDay: daySchema,
    toDay: daySchema,
    account: z.string(),
    number: z.string(),
    newPayments: z.int(),
    alreadyThere: z.int(),
  }),
);

/** A statement was taken out because its import was reverted. */
export const statementWithdrawn = declareEvent(
  'payment/statement-withdrawn',
  z.object({ fromDay: daySchema, toDay: daySchema, account: z.string(), number: z.string() }),
);

const aside = z.object({ amountCents: centsSchema, currency: z.string(), day: daySchema, counterparty: z.string() });

/** A person said that an entry is no customer's payment. */
export const paymentSetAside = declareEvent('payment/payment-set-aside', aside);

/** An entry that was set aside waits again. */
export const paymentRestored = declareEvent('payment/payment-restored', aside);

/** A person said no to a guess. */
export const matchRejected = declareEvent(
  'payment/match-rejected',
  aside.extend({ matchKey: z.string(), invoiceNumbers: z.array(z.string()) }),
);

/** A person's no was taken back. */
export const rejectionCancelled = declareEvent('payment/rejection-cancelled', aside.extend({ matchKey: z.string() }));
