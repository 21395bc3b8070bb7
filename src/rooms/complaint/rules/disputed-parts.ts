import type { Day } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import { cents, type Cents, least, most, sum, zero } from '#kernel/money.ts';

/** What an open complaint disputes. */
export interface Dispute {
  /** Null: no invoice in particular. */
  readonly invoiceId: Id<'invoice'> | null;
  /** Null: all of it. */
  readonly disputedCents: Cents | null;
  readonly currency: string;
  readonly openedOn: Day;
}

/** An open invoice that may be disputed. */
export interface DisputableInvoice {
  readonly invoiceId: Id<'invoice'>;
  readonly openCents: Cents;
  readonly currency: string;
  readonly issueDate: Day;
}

/**
 * How much of each open invoice of one customer is disputed: never more than is open. A complaint about no invoice in particular is about the
 * invoices that existed when it was made, oldest first when it names an amount.
 */
export function disputedParts(
  disputes: readonly Dispute[],
  invoices: readonly DisputableInvoice[],
): Map<Id<'invoice'>, Cents> {
  const parts = new Map<Id<'invoice'>, Cents>();
  const free = (invoice: DisputableInvoice): Cents =>
    most(zero, cents(invoice.openCents - (parts.get(invoice.invoiceId) ?? 0)));
  const dispute = (invoice: DisputableInvoice, wanted: Cents): Cents => {
    const part = least(wanted, free(invoice));
    if (part > 0) parts.set(invoice.invoiceId, sum([parts.get(invoice.invoiceId) ?? zero, part]));
    return part;
  };

  // Complaints that name their invoice go first, so that a loose amount falls on what is left.
  for (const line of disputes.filter(({ invoiceId }) => invoiceId !== null)) {
    const invoice = invoices.find((candidate) => candidate.invoiceId === line.invoiceId);
    if (invoice) dispute(invoice, line.disputedCents ?? free(invoice));
  }
  const oldestFirst = [...invoices].sort(
    (a, b) => compare(a.issueDate, b.issueDate) || compare(a.invoiceId, b.invoiceId),
  );
  for (const line of disputes.filter(({ invoiceId }) => invoiceId === null)) {
    let left = line.disputedCents;
    for (const invoice of oldestFirst) {
      if (invoice.issueDate > line.openedOn || invoice.currency !== line.currency) continue;
      const part = dispute(invoice, left ?? free(invoice));
      if (left !== null) left = cents(left - part);
    }
  }
  return parts;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
