import type { Work } from '#platform/tenancy/work.ts';
import type { ContactPolicy } from '#rooms/worklist/rules/contact-policy.ts';
import type { WorklistTables } from '#rooms/worklist/tables.ts';

const tables = (work: Work) => work.tx.withTables<WorklistTables>();

/** What an admin set; null when nobody did. */
export async function policyOf(work: Work): Promise<ContactPolicy | null> {
  const row = await tables(work)
    .selectFrom('contact_policy')
    .select([
      'weekdays',
      'saturday',
      'most_talks_per_week as mostTalksPerWeek',
      'most_tries_per_day as mostTriesPerDay',
      'bank_working_days as bankWorkingDays',
    ])
    .where('tenant_id', '=', work.tenant)
    .executeTakeFirst();
  return row ?? null;
}

/** Keeps what an admin set. */
export async function savePolicy(work: Work, policy: ContactPolicy): Promise<void> {
  const values = {
    weekdays: JSON.stringify(policy.weekdays) as never,
    saturday: policy.saturday === null ? null : (JSON.stringify(policy.saturday) as never),
    most_talks_per_week: policy.mostTalksPerWeek,
    most_tries_per_day: policy.mostTriesPerDay,
    bank_working_days: policy.bankWorkingDays,
  };
  await tables(work)
    .insertInto('contact_policy')
    .values({ tenant_id: work.tenant, ...values })
    .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet(values))
    .execute();
}
