import type { Day } from '#kernel/dates.ts';
import { type Decision, granted } from '#kernel/decision.ts';
import { cents, type Cents } from '#kernel/money.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { type AllocationRefusal, decideAllocations } from '#rooms/dossier/rules/decide-allocations.ts';
import type { Allocation, InvoiceId } from '#rooms/dossier/rules/ledger.ts';
import * as store from '#rooms/dossier/store/invoices.ts';

/** A part of a payment or credit note that is to pay (part of) an invoice. Negative cents on a credit note's own row or for money paid back. */
export interface NewAllocation {
  readonly invoiceId: InvoiceId;
  readonly cents: Cents;
  readonly day: Day;
  readonly sourceKind: Allocation['sourceKind'];
  readonly sourceId: string;
}

/** Books money on invoices. Never more than is open of an invoice: refused whole otherwise. The caller publishes what happened. */
export async function allocate(
  work: Work,
  lines: readonly NewAllocation[],
): Promise<Decision<null, AllocationRefusal>> {
  const invoiceIds = [...new Set(lines.map((line) => line.invoiceId))];
  await store.lockInvoices(work, invoiceIds);
  const decision = decideAllocations(lines, await store.invoicesById(work, invoiceIds));
  if (!decision.ok) return decision;
  await store.insertAllocations(
    work,
    lines.map((line) => ({ ...line, cancels: null })),
  );
  return granted(null);
}

/** Takes back all standing allocations of these sources (payments, credit notes) with opposite rows; returns what was taken back. */
export async function cancelAllocations(work: Work, sourceIds: readonly string[]): Promise<Allocation[]> {
  const standing = await store.standingAllocationsFrom(work, sourceIds);
  await store.insertAllocations(
    work,
    standing.map((line) => ({ ...line, cents: cents(-line.cents), cancels: line.allocationId })),
  );
  return standing;
}
