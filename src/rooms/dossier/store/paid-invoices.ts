import { sql } from 'kysely';
import type { Day } from '#kernel/dates.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { CustomerId } from '#rooms/dossier/rules/ledger.ts';

/** Invoices of a customer that payments settled in full, due on or after a day: when each was due, and on which day its last money came in. */
export async function paidInvoicesOf(
  work: Work,
  customerId: CustomerId,
  since: Day,
): Promise<{ dueDate: Day; paidDay: Day }[]> {
  const { rows } = await sql<{ dueDate: Day; paidDay: Day }>`
    select invoice.due_date as "dueDate", max(allocation.day) filter (where allocation.source_kind = 'payment') as "paidDay"
    from invoice
    join allocation on allocation.tenant_id = invoice.tenant_id and allocation.invoice_id = invoice.invoice_id
    where invoice.tenant_id = ${work.tenant} and invoice.customer_id = ${customerId} and invoice.kind = 'invoice'
      and invoice.withdrawn_at is null and invoice.due_date >= ${since}
      and allocation.cancels_allocation_id is null
      and not exists (
        select from allocation as cancelling
        where cancelling.tenant_id = allocation.tenant_id and cancelling.cancels_allocation_id = allocation.allocation_id)
    group by invoice.invoice_id, invoice.due_date, invoice.amount_cents, invoice.settled_elsewhere_cents
    having invoice.amount_cents - invoice.settled_elsewhere_cents - sum(allocation.cents) = 0
      and count(*) filter (where allocation.source_kind = 'payment') > 0
    order by invoice.due_date
  `.execute(work.tx);
  return rows;
}
