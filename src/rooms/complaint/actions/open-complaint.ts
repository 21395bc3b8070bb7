import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { Cents } from '#kernel/money.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { complaintOpened, complaintRemoved } from '#rooms/complaint/events.ts';
import type { ComplaintCause, ComplaintId } from '#rooms/complaint/rules/complaint.ts';
import { type ComplaintRefusal, decideComplaint } from '#rooms/complaint/rules/decide-complaint.ts';
import { type Complaint, complaintById, insertComplaint, removeComplaint } from '#rooms/complaint/store.ts';
import { type CustomerId, type InvoiceId, invoicesById, openDebt } from '#rooms/dossier/index.ts';

/** What a customer objects to. */
export interface NewComplaint {
  readonly customerId: CustomerId;
  /** Null: no invoice in particular. */
  readonly invoiceId: InvoiceId | null;
  /** Null: the whole invoice, or all that is open. */
  readonly disputedCents: Cents | null;
  readonly cause: ComplaintCause;
  /** What the customer said, in his words. */
  readonly words: string | null;
}

/** Opens a complaint: what it disputes is not asked for until it is closed. */
export async function openComplaint(
  work: Work,
  complaint: NewComplaint,
  causedBy?: EventId,
): Promise<Decision<{ complaintId: ComplaintId; eventId: EventId }, ComplaintRefusal>> {
  const { customerId, invoiceId, disputedCents, cause, words } = complaint;
  const debt = await openDebt(work, customerId);
  if (!debt) return refused({ code: 'customer-not-found' });
  const decision = decideComplaint({ invoiceId, disputedCents, open: debt.invoices, balances: debt.balances });
  if (!decision.ok) return decision;

  const currency = decision.value;
  const complaintId = await insertComplaint(work, {
    customerId,
    invoiceId,
    disputedCents,
    currency,
    cause,
    words,
  });
  const invoiceNumber = debt.invoices.find((invoice) => invoice.invoiceId === invoiceId)?.number ?? null;
  const eventId = work.publish(
    complaintOpened.of({
      customerId,
      subjectId: complaintId,
      payload: { kind: cause, invoiceNumber, disputedCents, currency, words },
      causedBy,
    }),
  );
  return granted({ complaintId, eventId });
}

/** Takes a complaint back that was recorded by mistake, or whose call is undone. */
export async function withdrawComplaint(
  work: Work,
  complaintId: ComplaintId,
  causedBy?: EventId,
): Promise<Decision<null, { code: 'complaint-not-found' }>> {
  const complaint = await complaintById(work, complaintId);
  if (!complaint) return refused({ code: 'complaint-not-found' });
  await removeComplaint(work, complaintId);
  work.publish(complaintRemoved.of({ ...(await aboutOf(work, complaint)), causedBy }));
  return granted(null);
}

/** Undoes the opening of a complaint. */
export async function undoComplaint(
  work: Work,
  event: StoredEvent,
): Promise<Decision<null, { code: 'complaint-not-found' }>> {
  if (!event.subjectId) return refused({ code: 'complaint-not-found' });
  return withdrawComplaint(work, event.subjectId as ComplaintId, event.eventId);
}

/** What every event about a complaint says of it. */
export async function aboutOf(work: Work, complaint: Complaint) {
  const invoices = complaint.invoiceId === null ? [] : await invoicesById(work, [complaint.invoiceId]);
  return {
    customerId: complaint.customerId,
    subjectId: complaint.complaintId,
    payload: {
      kind: complaint.cause,
      invoiceNumber: invoices[0]?.number ?? null,
      disputedCents: complaint.disputedCents,
      currency: complaint.currency,
    },
  };
}
