import { type Decision, granted, refused } from '#kernel/decision.ts';
import { groupBy } from '#kernel/lists.ts';
import { type Cents, sum } from '#kernel/money.ts';
import type { Invoice, InvoiceId } from '#rooms/dossier/rules/ledger.ts';

/** Why money cannot be booked like this. */
export type AllocationRefusal =
  | { readonly code: 'invoice-not-found'; readonly invoiceId: InvoiceId }
  | {
      readonly code: 'more-than-open';
      readonly invoiceNumber: string;
      readonly openCents: Cents;
      readonly askedCents: Cents;
    };

/**
 * Money may be booked when each invoice exists and what is booked on it does not pass what is open: between zero and the open amount
 * (for a credit note: between its negative open amount and zero).
 */
export function decideAllocations(
  lines: readonly { readonly invoiceId: InvoiceId; readonly cents: Cents }[],
  invoices: readonly Pick<Invoice, 'invoiceId' | 'number' | 'openCents'>[],
): Decision<null, AllocationRefusal> {
  const byId = new Map(invoices.map((invoice) => [invoice.invoiceId, invoice]));
  for (const [invoiceId, group] of groupBy(lines, (line) => line.invoiceId)) {
    const invoice = byId.get(invoiceId);
    if (!invoice) return refused({ code: 'invoice-not-found', invoiceId });
    const asked = sum(group.map((line) => line.cents));
    const within =
      invoice.openCents >= 0 ? asked >= 0 && asked <= invoice.openCents : asked <= 0 && asked >= invoice.openCents;
    if (!within)
      return refused({
        code: 'more-than-open',
        invoiceNumber: invoice.number,
        openCents: invoice.openCents,
        askedCents: asked,
      });
  }
  return granted(null);
}
