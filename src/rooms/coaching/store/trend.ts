import { sql } from 'kysely';
import type { Day, Instant } from '#kernel/dates.ts';
import type { HabitId } from '#knowledge/language/review/habits.ts';
import type { MistakeId } from '#knowledge/language/review/mistakes.ts';
import type { OutcomeKind } from '#knowledge/language/review/outcome.ts';
import type { PointId } from '#knowledge/language/review/points/point.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import type { ReviewId, Verdicts } from '#rooms/coaching/rules/review.ts';
import { skillPoints } from '#rooms/coaching/rules/trend/skills-of-call.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';

/** A reviewed call, as far as a trend looks at it. */
export interface TrendCall {
  readonly reviewId: ReviewId;
  readonly source: 'call' | 'transcript';
  readonly userId: UserId | null;
  readonly customerId: CustomerId | null;
  readonly callDay: Day;
  readonly oldestDue: Day | null;
  readonly openCents: number | null;
  /** Per point the share of yes among its checks that could be seen, by weight: the share of `judgeChecks`. */
  readonly shares: Readonly<Partial<Record<PointId, number | null>>>;
  readonly automatic: Partial<Verdicts>;
  readonly verdicts: Partial<Verdicts>;
  readonly mistakes: MistakeId[];
  readonly habits: { id: HabitId; kept: boolean | null }[];
  readonly outcomeKind: OutcomeKind;
}

/** Reviewed calls since a moment, newest first: what shows skills, and what made the call hard, without quotes. */
export async function trendCallsSince(work: Work, since: Instant, limit: number): Promise<TrendCall[]> {
  const { rows } = await sql<TrendCall>`
    select review_id as "reviewId", source, user_id as "userId", customer_id as "customerId", facts->>'callDay' as "callDay",
      (select min(invoice->>'dueDate') from jsonb_path_query(facts, '$.customer.invoices[*] ? (@.openCents > 0)') as invoice)
        as "oldestDue",
      (select sum((invoice->>'openCents')::bigint)::float8 from jsonb_path_query(facts, '$.customer.invoices[*]') as invoice)
        as "openCents",
      (select jsonb_object_agg(point, (
          select sum(weight) filter (where answer = 'yes') / nullif(sum(weight) filter (where answer <> 'not_observable'), 0)
          from jsonb_to_recordset(checks->point) as one(answer text, weight float8)))
        from unnest(${sql.val([...skillPoints])}::text[]) as point) as shares,
      automatic, verdicts, jsonb_path_query_array(mistakes, '$[*].id') as mistakes,
      (select coalesce(jsonb_agg(jsonb_build_object('id', habit->'id', 'kept', habit->'kept')), '[]')
        from jsonb_array_elements(habits) as habit) as habits,
      outcome_kind as "outcomeKind"
    from coaching_review
    where tenant_id = ${work.tenant} and held_at >= ${since} and state = 'reviewed' and withdrawn_at is null
    order by held_at desc, review_id limit ${limit}`.execute(work.tx);
  return rows;
}
