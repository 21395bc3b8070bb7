import { sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { Checks, ReviewId } from '#rooms/coaching/rules/review.ts';
import type { CoachingTables } from '#rooms/coaching/tables.ts';

const tables = (work: Work) => work.tx.withTables<CoachingTables>();

/** How far a recompute is. */
export type Recompute = Omit<CoachingTables['coaching_recompute'], 'tenant_id'>;

/** The next reviews whose verdicts were given by another policy, locked until the end. */
export async function judgedByOthers(
  work: Work,
  policyVersion: number,
  limit: number,
): Promise<{ review_id: ReviewId; checks: Checks | null }[]> {
  return (
    tables(work)
      .selectFrom('coaching_review')
      .select(['review_id', 'checks'])
      .where('tenant_id', '=', work.tenant)
      // Two ranges, each of which the index can walk.
      .where((where) =>
        where.or([where('policy_version', '<', policyVersion), where('policy_version', '>', policyVersion)]),
      )
      .where('state', '=', 'reviewed')
      .orderBy('policy_version')
      .orderBy('review_id')
      .limit(limit)
      .forUpdate()
      .execute()
  );
}

/** The next reviews that another program made, or that were not made yet. */
export async function heardByOthers(work: Work, programVersion: number, limit: number): Promise<ReviewId[]> {
  const rows = await tables(work)
    .selectFrom('coaching_review')
    .select('review_id')
    .where('tenant_id', '=', work.tenant)
    .where('program_version', '<', programVersion)
    .where('withdrawn_at', 'is', null)
    .orderBy('program_version')
    .orderBy('review_id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.review_id);
}

/** How many reviews were made. */
export async function countReviews(work: Work): Promise<number> {
  const row = await tables(work)
    .selectFrom('coaching_review')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('tenant_id', '=', work.tenant)
    .where('state', '=', 'reviewed')
    .executeTakeFirst();
  return row?.count ?? 0;
}

/** How many reviews an older program made; more than `most` are not counted. */
export async function countStale(work: Work, programVersion: number, most: number): Promise<number> {
  const stale = tables(work)
    .selectFrom('coaching_review')
    .select('review_id')
    .where('tenant_id', '=', work.tenant)
    .where('program_version', '>', 0)
    .where('program_version', '<', programVersion)
    .limit(most);
  const row = await tables(work)
    .selectFrom(stale.as('stale'))
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirst();
  return row?.count ?? 0;
}

/** The last recompute of verdicts; null when there was none. */
export async function lastRecompute(work: Work): Promise<Recompute | null> {
  const row = await tables(work)
    .selectFrom('coaching_recompute')
    .select(['policy_version', 'total', 'done', 'started_at', 'finished_at'])
    .where('tenant_id', '=', work.tenant)
    .executeTakeFirst();
  return row ?? null;
}

/** Writes down that a recompute begins, in the place of an earlier one. */
export async function startRecompute(work: Work, policyVersion: number, total: number): Promise<void> {
  const run = {
    policy_version: policyVersion,
    total,
    done: 0,
    started_at: work.now,
    finished_at: null as Instant | null,
  };
  await tables(work)
    .insertInto('coaching_recompute')
    .values({ tenant_id: work.tenant, ...run })
    .onConflict((conflict) => conflict.columns(['tenant_id']).doUpdateSet(run))
    .execute();
}

/** Writes down how many more are done, and whether it is finished. */
export async function noteRecomputed(work: Work, count: number, finished: boolean): Promise<void> {
  await tables(work)
    .updateTable('coaching_recompute')
    .set({ done: sql<number>`least(total, done + ${count})`, finished_at: finished ? work.now : null })
    .where('tenant_id', '=', work.tenant)
    .execute();
}
