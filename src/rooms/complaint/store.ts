import { sql } from 'kysely';
import type { Day, Instant } from '#kernel/dates.ts';
import type { Cents, Currency } from '#kernel/money.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { ComplaintCause, ComplaintId, ComplaintOutcome } from '#rooms/complaint/rules/complaint.ts';
import type { ComplaintTables } from '#rooms/complaint/tables.ts';
import type { CustomerId, InvoiceId } from '#rooms/dossier/index.ts';

/** A complaint as recorded. `disputedCents` null: all of the invoice, or all that was open when no invoice is named. */
export interface Complaint {
  readonly complaintId: ComplaintId;
  readonly customerId: CustomerId;
  readonly invoiceId: InvoiceId | null;
  readonly disputedCents: Cents | null;
  readonly currency: Currency;
  readonly cause: ComplaintCause;
  readonly words: string | null;
  readonly openedOn: Day;
  readonly openedAt: Instant;
  readonly openedBy: string;
  readonly outcome: ComplaintOutcome | null;
  readonly outcomeNote: string | null;
  readonly closedAt: Instant | null;
  readonly closedBy: string | null;
}

const tables = (work: Work) => work.tx.withTables<ComplaintTables>();

function complaints(work: Work) {
  return tables(work)
    .selectFrom('complaint')
    .select([
      'complaint_id as complaintId',
      'customer_id as customerId',
      'invoice_id as invoiceId',
      'disputed_cents as disputedCents',
      'currency',
      'cause',
      'words',
      'opened_on as openedOn',
      'opened_at as openedAt',
      'opened_by as openedBy',
      'outcome',
      'outcome_note as outcomeNote',
      'closed_at as closedAt',
      'closed_by as closedBy',
    ])
    .where('tenant_id', '=', work.tenant)
    .where('removed_at', 'is', null);
}

/** A complaint by id; null when there is none or it was taken back. */
export async function complaintById(work: Work, complaintId: ComplaintId): Promise<Complaint | null> {
  return (await complaints(work).where('complaint_id', '=', complaintId).executeTakeFirst()) ?? null;
}

/** The complaints of customers that are not solved, oldest first. */
export async function openComplaints(work: Work, customerIds: readonly CustomerId[]): Promise<Complaint[]> {
  return complaints(work)
    .where('customer_id', '=', sql<CustomerId>`any(${sql.val(customerIds)}::uuid[])`)
    .where('closed_at', 'is', null)
    .orderBy('opened_at')
    .orderBy('complaint_id')
    .execute();
}

/** All complaints in a state: open ones oldest first, closed ones last closed first. */
export async function complaintsIn(work: Work, state: 'open' | 'closed', limit: number): Promise<Complaint[]> {
  const query =
    state === 'open'
      ? complaints(work).where('closed_at', 'is', null).orderBy('opened_at')
      : complaints(work).where('closed_at', 'is not', null).orderBy('closed_at', 'desc');
  return query.orderBy('complaint_id').limit(limit).execute();
}

/** The complaints of a customer that were closed, last closed first. */
export async function closedComplaints(
  work: Work,
  customerId: CustomerId,
  limit: number,
): Promise<(Complaint & { readonly closedAt: Instant })[]> {
  const rows = await complaints(work)
    .where('customer_id', '=', customerId)
    .where('closed_at', 'is not', null)
    .orderBy('closed_at', 'desc')
    .orderBy('complaint_id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, closedAt: row.closedAt as Instant }));
}

/** Adds an open complaint under the actor's name. */
export async function insertComplaint(
  work: Work,
  complaint: Pick<Complaint, 'customerId' | 'invoiceId' | 'disputedCents' | 'currency' | 'cause' | 'words'>,
): Promise<ComplaintId> {
  const complaintId = work.newId<'complaint'>();
  await tables(work)
    .insertInto('complaint')
    .values({
      tenant_id: work.tenant,
      complaint_id: complaintId,
      customer_id: complaint.customerId,
      invoice_id: complaint.invoiceId,
      disputed_cents: complaint.disputedCents,
      currency: complaint.currency,
      cause: complaint.cause,
      words: complaint.words,
      opened_on: work.today,
      opened_at: work.now,
      opened_by: work.actor.name,
    })
    .execute();
  return complaintId;
}

/** Writes how a complaint ended; null opens it again. */
export async function setOutcome(
  work: Work,
  complaintId: ComplaintId,
  end: { readonly outcome: ComplaintOutcome; readonly note: string | null } | null,
): Promise<void> {
  await tables(work)
    .updateTable('complaint')
    .set({
      outcome: end?.outcome ?? null,
      outcome_note: end?.note ?? null,
      closed_at: end ? work.now : null,
      closed_by: end ? work.actor.name : null,
    })
    .where('tenant_id', '=', work.tenant)
    .where('complaint_id', '=', complaintId)
    .execute();
}

/** Takes a complaint out of sight. */
export async function removeComplaint(work: Work, complaintId: ComplaintId): Promise<void> {
  await tables(work)
    .updateTable('complaint')
    .set({ removed_at: work.now })
    .where('tenant_id', '=', work.tenant)
    .where('complaint_id', '=', complaintId)
    .execute();
}
