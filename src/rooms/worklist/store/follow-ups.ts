import { sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';
import type { FollowUpId, FollowUpKind } from '#rooms/worklist/rules/situation.ts';
import type { WorklistTables } from '#rooms/worklist/tables.ts';

/** Something planned with a customer that is still open. */
export interface FollowUp {
  readonly followUpId: FollowUpId;
  readonly customerId: CustomerId;
  readonly kind: FollowUpKind;
  readonly at: Instant;
  readonly note: string | null;
  readonly assignedTo: UserId | null;
}

const tables = (work: Work) => work.tx.withTables<WorklistTables>();
const columns = [
  'follow_up_id as followUpId',
  'customer_id as customerId',
  'kind',
  'at',
  'note',
  'assigned_to as assignedTo',
] as const;

/** Open follow-ups of customers, soonest first. */
export async function openFollowUps(work: Work, customerIds: readonly CustomerId[]): Promise<FollowUp[]> {
  return tables(work)
    .selectFrom('follow_up')
    .select(columns)
    .where('tenant_id', '=', work.tenant)
    .where('customer_id', '=', sql<CustomerId>`any(${sql.val(customerIds)}::uuid[])`)
    .where('closed_at', 'is', null)
    .orderBy('at')
    .orderBy('follow_up_id')
    .execute();
}

/** One follow-up that is still open; null when there is none. */
export async function openFollowUp(work: Work, followUpId: FollowUpId): Promise<FollowUp | null> {
  const row = await tables(work)
    .selectFrom('follow_up')
    .select(columns)
    .where('tenant_id', '=', work.tenant)
    .where('follow_up_id', '=', followUpId)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** Adds a follow-up. */
export async function insertFollowUp(work: Work, followUp: FollowUp): Promise<void> {
  await tables(work)
    .insertInto('follow_up')
    .values({
      tenant_id: work.tenant,
      follow_up_id: followUp.followUpId,
      customer_id: followUp.customerId,
      kind: followUp.kind,
      at: followUp.at,
      note: followUp.note,
      assigned_to: followUp.assignedTo,
      created_by: work.actor.name,
      created_at: work.now,
      closed_at: null,
      closed_as: null,
      closed_by: null,
    })
    .execute();
}

/** Closes open follow-ups and keeps what closed them. */
export async function closeFollowUps(
  work: Work,
  followUpIds: readonly FollowUpId[],
  closedAs: 'done' | 'replaced' | 'cancelled',
  closedBy: string | null,
): Promise<void> {
  if (followUpIds.length === 0) return;
  await tables(work)
    .updateTable('follow_up')
    .set({ closed_at: work.now, closed_as: closedAs, closed_by: closedBy })
    .where('tenant_id', '=', work.tenant)
    .where('follow_up_id', '=', sql<FollowUpId>`any(${sql.val(followUpIds)}::uuid[])`)
    .where('closed_at', 'is', null)
    .execute();
}

/** Opens again what a call or another follow-up closed, or one follow-up that was cancelled. */
export async function reopenFollowUps(work: Work, by: { closedBy: string } | { followUpId: string }): Promise<void> {
  const query = tables(work)
    .updateTable('follow_up')
    .set({ closed_at: null, closed_as: null, closed_by: null })
    .where('tenant_id', '=', work.tenant);
  await ('closedBy' in by
    ? query.where('closed_by', '=', by.closedBy)
    : query.where('follow_up_id', '=', by.followUpId as FollowUpId)
  ).execute();
}

/** Customers with a look at the bank planned that is still open. */
export async function customersWithPaymentChecks(work: Work): Promise<CustomerId[]> {
  const rows = await tables(work)
    .selectFrom('follow_up')
    .select('customer_id')
    .distinct()
    .where('tenant_id', '=', work.tenant)
    .where('kind', '=', 'check_payment')
    .where('closed_at', 'is', null)
    .execute();
  return rows.map((row) => row.customer_id);
}
