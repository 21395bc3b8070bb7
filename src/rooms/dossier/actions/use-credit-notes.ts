import { assert } from '#kernel/assert.ts';
import { cents } from '#kernel/money.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { allocate } from '#rooms/dossier/actions/allocate.ts';
import { creditNoteUsed } from '#rooms/dossier/events.ts';
import { pairCreditNotes } from '#rooms/dossier/rules/pair-credit-notes.ts';
import type { CustomerId } from '#rooms/dossier/rules/ledger.ts';
import { openInvoicesOf } from '#rooms/dossier/store/invoices.ts';

/** Settles open credit notes of customers with the invoices that they name; the rest of a credit note stays open. */
export async function useCreditNotes(
  work: Work,
  customerIds: readonly CustomerId[],
  causedBy?: EventId,
): Promise<void> {
  if (customerIds.length === 0) return;
  for (const pair of pairCreditNotes(await openInvoicesOf(work, customerIds))) {
    const source = { day: work.today, sourceKind: 'credit_note' as const, sourceId: pair.creditNote.invoiceId };
    const decision = await allocate(work, [
      { ...source, invoiceId: pair.invoice.invoiceId, cents: pair.cents },
      { ...source, invoiceId: pair.creditNote.invoiceId, cents: cents(-pair.cents) },
    ]);
    assert(decision.ok, 'a credit note is used for no more than is open');
    work.publish(
      creditNoteUsed.of({
        customerId: pair.invoice.customerId,
        subjectId: pair.creditNote.invoiceId,
        payload: {
          number: pair.creditNote.number,
          invoiceNumber: pair.invoice.number,
          cents: pair.cents,
          currency: pair.invoice.currency,
        },
        causedBy,
      }),
    );
  }
}
