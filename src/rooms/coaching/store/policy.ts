import { sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { Policy } from '#rooms/coaching/rules/policy.ts';
import type { CoachingTables } from '#rooms/coaching/tables.ts';

const tables = (work: Work) => work.tx.withTables<CoachingTables>();

/** A policy as it is kept. */
export interface StoredPolicy {
  readonly version: number;
  readonly points: Policy;
  readonly retentionDays: number;
  readonly setBy: string;
  readonly setAt: Instant;
}

/** The policy that somebody set; null when nobody did. `lock` keeps others from setting another meanwhile. */
export async function ownPolicy(work: Work, lock = false): Promise<StoredPolicy | null> {
  const query = tables(work)
    .selectFrom('coaching_policy')
    .select(['version', 'points', 'retention_days as retentionDays', 'set_by as setBy', 'set_at as setAt'])
    .where('tenant_id', '=', work.tenant);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) ?? null;
}

/** Keeps a policy in the place of the one before. */
export async function putPolicy(
  work: Work,
  { version, points, retentionDays }: Pick<StoredPolicy, 'version' | 'points' | 'retentionDays'>,
): Promise<void> {
  const set = {
    version,
    points: sql<Policy>`${JSON.stringify(points)}::jsonb`,
    retention_days: retentionDays,
    set_by: work.actor.name,
    set_at: work.now,
  };
  await tables(work)
    .insertInto('coaching_policy')
    .values({ tenant_id: work.tenant, ...set })
    .onConflict((conflict) => conflict.columns(['tenant_id']).doUpdateSet(set))
    .execute();
}
