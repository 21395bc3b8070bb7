import { daysBetween, type Day } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import { type Cents, type Currency, sum } from '#kernel/money.ts';

export type CustomerId = Id<'customer'>;
export type ContactId = Id<'contact'>;
export type InvoiceId = Id<'invoice'>;
export type AllocationId = Id<'allocation'>;
export type NoteId = Id<'note'>;

/** What is known of a customer apart from what he owes. `number` is the customer number in the books, unique per administration. */
export interface CustomerFacts {
  readonly number: string;
  readonly name: string;
  readonly kind: 'business' | 'consumer';
  /** ISO 3166 alpha-2. */
  readonly country: string;
  readonly language: 'nl' | 'fr' | 'de' | 'en';
  readonly email: string | null;
  readonly phone: string | null;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
  readonly registrationNumber: string | null;
}

/** A customer in the dossier. */
export interface Customer extends CustomerFacts {
  readonly customerId: CustomerId;
  /** How he wants to be addressed; null: not asked, so 'u'. */
  readonly addressForm: 'u' | 'je' | null;
}

/** A person at the customer. */
export interface Contact {
  readonly contactId: ContactId;
  readonly name: string;
  readonly role: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** An invoice or credit note as the books have it. Signed: a credit note is negative. */
export interface InvoiceFacts {
  readonly number: string;
  readonly kind: 'invoice' | 'credit_note';
  readonly issueDate: Day;
  readonly dueDate: Day;
  readonly currency: Currency;
  readonly amountCents: Cents;
  readonly settledElsewhereCents: Cents;
  readonly paymentReference: string | null;
  readonly creditsNumber: string | null;
}

/** An invoice with what is still open of it: amount − settled elsewhere − allocations. */
export interface Invoice extends InvoiceFacts {
  readonly invoiceId: InvoiceId;
  readonly customerId: CustomerId;
  readonly openCents: Cents;
}

/** A part of a payment or credit note that pays (part of) an invoice. */
export interface Allocation {
  readonly allocationId: AllocationId;
  readonly invoiceId: InvoiceId;
  readonly cents: Cents;
  /** Value date of the money: the day on which it counts. */
  readonly day: Day;
  readonly sourceKind: 'payment' | 'credit_note' | 'write_off';
  readonly sourceId: string;
}

/** What is open of one currency. */
export interface Balance {
  readonly currency: Currency;
  readonly openCents: Cents;
  readonly overdueCents: Cents;
  /** Days since the due date of the oldest invoice that is open and overdue; 0 when none is. */
  readonly daysLate: number;
}

/** Sums open invoices per currency on a day. An invoice is overdue from the day after its due date. Largest balance first. */
export function balancesOf(
  invoices: readonly Pick<Invoice, 'currency' | 'openCents' | 'dueDate'>[],
  today: Day,
): Balance[] {
  const byCurrency = new Map<Currency, (typeof invoices)[number][]>();
  for (const invoice of invoices) {
    if (invoice.openCents === 0) continue;
    const group = byCurrency.get(invoice.currency);
    if (group) group.push(invoice);
    else byCurrency.set(invoice.currency, [invoice]);
  }
  return [...byCurrency]
    .map(([currency, group]) => {
      const overdue = group.filter((invoice) => invoice.dueDate < today);
      const late = overdue
        .filter((invoice) => invoice.openCents > 0)
        .map((invoice) => daysBetween(invoice.dueDate, today));
      return {
        currency,
        openCents: sum(group.map((invoice) => invoice.openCents)),
        overdueCents: sum(overdue.map((invoice) => invoice.openCents)),
        daysLate: Math.max(0, ...late),
      };
    })
    .sort((a, b) => b.openCents - a.openCents);
}
