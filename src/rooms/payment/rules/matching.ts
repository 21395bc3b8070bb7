import type { Day } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import type { Cents, Currency } from '#kernel/money.ts';
import type { WrittenNumber } from '#rooms/payment/rules/payer-words.ts';
import type { PaymentId } from '#rooms/payment/rules/statement.ts';

export type CustomerId = Id<'customer'>;
export type InvoiceId = Id<'invoice'>;

/** An invoice or credit note (negative) with what is open of it, as matching sees it. */
export interface OpenItem {
  readonly invoiceId: InvoiceId;
  readonly customerId: CustomerId;
  readonly kind: 'invoice' | 'credit_note';
  readonly number: string;
  readonly numberKey: string;
  /** The payment reference as it is compared (capitals and digits). */
  readonly referenceKey: string | null;
  readonly dueDate: Day;
  readonly currency: Currency;
  readonly openCents: Cents;
}

/** A payment as matching sees it. `restCents` is what is not booked yet. */
export interface UnmatchedPayment {
  readonly paymentId: PaymentId;
  readonly restCents: Cents;
  readonly currency: Currency;
  /** All that the payer wrote that may be an invoice number or a reference. */
  readonly written: readonly WrittenNumber[];
  /** The structured reference as it is compared; null when there is none. */
  readonly referenceKey: string | null;
  readonly counterpartyName: string | null;
  readonly counterpartyIban: string | null;
  /** Match keys that a person said no to. */
  readonly rejected: readonly string[];
}

/** Money of a payment on one invoice; negative on a credit note. */
export interface BookingLine {
  readonly invoiceId: InvoiceId;
  readonly cents: Cents;
}

/** Why a match is thought to be right or wrong: a code that the texts turn into words, with its facts. */
export type Reason =
  | { readonly code: 'reference'; readonly number: string }
  | { readonly code: 'number'; readonly numbers: readonly string[] }
  | { readonly code: 'near-number'; readonly number: string; readonly written: string }
  | { readonly code: 'amount-equal' }
  | { readonly code: 'amount-adds-up'; readonly count: number; readonly credits: number }
  | { readonly code: 'part-of-invoice'; readonly openCents: Cents }
  | { readonly code: 'more-than-open'; readonly restCents: Cents }
  | { readonly code: 'oldest-first' }
  | { readonly code: 'known-iban' }
  | { readonly code: 'other-iban' }
  | { readonly code: 'same-name' }
  | { readonly code: 'like-name'; readonly percent: number };

/** A guess at what a payment pays. `score` 0 to 99 is for ordering and is the sum of the points of its reasons. */
export interface Suggestion {
  /** Same payment and same key, same guess; a person's "no" is kept under it. */
  readonly key: string;
  readonly customerId: CustomerId;
  readonly lines: readonly BookingLine[];
  /** What stays unbooked when the guess is taken. */
  readonly restCents: Cents;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** What the books know around a set of payments. */
export interface MatchKnowledge {
  /** Open items by number key and by reference key. */
  readonly byKey: ReadonlyMap<string, readonly OpenItem[]>;
  /** Open items of customers that may have paid, oldest due date first. */
  readonly byCustomer: ReadonlyMap<CustomerId, readonly OpenItem[]>;
  /** Open invoices by their open amount. */
  readonly byAmount: ReadonlyMap<number, readonly OpenItem[]>;
  /** Customers that paid from an account before. */
  readonly customersOfIban: ReadonlyMap<string, readonly CustomerId[]>;
  readonly nameOf: ReadonlyMap<CustomerId, string>;
  /** Customers whose name in the books may be that of the payer. */
  readonly customersByName: ReadonlyMap<string, readonly CustomerId[]>;
}

/** The key under which a guess is remembered: its invoices. */
export function matchKeyOf(lines: readonly BookingLine[]): string {
  return lines
    .map((line) => line.invoiceId)
    .sort()
    .join('+');
}
