import { sql } from 'kysely';
import type { Work } from '#platform/tenancy/work.ts';

/** Copies reviews that are there to as many new ones, spread over the last year; gives how many were made. */
export async function copyReviews(work: Work, count: number): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into coaching_review (tenant_id, review_id, source, customer_name, user_id, user_name, held_at, facts, state, outcome_kind,
      outcome, checks, evidence, mistakes, habits, program_version, policy_version, automatic, verdicts, score, points_seen, reviewed_at)
    select tenant_id, gen_random_uuid(), source, customer_name, user_id, user_name,
      ${work.now}::timestamptz - (turn * 365.0 / ${count}::int) * interval '1 day', facts, state, outcome_kind, outcome, checks, evidence,
      mistakes, habits, program_version, policy_version, automatic, verdicts, score, points_seen, reviewed_at
    from generate_series(1, ${count}::int) as turn
    join (select *, row_number() over (order by review_id) as place, count(*) over () as all_places from
      (select * from coaching_review where tenant_id = ${work.tenant} order by review_id limit 10) as first_ones) as original
      on original.place = turn % original.all_places + 1`.execute(work.tx);
  return Number(numAffectedRows ?? 0);
}
