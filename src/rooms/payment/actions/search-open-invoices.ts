import type { ResponseOf } from '#kernel/endpoint.ts';
import type { Work } from '#platform/tenancy/work.ts';
import * as dossier from '#rooms/dossier/index.ts';
import type { searchOpenInvoices as contract } from '#rooms/payment/contract.ts';

const MOST_CUSTOMERS = 8;
const MOST_INVOICES = 60;

/** Customers that fit the words (name, number, invoice number), with what is open, to book a payment by hand. */
export async function searchOpenInvoices(work: Work, words: string): Promise<ResponseOf<typeof contract>> {
  const customers = await dossier.searchCustomers(work, words, MOST_CUSTOMERS, 0);
  const debts = await dossier.openDebts(
    work,
    customers.map((customer) => customer.customerId),
  );
  return {
    customers: customers.map((customer) => ({
      customerId: customer.customerId,
      number: customer.number,
      name: customer.name,
      invoices: (debts.get(customer.customerId)?.invoices ?? []).slice(0, MOST_INVOICES).map((invoice) => ({
        invoiceId: invoice.invoiceId,
        number: invoice.number,
        kind: invoice.kind,
        dueDate: invoice.dueDate,
        currency: invoice.currency,
        openCents: invoice.openCents,
      })),
    })),
  };
}
