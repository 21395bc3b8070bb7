import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { zero } from '#kernel/money.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { openDebt, openDebts } from '#rooms/dossier/actions/open-debt.ts';
import type { findCustomers, readDossier } from '#rooms/dossier/contract.ts';
import type { CustomerId } from '#rooms/dossier/rules/ledger.ts';
import { standingCircumstances } from '#rooms/dossier/store/circumstances.ts';
import { lastContacts, searchCustomers } from '#rooms/dossier/store/customers.ts';
import { recentInvoicesOf } from '#rooms/dossier/store/invoices.ts';

const RECENT_INVOICES = 60;

/** Everything that stands in a customer's dossier apart from the timeline. */
export async function gatherDossier(
  work: Work,
  customerId: CustomerId,
): Promise<Decision<ResponseOf<typeof readDossier>, { code: 'customer-not-found' }>> {
  const debt = await openDebt(work, customerId);
  if (!debt) return refused({ code: 'customer-not-found' });
  const recent = await recentInvoicesOf(work, customerId, RECENT_INVOICES);
  return granted({
    customer: debt.customer,
    contacts: [...debt.contacts],
    circumstances: (await standingCircumstances(work, [customerId])).get(customerId) ?? [],
    balances: [...debt.balances],
    openInvoices: [...debt.invoices],
    settledInvoices: recent.filter((invoice) => invoice.openCents === 0),
    lastContact: (await lastContacts(work, [customerId])).get(customerId) ?? null,
  });
}

/** A page of customers that fit the words, each with what is open in its largest currency. */
export async function listCustomers(
  work: Work,
  page: { words: string; limit: number; offset: number },
): Promise<ResponseOf<typeof findCustomers>> {
  const found = await searchCustomers(work, page.words, page.limit + 1, page.offset);
  const customers = found.slice(0, page.limit);
  const debts = await openDebts(
    work,
    customers.map((customer) => customer.customerId),
  );
  return {
    more: found.length > page.limit,
    customers: customers.map((customer) => {
      const balance = debts.get(customer.customerId)?.balances[0];
      return {
        ...customer,
        openCents: balance?.openCents ?? zero,
        overdueCents: balance?.overdueCents ?? zero,
        currency: balance?.currency ?? 'EUR',
      };
    }),
  };
}
