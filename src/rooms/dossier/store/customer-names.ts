import { sql } from 'kysely';
import { groupBy } from '#kernel/lists.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { CustomerId } from '#rooms/dossier/rules/ledger.ts';
import type { DossierTables } from '#rooms/dossier/tables.ts';

/** Customers by name, whatever its capitals; the names are given in lower case, and so are the keys of the answer. */
export async function customersByNames(work: Work, lowerNames: readonly string[]): Promise<Map<string, CustomerId[]>> {
  if (lowerNames.length === 0) return new Map();
  const rows = await work.tx
    .withTables<DossierTables>()
    .selectFrom('customer')
    .select(['customer_id', sql<string>`lower(name)`.as('lower_name')])
    .where('tenant_id', '=', work.tenant)
    .where(sql<string>`lower(name)`, '=', sql<string>`any(${sql.val(lowerNames)}::text[])`)
    .execute();
  const groups = groupBy(rows, (row) => row.lower_name);
  return new Map([...groups].map(([name, group]) => [name, group.map((row) => row.customer_id)]));
}
