import { sql } from 'kysely';
import { groupBy } from '#kernel/lists.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { Circumstance, CircumstanceFacts, CircumstanceId } from '#rooms/dossier/rules/circumstance.ts';
import type { CustomerId } from '#rooms/dossier/rules/ledger.ts';
import type { DossierTables } from '#rooms/dossier/tables.ts';

const tables = (work: Work) => work.tx.withTables<DossierTables>();
const columns = [
  'customer_id as customerId',
  'circumstance_id as circumstanceId',
  'kind',
  'from_day as fromDay',
  'until_day as untilDay',
  'note',
  'recorded_by as recordedBy',
  'recorded_at as recordedAt',
] as const;

/** Circumstances of customers that are not over: those of today and of later, oldest first; customers without any are left out. */
export async function standingCircumstances(
  work: Work,
  customerIds: readonly CustomerId[],
): Promise<Map<CustomerId, Circumstance[]>> {
  const rows = await tables(work)
    .selectFrom('circumstance')
    .select(columns)
    .where('tenant_id', '=', work.tenant)
    .where('customer_id', '=', sql<CustomerId>`any(${sql.val(customerIds)}::uuid[])`)
    .where('ended_at', 'is', null)
    .where(({ or, eb }) => or([eb('until_day', 'is', null), eb('until_day', '>=', work.today)]))
    .orderBy('from_day')
    .orderBy('circumstance_id')
    .execute();
  const groups = groupBy(rows, (row) => row.customerId);
  return new Map([...groups].map(([customerId, group]) => [customerId, group.map(withoutCustomer)]));
}

function withoutCustomer(row: Circumstance & { readonly customerId: CustomerId }): Circumstance {
  const { customerId: _, ...circumstance } = row;
  return circumstance;
}

/** One circumstance of a customer, with whether somebody ended it. */
export async function circumstanceById(
  work: Work,
  circumstanceId: CircumstanceId,
): Promise<(Circumstance & { customerId: CustomerId; ended: boolean }) | null> {
  const row = await tables(work)
    .selectFrom('circumstance')
    .select([...columns, 'ended_at as endedAt'])
    .where('tenant_id', '=', work.tenant)
    .where('circumstance_id', '=', circumstanceId)
    .executeTakeFirst();
  if (!row) return null;
  const { endedAt, ...circumstance } = row;
  return { ...circumstance, ended: endedAt !== null };
}

/** Notes a circumstance under the actor's name. */
export async function insertCircumstance(
  work: Work,
  customerId: CustomerId,
  facts: CircumstanceFacts,
): Promise<CircumstanceId> {
  const circumstanceId = work.newId<'circumstance'>();
  await tables(work)
    .insertInto('circumstance')
    .values({
      tenant_id: work.tenant,
      circumstance_id: circumstanceId,
      customer_id: customerId,
      kind: facts.kind,
      from_day: facts.fromDay,
      until_day: facts.untilDay,
      note: facts.note,
      recorded_by: work.actor.name,
      recorded_at: work.now,
      ended_at: null,
      ended_by: null,
    })
    .execute();
  return circumstanceId;
}

/** Ends a circumstance, or with false lets it stand again. */
export async function setEnded(work: Work, circumstanceId: CircumstanceId, ended: boolean): Promise<void> {
  await tables(work)
    .updateTable('circumstance')
    .set(ended ? { ended_at: work.now, ended_by: work.actor.name } : { ended_at: null, ended_by: null })
    .where('tenant_id', '=', work.tenant)
    .where('circumstance_id', '=', circumstanceId)
    .execute();
}
