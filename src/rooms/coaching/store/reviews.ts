import { sql } from 'kysely';
import type { Day, Instant } from '#kernel/dates.ts';
import { pieces } from '#kernel/lists.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import type { Score } from '#rooms/coaching/rules/policy.ts';
import type { CallFacts, Checks, Findings, ReviewId, Verdicts } from '#rooms/coaching/rules/review.ts';
import type { CoachingTables } from '#rooms/coaching/tables.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';

const tables = (work: Work) => work.tx.withTables<CoachingTables>();
const json = <Value>(value: Value) => sql<Value>`${JSON.stringify(value)}::jsonb`;

/** A review that is asked for: whose call it is, and what is known beside its words. */
export interface NewReview {
  readonly reviewId: ReviewId;
  readonly source: 'call' | 'transcript';
  readonly customerId: CustomerId | null;
  readonly userId: UserId | null;
  readonly userName: string;
  readonly heldAt: Instant;
  readonly facts: CallFacts;
}

/** A review as it is kept. */
export type StoredReview = Omit<CoachingTables['coaching_review'], 'tenant_id'>;

/** What a review got: findings, verdicts by the policy of that version, and the score. */
export interface Judged {
  readonly reviewId: ReviewId;
  readonly automatic: Verdicts;
  readonly verdicts: Verdicts;
  readonly score: Score;
}

/** Keeps reviews that are still to be made. One that was withdrawn comes back; the facts of the first time stay. */
export async function insertReviews(work: Work, reviews: readonly NewReview[]): Promise<void> {
  for (const piece of pieces(reviews, 200)) {
    await tables(work)
      .insertInto('coaching_review')
      .values(
        piece.map(({ reviewId, source, customerId, userId, userName, heldAt, facts }) => ({
          tenant_id: work.tenant,
          review_id: reviewId,
          source,
          customer_id: customerId,
          customer_name: facts.customer?.name ?? '',
          user_id: userId,
          user_name: userName,
          held_at: heldAt,
          facts: json(facts),
          state: 'waiting' as const,
          program_version: 0,
          policy_version: 0,
          points_seen: 0,
        })),
      )
      .onConflict((conflict) => conflict.columns(['tenant_id', 'review_id']).doUpdateSet({ withdrawn_at: null }))
      .execute();
  }
}

/** One review that stands; null when there is none or it was withdrawn. */
export async function reviewById(work: Work, reviewId: ReviewId, lock = false): Promise<StoredReview | null> {
  const query = tables(work)
    .selectFrom('coaching_review')
    .selectAll()
    .where('tenant_id', '=', work.tenant)
    .where('review_id', '=', reviewId)
    .where('withdrawn_at', 'is', null);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) ?? null;
}

/** Reviews that stand, as far as hearing them (again) needs them; locked until the end. */
export async function lockReviews(
  work: Work,
  reviewIds: readonly ReviewId[],
): Promise<Pick<StoredReview, 'review_id' | 'source' | 'facts' | 'state' | 'user_id'>[]> {
  if (reviewIds.length === 0) return [];
  return tables(work)
    .selectFrom('coaching_review')
    .select(['review_id', 'source', 'facts', 'state', 'user_id'])
    .where('tenant_id', '=', work.tenant)
    .where('review_id', 'in', reviewIds)
    .where('withdrawn_at', 'is', null)
    .orderBy('review_id')
    .forUpdate()
    .execute();
}

/** Writes what the program found in a call, with its verdicts. */
export async function saveFindings(
  work: Work,
  judged: Judged,
  findings: Findings,
  versions: { readonly program: number; readonly policy: number },
): Promise<void> {
  await tables(work)
    .updateTable('coaching_review')
    .set({
      state: 'reviewed',
      outcome_kind: findings.outcome.kind,
      outcome: json(findings.outcome),
      checks: json(findings.checks),
      evidence: json(findings.evidence),
      mistakes: json([...findings.mistakes]),
      habits: json([...findings.habits]),
      program_version: versions.program,
      policy_version: versions.policy,
      automatic: json(judged.automatic),
      verdicts: json(judged.verdicts),
      score: judged.score.tenths,
      points_seen: judged.score.seen,
      reviewed_at: work.now,
    })
    .where('tenant_id', '=', work.tenant)
    .where('review_id', '=', judged.reviewId)
    .execute();
}

/** Writes other verdicts of many reviews in one statement. */
export async function saveVerdicts(work: Work, judged: readonly Judged[], policyVersion: number): Promise<void> {
  if (judged.length === 0) return;
  const rows = judged.map(({ reviewId, automatic, verdicts, score }) => ({
    id: reviewId,
    automatic,
    verdicts,
    score: score.tenths,
    seen: score.seen,
  }));
  await sql`
    update coaching_review set automatic = given.automatic, verdicts = given.verdicts, score = given.score,
      points_seen = given.seen, policy_version = ${policyVersion}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given(id uuid, automatic jsonb, verdicts jsonb, score smallint, seen smallint)
    where coaching_review.tenant_id = ${work.tenant} and coaching_review.review_id = given.id`.execute(work.tx);
}

/** Takes reviews out of sight (their call was undone, their transcript taken away), or puts them back. */
export async function withdrawReviews(work: Work, reviewIds: readonly ReviewId[], withdrawn = true): Promise<void> {
  if (reviewIds.length === 0) return;
  await tables(work)
    .updateTable('coaching_review')
    .set({ withdrawn_at: withdrawn ? work.now : null })
    .where('tenant_id', '=', work.tenant)
    .where('review_id', 'in', reviewIds)
    .execute();
}

/** Whether a transcript was taken away. */
export async function isWithdrawn(work: Work, reviewId: ReviewId): Promise<boolean> {
  const row = await tables(work)
    .selectFrom('coaching_review')
    .select('review_id')
    .where('tenant_id', '=', work.tenant)
    .where('review_id', '=', reviewId)
    .where('withdrawn_at', 'is not', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Writes down that the collector has read a review; null: not any more. */
export async function setAcknowledged(
  work: Work,
  reviewId: ReviewId,
  given: { readonly at: Instant; readonly by: string } | null,
): Promise<void> {
  await tables(work)
    .updateTable('coaching_review')
    .set({ acknowledged_at: given?.at ?? null, acknowledged_by: given?.by ?? null })
    .where('tenant_id', '=', work.tenant)
    .where('review_id', '=', reviewId)
    .execute();
}

/** Whose calls were reviewed, by name. Steps from person to person through the index: there are few people and many reviews. */
export async function reviewedPeople(work: Work): Promise<{ userId: UserId; name: string }[]> {
  const { rows } = await sql<{ userId: UserId; name: string | null }>`
    with recursive holder as (
      (select user_id from coaching_review where tenant_id = ${work.tenant} and user_id is not null order by user_id limit 1)
      union all
      select (select user_id from coaching_review as next
        where next.tenant_id = ${work.tenant} and next.user_id > holder.user_id order by next.user_id limit 1)
      from holder where holder.user_id is not null)
    select user_id as "userId", (select user_name from coaching_review as newest
      where newest.tenant_id = ${work.tenant} and newest.user_id = holder.user_id and newest.withdrawn_at is null
      order by newest.held_at desc limit 1) as name
    from holder where user_id is not null order by name`.execute(work.tx);
  return rows.flatMap(({ userId, name }) => (name === null ? [] : [{ userId, name }]));
}

/** All reviews of one person, for his own export; oldest first, from after an id. */
export async function reviewsOf(
  work: Work,
  userId: UserId,
  after: ReviewId | null,
  limit: number,
): Promise<StoredReview[]> {
  let query = tables(work)
    .selectFrom('coaching_review')
    .selectAll()
    .where('tenant_id', '=', work.tenant)
    .where('user_id', '=', userId)
    .where('withdrawn_at', 'is', null);
  if (after !== null) query = query.where('review_id', '>', after);
  return query.orderBy('review_id').limit(limit).execute();
}

/** The checks of reviews since a moment, newest first, for trying another policy on. */
export async function checksSince(
  work: Work,
  since: Instant,
  limit: number,
): Promise<
  { review_id: ReviewId; customer_name: string; user_name: string; held_at: Instant; checks: Checks | null }[]
> {
  return tables(work)
    .selectFrom('coaching_review')
    .select(['review_id', 'customer_name', 'user_name', 'held_at', 'checks'])
    .where('tenant_id', '=', work.tenant)
    .where('held_at', '>=', since)
    .where('state', '=', 'reviewed')
    .where('withdrawn_at', 'is', null)
    .orderBy('held_at', 'desc')
    .limit(limit)
    .execute();
}

/** The day of a review's call, for screens. */
export function callDayOf(review: Pick<StoredReview, 'facts'>): Day {
  return review.facts.callDay;
}
