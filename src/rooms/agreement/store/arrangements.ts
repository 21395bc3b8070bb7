import { sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import type { Cents, Currency } from '#kernel/money.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { ArrangementId } from '#rooms/agreement/rules/arrangement.ts';
import type { PaymentMethod } from '#rooms/agreement/rules/promise.ts';
import type { AgreementTables } from '#rooms/agreement/tables.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';

/** An arrangement as it was agreed; its instalments are promises. */
export interface StoredArrangement {
  readonly arrangementId: ArrangementId;
  readonly customerId: CustomerId;
  readonly totalCents: Cents;
  readonly currency: Currency;
  readonly madeAt: Instant;
  readonly promisedBy: string | null;
  readonly method: PaymentMethod;
  readonly wholeBalance: boolean;
  readonly recordedBy: string;
  readonly withdrawnAt: Instant | null;
}

const tables = (work: Work) => work.tx.withTables<AgreementTables>();

/** Adds an arrangement under the actor's name. */
export async function insertArrangement(
  work: Work,
  arrangement: Omit<StoredArrangement, 'arrangementId' | 'madeAt' | 'recordedBy' | 'withdrawnAt'>,
): Promise<ArrangementId> {
  const arrangementId = work.newId<'arrangement'>();
  await tables(work)
    .insertInto('arrangement')
    .values({
      tenant_id: work.tenant,
      arrangement_id: arrangementId,
      customer_id: arrangement.customerId,
      total_cents: arrangement.totalCents,
      currency: arrangement.currency,
      made_at: work.now,
      promised_by: arrangement.promisedBy,
      method: arrangement.method,
      whole_balance: arrangement.wholeBalance,
      recorded_by: work.actor.name,
      withdrawn_at: null,
    })
    .execute();
  return arrangementId;
}

function arrangements(work: Work) {
  return tables(work)
    .selectFrom('arrangement')
    .select([
      'arrangement_id as arrangementId',
      'customer_id as customerId',
      'total_cents as totalCents',
      'currency',
      'made_at as madeAt',
      'promised_by as promisedBy',
      'method',
      'whole_balance as wholeBalance',
      'recorded_by as recordedBy',
      'withdrawn_at as withdrawnAt',
    ])
    .where('tenant_id', '=', work.tenant);
}

/** An arrangement by id; null when there is none. */
export async function arrangementById(work: Work, arrangementId: ArrangementId): Promise<StoredArrangement | null> {
  return (await arrangements(work).where('arrangement_id', '=', arrangementId).executeTakeFirst()) ?? null;
}

/** Arrangements that were not taken back, newest first; of these customers, or of all when null. */
export async function standingArrangements(
  work: Work,
  customerIds: readonly CustomerId[] | null,
  limit: number,
): Promise<StoredArrangement[]> {
  let query = arrangements(work).where('withdrawn_at', 'is', null);
  if (customerIds) query = query.where('customer_id', '=', sql<CustomerId>`any(${sql.val(customerIds)}::uuid[])`);
  return query.orderBy('made_at', 'desc').orderBy('arrangement_id').limit(limit).execute();
}

/** Takes an arrangement back with all its instalments. */
export async function setArrangementWithdrawn(work: Work, arrangementId: ArrangementId): Promise<void> {
  const change = { withdrawn_at: work.now };
  for (const table of ['arrangement', 'promise'] as const) {
    await tables(work)
      .updateTable(table)
      .set(change)
      .where('tenant_id', '=', work.tenant)
      .where('arrangement_id', '=', arrangementId)
      .where('withdrawn_at', 'is', null)
      .execute();
  }
}
