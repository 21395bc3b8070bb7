import type { Day, Instant } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import type { Cents, Currency } from '#kernel/money.ts';

export type PromiseId = Id<'promise'>;

/** How the customer will pay. `ideal` stands for iDEAL and Wero; `payment_run` for the customer's own fixed payment days. */
export const paymentMethods = [
  'bank_transfer',
  'ideal',
  'bancontact',
  'direct_debit',
  'payment_run',
  'payment_link',
  'other',
] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

/** What the program or a person concluded about a promise. */
export const judgedStates = ['running', 'kept', 'partly_kept', 'broken'] as const;
export type JudgedState = (typeof judgedStates)[number];

/** The state of a promise as it counts: what a person said goes before what the program judged; withdrawn goes before both. */
export type PromiseState = JudgedState | 'withdrawn';

/** A part of a payment that counts for a promise. */
export interface Receipt {
  readonly invoiceId: Id<'invoice'>;
  /** The payment that it is a part of. */
  readonly sourceId: string;
  readonly day: Day;
  readonly cents: Cents;
}

/** Why a promise is judged as it is. */
export const verdictCodes = [
  'not-due',
  'waiting-for-bank',
  'invoices-withdrawn',
  'amount-received',
  'invoices-settled',
  'part-received',
  'nothing-received',
] as const;
export type VerdictCode = (typeof verdictCodes)[number];

/** What the program concludes about a promise, with the facts that it follows from. */
export interface Verdict {
  readonly state: JudgedState;
  readonly code: VerdictCode;
  /** Received for this promise from the day it was made until the last day that counts. */
  readonly receivedCents: Cents;
  readonly receipts: readonly Receipt[];
  /** Last day on which money counts: the promised day and the tolerance after it. */
  readonly untilDay: Day;
  /** The day on which it was fulfilled after all, be it in time or too late; null when it is not. */
  readonly fulfilledOn: Day | null;
}

/** What a promise is judged by. */
export interface PromiseTerms {
  readonly promiseId: PromiseId;
  readonly customerId: Id<'customer'>;
  readonly amountCents: Cents;
  readonly currency: Currency;
  readonly day: Day;
  readonly untilDay: Day;
  readonly toleranceCents: Cents;
  readonly madeAt: Instant;
  /** The day on which it was made, in the administration's calendar. */
  readonly madeOn: Day;
  readonly invoices: readonly PromisedInvoice[];
  /** True when it was judged not (wholly) kept before: then the bank had been read far enough. */
  readonly bankWasRead: boolean;
}

/** An invoice that a promise is about. */
export interface PromisedInvoice {
  readonly invoiceId: Id<'invoice'>;
  /** What was asked: amount − settled elsewhere. Frozen when the promise is judged, because a change of it has no day. */
  readonly askedCents: Cents;
  /** True when the invoice was taken out of the books. */
  readonly withdrawn: boolean;
}
