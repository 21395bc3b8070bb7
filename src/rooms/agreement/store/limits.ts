import type { Role } from '#kernel/endpoint.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { ConcessionLimits } from '#rooms/agreement/rules/limits.ts';
import type { AgreementTables } from '#rooms/agreement/tables.ts';

const tables = (work: Work) => work.tx.withTables<AgreementTables>();

/** The limits that this administration set, by role. */
export async function limitsSet(work: Work): Promise<ReadonlyMap<Role, ConcessionLimits>> {
  const rows = await tables(work)
    .selectFrom('concession_limit')
    .select(['role', 'deferral_days as deferralDays', 'instalments', 'months', 'smallest_cents as smallestCents'])
    .where('tenant_id', '=', work.tenant)
    .execute();
  return new Map(rows.map(({ role, ...limits }) => [role, limits]));
}

/** Sets what a role may concede on its own. */
export async function setLimits(work: Work, role: Role, limits: ConcessionLimits): Promise<void> {
  const values = {
    deferral_days: limits.deferralDays,
    instalments: limits.instalments,
    months: limits.months,
    smallest_cents: limits.smallestCents,
    set_by: work.actor.name,
    set_at: work.now,
  };
  await tables(work)
    .insertInto('concession_limit')
    .values({ tenant_id: work.tenant, role, ...values })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'role']).doUpdateSet(values))
    .execute();
}
