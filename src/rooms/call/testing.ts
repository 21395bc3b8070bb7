import { assert } from '#kernel/assert.ts';
import { day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { saveCall } from '#rooms/call/contract.ts';
import { type NewCall, recordCall } from '#rooms/call/index.ts';
import { type CustomerId, type InvoiceId, saveCustomers, saveInvoices } from '#rooms/dossier/index.ts';

/** A customer with two invoices of € 1,000 that are six weeks over. */
export async function customerWithDebt(
  work: Work,
  { number = 'K1', phone = '+31101234567' }: { readonly number?: string; readonly phone?: string } = {},
): Promise<{ customerId: CustomerId; invoiceIds: InvoiceId[] }> {
  const [customer] = await saveCustomers(work, [
    {
      number,
      name: 'Bakkerij De Zon',
      kind: 'business',
      country: 'NL',
      language: 'nl',
      email: null,
      phone,
      street: null,
      postcode: null,
      city: null,
      registrationNumber: null,
    },
  ]);
  assert(customer, 'a customer');
  const { customerId } = customer;
  const changes = await saveInvoices(
    work,
    ['0001', '0002'].map((last) => ({
      customerId,
      number: `${number}-F${last}`,
      kind: 'invoice' as const,
      issueDate: day('2026-09-06'),
      dueDate: day('2026-10-06'),
      currency: 'EUR',
      amountCents: cents(100_000),
      settledElsewhereCents: cents(0),
      paymentReference: null,
      creditsNumber: null,
    })),
  );
  return { customerId, invoiceIds: changes.map((change) => change.invoiceId) };
}

/** Saves a call as the screen would send it; without a `callId` under a new one. */
export async function sendCall(work: Work, customerId: CustomerId, body: Record<string, unknown>) {
  const parsed = saveCall.body?.parse({ callId: work.newId<'call'>(), ...body });
  assert(parsed, 'a body');
  return recordCall(work, { ...parsed, customerId } satisfies NewCall);
}

/** A promise of € 1,000 for next Friday, as an outcome. */
export function promiseOf(invoiceIds: readonly InvoiceId[] | null, change: Record<string, unknown> = {}) {
  return { kind: 'promise', amountCents: 100_000, currency: 'EUR', day: '2026-11-27', invoiceIds, ...change };
}
