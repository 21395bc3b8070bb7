import { sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import type { OutcomeKind } from '#knowledge/language/review/outcome.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import type { StoredReview } from '#rooms/coaching/store/reviews.ts';
import type { CoachingTables } from '#rooms/coaching/tables.ts';

const tables = (work: Work) => work.tx.withTables<CoachingTables>();

/** Which reviews a list shows. */
export interface ReviewFilter {
  /** Only calls of this person; null: of everybody. */
  readonly userId: UserId | null;
  readonly outcome: OutcomeKind | null;
  readonly words: 'disputed' | 'overruled' | 'unread' | null;
  readonly source: 'call' | 'transcript' | null;
  /** First and last moment. */
  readonly from: Instant | null;
  readonly until: Instant | null;
  /** Begins after the review with this moment and id. */
  readonly after: { readonly heldAt: Instant; readonly reviewId: string } | null;
  readonly limit: number;
}

/** A review in a list. */
export type ListedReview = Pick<
  StoredReview,
  | 'review_id'
  | 'source'
  | 'customer_id'
  | 'customer_name'
  | 'user_id'
  | 'user_name'
  | 'held_at'
  | 'state'
  | 'outcome_kind'
  | 'verdicts'
  | 'score'
  | 'points_seen'
  | 'acknowledged_at'
> & {
  readonly disputes_open: number;
  readonly disputes: number;
  readonly overruled: number;
  readonly recorded: boolean;
};

/** Reviews that stand, newest first. */
export async function listReviews(work: Work, filter: ReviewFilter): Promise<ListedReview[]> {
  const points = (condition: ReturnType<typeof sql<boolean>>) => sql<number>`(
    select count(*)::int from coaching_point
    where coaching_point.tenant_id = coaching_review.tenant_id and coaching_point.review_id = coaching_review.review_id and ${condition})`;
  let query = tables(work)
    .selectFrom('coaching_review')
    .select([
      'review_id',
      'source',
      'customer_id',
      'customer_name',
      'user_id',
      'user_name',
      'held_at',
      'state',
      'outcome_kind',
      'verdicts',
      'score',
      'points_seen',
      'acknowledged_at',
      points(sql<boolean>`dispute_open`).as('disputes_open'),
      points(sql<boolean>`dispute is not null`).as('disputes'),
      points(sql<boolean>`overrule is not null`).as('overruled'),
      sql<boolean>`exists (select from coaching_recording where coaching_recording.tenant_id = coaching_review.tenant_id
        and coaching_recording.review_id = coaching_review.review_id)`.as('recorded'),
    ])
    .where('tenant_id', '=', work.tenant)
    .where('withdrawn_at', 'is', null);
  const { userId, outcome, words, source, from, until, after, limit } = filter;
  if (userId !== null) query = query.where('user_id', '=', userId);
  if (outcome !== null) query = query.where('outcome_kind', '=', outcome);
  if (source !== null) query = query.where('source', '=', source);
  if (from !== null) query = query.where('held_at', '>=', from);
  if (until !== null) query = query.where('held_at', '<', until);
  if (words === 'unread') query = query.where('acknowledged_at', 'is', null).where('state', '=', 'reviewed');
  if (words === 'disputed') query = query.where(points(sql<boolean>`dispute_open`), '>', 0);
  if (words === 'overruled') query = query.where(points(sql<boolean>`overrule is not null`), '>', 0);
  if (after !== null)
    query = query.where(sql<boolean>`(held_at, review_id) < (${after.heldAt}::timestamptz, ${after.reviewId}::uuid)`);
  return query.orderBy('held_at', 'desc').orderBy('review_id', 'desc').limit(limit).execute();
}
