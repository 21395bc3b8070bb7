import type { Work } from '#platform/tenancy/work.ts';
import { groupBy } from '#kernel/lists.ts';
import {
  type Balance,
  balancesOf,
  type Contact,
  type Customer,
  type CustomerId,
  type Invoice,
} from '#rooms/dossier/rules/ledger.ts';
import { contactsOf } from '#rooms/dossier/store/contacts.ts';
import { customersById } from '#rooms/dossier/store/customers.ts';
import { openInvoicesOf } from '#rooms/dossier/store/invoices.ts';

/** What a customer owes on the day of the work. */
export interface OpenDebt {
  readonly customer: Customer;
  readonly contacts: readonly Contact[];
  /** Open invoices and credit notes, oldest due date first. */
  readonly invoices: readonly Invoice[];
  /** One per currency, largest first; none when nothing is open. */
  readonly balances: readonly Balance[];
}

/** What one customer owes; null when the customer does not exist. */
export async function openDebt(work: Work, customerId: CustomerId): Promise<OpenDebt | null> {
  return (await openDebts(work, [customerId])).get(customerId) ?? null;
}

/** What each of these customers owes; customers that do not exist are left out. */
export async function openDebts(work: Work, customerIds: readonly CustomerId[]): Promise<Map<CustomerId, OpenDebt>> {
  if (customerIds.length === 0) return new Map();
  const customers = await customersById(work, customerIds);
  const contacts = await contactsOf(work, customerIds);
  const invoices = groupBy(await openInvoicesOf(work, customerIds), (invoice) => invoice.customerId);
  return new Map(
    customers.map((customer) => {
      const open = invoices.get(customer.customerId) ?? [];
      return [
        customer.customerId,
        {
          customer,
          contacts: contacts.get(customer.customerId) ?? [],
          invoices: open,
          balances: balancesOf(open, work.today),
        },
      ];
    }),
  );
}
