import { daysBetween } from '#kernel/dates.ts';
import { groupBy } from '#kernel/lists.ts';
import { type Cents, sum, zero } from '#kernel/money.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { disputedParts } from '#rooms/complaint/rules/disputed-parts.ts';
import { type Complaint, complaintsIn } from '#rooms/complaint/store.ts';
import {
  type CustomerId,
  customersById,
  type Invoice,
  type InvoiceId,
  invoicesById,
  openInvoicesOf,
} from '#rooms/dossier/index.ts';

/** How much of each open invoice of customers is disputed by their complaints that are open. */
export function disputedCents(
  complaints: readonly Complaint[],
  openInvoices: ReadonlyMap<CustomerId, readonly Invoice[]>,
): Map<CustomerId, Map<InvoiceId, Cents>> {
  const groups = groupBy(complaints, (complaint) => complaint.customerId);
  return new Map(
    [...groups].map(([customerId, group]) => [customerId, disputedParts(group, openInvoices.get(customerId) ?? [])]),
  );
}

/** Complaints with their customers, invoices and age: open ones oldest first, or those closed last. */
export async function listComplaints(work: Work, filter: { state: 'open' | 'closed'; limit: number }) {
  const found = await complaintsIn(work, filter.state, filter.limit + 1);
  const complaints = found.slice(0, filter.limit);
  const customerIds = [...new Set(complaints.map((complaint) => complaint.customerId))];
  const customers = new Map((await customersById(work, customerIds)).map((line) => [line.customerId, line]));
  const invoiceIds = complaints.flatMap((complaint) => complaint.invoiceId ?? []);
  const invoices = new Map((await invoicesById(work, invoiceIds)).map((line) => [line.invoiceId, line]));
  const openOfCustomers = groupBy(await openInvoicesOf(work, customerIds), (invoice) => invoice.customerId);
  return {
    complaints: complaints.map((complaint) => {
      const parts = disputedParts([complaint], openOfCustomers.get(complaint.customerId) ?? []);
      return {
        ...complaint,
        customerName: customers.get(complaint.customerId)?.name ?? '',
        invoiceNumber: complaint.invoiceId === null ? null : (invoices.get(complaint.invoiceId)?.number ?? null),
        disputedCents: complaint.closedAt === null ? sum(parts.values()) : (complaint.disputedCents ?? zero),
        daysOpen: daysBetween(complaint.openedOn, work.today),
      };
    }),
    more: found.length > filter.limit,
  };
}
