import type { Day } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import * as dossier from '#rooms/dossier/index.ts';
import { importReverted } from '#rooms/intake/events.ts';
import type { ImportId } from '#rooms/intake/rules/preview.ts';
import * as store from '#rooms/intake/store.ts';
import { type BuiltUpon, paymentsOn, releaseInvoices, removeImportedStatements } from '#rooms/payment/index.ts';

/** What stands in the way of reverting: somebody built on what the file brought. */
export interface InTheWay {
  readonly what: BuiltUpon['what'] | 'changed-later';
  readonly name: string;
  readonly day: Day | null;
  readonly amountCents: number | null;
  readonly currency: string | null;
}

/** Why an import cannot be reverted. */
export type RevertRefusal =
  | { readonly code: 'import-not-found' }
  | { readonly code: 'not-published' }
  | { readonly code: 'built-upon'; readonly list: readonly InTheWay[] };

/**
 * Takes a published file out of the books: new invoices go out of sight, changed ones get their old facts back, bookings that made themselves are
 * taken back. Refused, with a list, when a person booked on it or a later file changed the same. Customers stay.
 */
export async function revertImport(
  work: Work,
  importId: ImportId,
  causedBy?: EventId,
): Promise<Decision<null, RevertRefusal>> {
  const record = await store.importById(work, importId, true);
  if (!record) return refused({ code: 'import-not-found' });
  if (record.state !== 'published') return refused({ code: 'not-published' });
  const rows = await store.rowsOf(work, importId);
  const list = await inTheWay(work, record, rows);
  if (list.length > 0) return refused({ code: 'built-upon', list });

  const eventId = work.publish(
    importReverted.of({
      customerId: null,
      subjectId: importId,
      payload: {
        fileName: record.file_name,
        format: record.format,
        new: record.counts.new,
        changed: record.counts.changed,
      },
      causedBy,
    }),
  );
  if (record.kind === 'statements') {
    const removed = await removeImportedStatements(work, importId, eventId);
    if (!removed.ok) return removed;
  } else {
    await takeBackInvoices(work, rows, eventId);
  }
  await store.setState(work, importId, 'reverted');
  return granted(null);
}

/** Undo of publishing. */
export async function undoPublish(work: Work, event: StoredEvent): Promise<Decision<null, RevertRefusal>> {
  return revertImport(work, event.subjectId as ImportId, event.eventId);
}

async function inTheWay(work: Work, record: store.ImportRecord, rows: readonly store.ImportRow[]): Promise<InTheWay[]> {
  const later = (await store.changedLater(work, record)).map((one) => ({
    what: 'changed-later' as const,
    name: `${one.label} (${one.fileName})`,
    day: null,
    amountCents: null,
    currency: null,
  }));
  const booked = (await paymentsOn(work, invoiceIds(rows, 'new')))
    .filter((payment) => payment.bookedBy === 'person')
    .map((payment) => ({
      what: 'booked-by-hand' as const,
      name: payment.counterpartyName ?? payment.counterpartyIban ?? '',
      day: payment.day,
      amountCents: payment.amountCents,
      currency: payment.currency,
    }));
  return [...later, ...booked];
}

async function takeBackInvoices(work: Work, rows: readonly store.ImportRow[], causedBy: EventId): Promise<void> {
  const fresh = invoiceIds(rows, 'new');
  const changed = rows.filter((row) => row.subject_kind === 'invoice' && row.verdict === 'changed');
  const touched = [...fresh, ...invoiceIds(rows, 'changed')];
  await releaseInvoices(work, touched, causedBy);
  await releaseCreditNotes(work, touched);
  await dossier.withdrawInvoices(work, fresh, causedBy);
  await dossier.saveInvoices(
    work,
    changed.map((row) => row.before as dossier.NewInvoice),
    causedBy,
  );
  const customers = rows.filter((row) => row.subject_kind === 'customer' && row.verdict === 'changed');
  await dossier.saveCustomers(
    work,
    customers.map((row) => row.before as dossier.CustomerFacts),
    causedBy,
  );
  const owners = new Set(changed.map((row) => (row.before as dossier.NewInvoice).customerId));
  await dossier.useCreditNotes(work, [...owners], causedBy);
}

/** Takes back the use of credit notes that are, or were used on, one of these invoices. */
async function releaseCreditNotes(work: Work, touched: readonly dossier.InvoiceId[]): Promise<void> {
  if (touched.length === 0) return;
  const allocations = await dossier.allocationsOnInvoices(work, touched);
  const sources = allocations.filter((line) => line.sourceKind === 'credit_note').map((line) => line.sourceId);
  if (sources.length > 0) await dossier.cancelAllocations(work, [...new Set(sources)]);
}

function invoiceIds(rows: readonly store.ImportRow[], verdict: 'new' | 'changed'): dossier.InvoiceId[] {
  return rows
    .filter((row) => row.subject_kind === 'invoice' && row.verdict === verdict)
    .map((row) => row.subject_id as dossier.InvoiceId);
}
