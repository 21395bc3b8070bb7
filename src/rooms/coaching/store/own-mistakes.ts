import type { Instant } from '#kernel/dates.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import type { CoachingTables } from '#rooms/coaching/tables.ts';

/** A reviewed call with the mistakes that were seen in it. */
export type ReviewWithMistakes = Pick<
  CoachingTables['coaching_review'],
  'review_id' | 'source' | 'customer_name' | 'held_at' | 'mistakes'
>;

const tables = (work: Work) => work.tx.withTables<CoachingTables>();

/** Somebody's reviewed calls since a moment, newest first, at most so many. */
export async function reviewsWithMistakes(
  work: Work,
  userId: UserId,
  since: Instant,
  most: number,
): Promise<ReviewWithMistakes[]> {
  return tables(work)
    .selectFrom('coaching_review')
    .select(['review_id', 'source', 'customer_name', 'held_at', 'mistakes'])
    .where('tenant_id', '=', work.tenant)
    .where('user_id', '=', userId)
    .where('held_at', '>=', since)
    .where('state', '=', 'reviewed')
    .where('withdrawn_at', 'is', null)
    .orderBy('held_at', 'desc')
    .orderBy('review_id', 'desc')
    .limit(most)
    .execute();
}
