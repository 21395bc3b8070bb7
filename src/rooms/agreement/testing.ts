import { assert } from '#kernel/assert.ts';
import { day, type Day } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import { cents, sum } from '#kernel/money.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { type CustomerId, type InvoiceId, saveCustomers, saveInvoices, useCreditNotes } from '#rooms/dossier/index.ts';
import {
  bookPayment,
  type NewStatement,
  registerStatement,
  type StatementEntry,
  waitingReceipts,
} from '#rooms/payment/index.ts';

/** Adds a customer for tests. */
export async function newCustomer(work: Work, number: string, name: string): Promise<CustomerId> {
  const [saved] = await saveCustomers(work, [
    {
      number,
      name,
      kind: 'business',
      country: 'NL',
      language: 'nl',
      email: null,
      phone: '+31101234567',
      street: null,
      postcode: null,
      city: null,
      registrationNumber: null,
    },
  ]);
  assert(saved, 'a customer was saved');
  return saved.customerId;
}

/** What of an invoice matters to a test; the rest is usual. */
export interface TestInvoice {
  readonly number: string;
  readonly amount: number;
  readonly credits?: string;
  readonly currency?: string;
  readonly settledElsewhere?: number;
  readonly dueDate?: string;
}

/** Saves an invoice or, with a negative amount, a credit note of a customer for tests; a credit note is used at once. */
export async function newInvoice(work: Work, customerId: CustomerId, invoice: TestInvoice): Promise<InvoiceId> {
  const [saved] = await saveInvoices(work, [
    {
      customerId,
      number: invoice.number,
      kind: invoice.amount < 0 ? 'credit_note' : 'invoice',
      issueDate: day('2026-09-01'),
      dueDate: day(invoice.dueDate ?? '2026-10-01'),
      currency: invoice.currency ?? 'EUR',
      amountCents: cents(invoice.amount),
      settledElsewhereCents: cents(invoice.settledElsewhere ?? 0),
      paymentReference: null,
      creditsNumber: invoice.credits ?? null,
    },
  ]);
  assert(saved, 'an invoice was saved');
  if (invoice.credits) await useCreditNotes(work, [customerId]);
  return saved.invoiceId;
}

/** An entry of a statement for tests. `back`: the bank takes back the earlier entry with the same `id`. */
export interface TestEntry {
  readonly day: string;
  readonly amount: number;
  readonly text: string;
  readonly id: string;
  readonly iban?: string;
  readonly back?: boolean;
}

/** Reads a statement of the test account that covers the days until `to`. */
export async function readStatement(
  work: Work,
  period: {
    readonly from: string;
    readonly to: string;
    readonly account?: string;
    readonly importId?: Id<'import'>;
  },
  entries: readonly TestEntry[] = [],
): Promise<void> {
  const lines = entries.map(
    (entry, index): StatementEntry => ({
      line: index + 1,
      entryKey: `${entry.id}${entry.back ? ' back' : ''}`,
      bookingDate: day(entry.day),
      valueDate: day(entry.day),
      amountCents: cents(entry.amount),
      currency: 'EUR',
      counterparty: { name: 'Bakkerij De Zon', iban: entry.iban ?? 'NL91ABNA0417164300', account: null },
      reference: { kind: null, value: null },
      endToEndId: entry.id,
      text: entry.text,
      reversal: entry.back ?? false,
      reasonCode: entry.back ? 'MD06' : null,
      bankReference: null,
      mandateId: null,
      transactionCode: null,
    }),
  );
  const statement: NewStatement = {
    line: 1,
    id: `statement until ${period.to}`,
    number: period.to,
    account: period.account ?? 'NL20INGB0001234567',
    accountName: null,
    currency: 'EUR',
    from: period.from as Day,
    to: period.to as Day,
    openingBalanceCents: cents(0),
    closingBalanceCents: sum(lines.map((line) => line.amountCents)),
    entries: lines,
  };
  const decision = await registerStatement(work, statement, { importId: period.importId ?? null });
  assert(decision.ok, `the statement until ${period.to} was read`);
}

/** A person books the waiting payments of tests on an invoice, each whole. */
export async function bookWaiting(work: Work, invoiceId: InvoiceId): Promise<void> {
  for (const payment of await waitingReceipts(work, 100)) {
    const decision = await bookPayment(work, payment.paymentId, [{ invoiceId, cents: payment.amountCents }]);
    assert(decision.ok, 'a waiting payment was booked');
  }
}
