import type { EventId, Work } from '#platform/tenancy/work.ts';
import { invoiceAdded, invoiceChanged, invoiceWithdrawn } from '#rooms/dossier/events.ts';
import type { CustomerId, Invoice, InvoiceFacts, InvoiceId } from '#rooms/dossier/rules/ledger.ts';
import { sameInvoice } from '#rooms/dossier/rules/same-invoice.ts';
import * as store from '#rooms/dossier/store/invoices.ts';

/** An invoice to save for a customer. */
export type NewInvoice = InvoiceFacts & { readonly customerId: CustomerId };

/** What saving did to one invoice. `before` is the invoice that a change replaced. */
export interface InvoiceChange {
  readonly invoiceId: InvoiceId;
  readonly number: string;
  readonly change: 'new' | 'changed' | 'same';
  readonly before: Invoice | null;
}

/** Adds or updates invoices by kind and number; each at most once in the list. The same facts again change nothing. */
export async function saveInvoices(
  work: Work,
  invoices: readonly NewInvoice[],
  causedBy?: EventId,
): Promise<InvoiceChange[]> {
  const keyOf = (invoice: Pick<InvoiceFacts, 'kind' | 'number'>): string => `${invoice.kind} ${invoice.number}`;
  const known = new Map(
    (
      await store.invoicesByNumber(
        work,
        invoices.map((invoice) => invoice.number),
      )
    ).map((invoice) => [keyOf(invoice), invoice]),
  );
  const fresh = invoices.filter((invoice) => !known.has(keyOf(invoice)));
  const ids = await store.insertInvoices(work, fresh);
  const freshIds = new Map(fresh.map((invoice, index) => [keyOf(invoice), ids[index] as InvoiceId]));

  const changes: InvoiceChange[] = [];
  for (const invoice of invoices) {
    const before = known.get(keyOf(invoice));
    const about = {
      number: invoice.number,
      amountCents: invoice.amountCents,
      currency: invoice.currency,
      dueDate: invoice.dueDate,
    };
    if (!before) {
      const invoiceId = freshIds.get(keyOf(invoice)) as InvoiceId;
      work.publish(
        invoiceAdded.of({
          customerId: invoice.customerId,
          subjectId: invoiceId,
          payload: { kind: invoice.kind, ...about },
          causedBy,
        }),
      );
      changes.push({ invoiceId, number: invoice.number, change: 'new', before: null });
      continue;
    }
    const same = sameInvoice(before, invoice);
    if (!same) {
      await store.updateInvoice(work, before.invoiceId, invoice);
      work.publish(
        invoiceChanged.of({
          customerId: invoice.customerId,
          subjectId: before.invoiceId,
          payload: { ...about, beforeCents: before.amountCents },
          causedBy,
        }),
      );
    }
    changes.push({ invoiceId: before.invoiceId, number: invoice.number, change: same ? 'same' : 'changed', before });
  }
  return changes;
}

/** Takes invoices out because their import was reverted. Cancel what was booked on them first. */
export async function withdrawInvoices(
  work: Work,
  invoiceIds: readonly InvoiceId[],
  causedBy?: EventId,
): Promise<void> {
  const invoices = await store.invoicesById(work, invoiceIds);
  await store.withdrawInvoices(work, invoiceIds);
  for (const invoice of invoices) {
    work.publish(
      invoiceWithdrawn.of({
        customerId: invoice.customerId,
        subjectId: invoice.invoiceId,
        payload: { number: invoice.number, amountCents: invoice.amountCents, currency: invoice.currency },
        causedBy,
      }),
    );
  }
}
