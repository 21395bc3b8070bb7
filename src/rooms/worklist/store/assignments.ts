import { sql } from 'kysely';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';
import type { WorklistTables } from '#rooms/worklist/tables.ts';

const tables = (work: Work) => work.tx.withTables<WorklistTables>();

/** Which colleague looks after these customers; those of nobody are left out. */
export async function assignmentsOf(work: Work, customerIds: readonly CustomerId[]): Promise<Map<CustomerId, UserId>> {
  const rows = await tables(work)
    .selectFrom('assignment')
    .select(['customer_id', 'user_id'])
    .where('tenant_id', '=', work.tenant)
    .where('customer_id', '=', sql<CustomerId>`any(${sql.val(customerIds)}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.customer_id, row.user_id]));
}

/** Gives a customer to a colleague, or with null back to everybody. */
export async function saveAssignment(work: Work, customerId: CustomerId, userId: UserId | null): Promise<void> {
  if (userId === null) {
    await tables(work)
      .deleteFrom('assignment')
      .where('tenant_id', '=', work.tenant)
      .where('customer_id', '=', customerId)
      .execute();
    return;
  }
  await tables(work)
    .insertInto('assignment')
    .values({ tenant_id: work.tenant, customer_id: customerId, user_id: userId, since: work.now })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'customer_id']).doUpdateSet({ user_id: userId, since: work.now }),
    )
    .execute();
}
