import { assert } from '#kernel/assert.ts';
import { day, type Day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { type CustomerId, type InvoiceId, saveCustomers, saveInvoices } from '#rooms/dossier/index.ts';
import { registerStatement } from '#rooms/payment/index.ts';

/** Adds business customers for tests, with these numbers. */
export async function newCustomers(work: Work, numbers: readonly string[]): Promise<CustomerId[]> {
  const saved = await saveCustomers(
    work,
    numbers.map((number) => ({
      number,
      name: `Klant ${number}`,
      kind: 'business' as const,
      country: 'NL',
      language: 'nl' as const,
      email: null,
      phone: '+31101234567',
      street: null,
      postcode: null,
      city: null,
      registrationNumber: null,
    })),
  );
  return saved.map((change) => change.customerId);
}

/** An invoice as a test needs it. */
export interface TestInvoice {
  readonly customerId: CustomerId;
  readonly number: string;
  readonly cents: number;
  readonly due: string;
}

/** Adds invoices (credit notes when negative) for tests; returns their ids. */
export async function newInvoices(work: Work, invoices: readonly TestInvoice[]): Promise<InvoiceId[]> {
  const saved = await saveInvoices(
    work,
    invoices.map((invoice) => ({
      customerId: invoice.customerId,
      number: invoice.number,
      kind: invoice.cents < 0 ? ('credit_note' as const) : ('invoice' as const),
      issueDate: day(invoice.due),
      dueDate: day(invoice.due),
      currency: 'EUR',
      amountCents: cents(invoice.cents),
      settledElsewhereCents: cents(0),
      paymentReference: null,
      creditsNumber: null,
    })),
  );
  return saved.map((change) => change.invoiceId);
}

/** Money that came in, for tests. */
export interface TestReceipt {
  readonly day: string;
  readonly cents: number;
  readonly text: string;
}

/** Reads a bank statement over the days until `to`. */
export async function readBank(
  work: Work,
  from: string,
  to: string,
  receipts: readonly TestReceipt[] = [],
): Promise<void> {
  const entries = receipts.map((receipt, index) => ({
    line: index + 1,
    entryKey: `${to} ${String(index)}`,
    bookingDate: day(receipt.day),
    valueDate: day(receipt.day),
    amountCents: cents(receipt.cents),
    currency: 'EUR',
    counterparty: { name: 'Betaler', iban: 'NL91ABNA0417164300', account: null },
    reference: { kind: null, value: null },
    endToEndId: null,
    text: receipt.text,
    reversal: false,
    reasonCode: null,
    bankReference: null,
    mandateId: null,
    transactionCode: null,
  }));
  const read = await registerStatement(
    work,
    {
      line: 1,
      id: `until ${to}`,
      number: to,
      account: 'NL20INGB0001234567',
      accountName: null,
      currency: 'EUR',
      from: from as Day,
      to: to as Day,
      openingBalanceCents: cents(0),
      closingBalanceCents: cents(receipts.reduce((sum, receipt) => sum + receipt.cents, 0)),
      entries,
    },
    { importId: null },
  );
  assert(read.ok, 'a statement of a test is read');
}
