import { sql } from 'kysely';
import type { Day, Instant } from '#kernel/dates.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import type { AccessWay } from '#rooms/coaching/rules/access.ts';
import type { ReviewId } from '#rooms/coaching/rules/review.ts';
import type { CalibrationTables } from '#rooms/coaching/store/calibration-tables.ts';
import type { CoachingTables } from '#rooms/coaching/tables.ts';

const tables = (work: Work) => work.tx.withTables<CalibrationTables & CoachingTables>();

/** A look at the review of somebody else, on one day. */
export interface Look {
  readonly reviewId: ReviewId;
  readonly customerName: string;
  readonly heldAt: Instant;
  readonly viewerName: string;
  readonly way: AccessWay;
  readonly firstAt: Instant;
  readonly lastAt: Instant;
}

/** Writes down that a person looks at reviews; once a day for each way, with the last moment. */
export async function insertLooks(
  work: Work,
  reviewIds: readonly ReviewId[],
  viewer: { readonly userId: UserId; readonly name: string },
  way: AccessWay,
): Promise<void> {
  if (reviewIds.length === 0) return;
  await tables(work)
    .insertInto('review_access')
    .values(
      [...new Set(reviewIds)].sort().map((reviewId) => ({
        tenant_id: work.tenant,
        review_id: reviewId,
        viewer_id: viewer.userId,
        viewer_name: viewer.name,
        way,
        day: work.today,
        first_at: work.now,
        last_at: work.now,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'review_id', 'viewer_id', 'way', 'day'])
        .doUpdateSet({ viewer_name: viewer.name, last_at: work.now }),
    )
    .execute();
}

/** Who looked at the calls of a person, newest first; of these calls only, where they are given. */
export async function looksAt(
  work: Work,
  holder: UserId,
  limit: number,
  reviewIds: readonly ReviewId[] | null = null,
): Promise<Look[]> {
  let query = tables(work)
    .selectFrom('review_access')
    .innerJoin('coaching_review', (join) =>
      join
        .onRef('coaching_review.tenant_id', '=', 'review_access.tenant_id')
        .onRef('coaching_review.review_id', '=', 'review_access.review_id'),
    )
    .select([
      'review_access.review_id as reviewId',
      'customer_name as customerName',
      'held_at as heldAt',
      'viewer_name as viewerName',
      'way',
      'first_at as firstAt',
      'last_at as lastAt',
    ])
    .where('review_access.tenant_id', '=', work.tenant)
    .where('coaching_review.withdrawn_at', 'is', null)
    .where('user_id', '=', holder);
  if (reviewIds !== null)
    query = query.where('review_access.review_id', '=', sql<ReviewId>`any(${sql.val([...reviewIds])}::uuid[])`);
  return query.orderBy('last_at', 'desc').orderBy('review_access.review_id').limit(limit).execute();
}

/** Whether a person opened a review with the judgement of the program. */
export async function hasOpened(work: Work, reviewId: ReviewId, viewerId: UserId): Promise<boolean> {
  const row = await tables(work)
    .selectFrom('review_access')
    .select('review_id')
    .where('tenant_id', '=', work.tenant)
    .where('review_id', '=', reviewId)
    .where('viewer_id', '=', viewerId)
    .where('way', '=', 'review')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Verdicts of the program and those that count, of reviews that somebody else than who held the call opened, or in which a verdict was overruled. */
export async function openedReviews(
  work: Work,
  since: Instant,
  limit: number,
): Promise<
  {
    automatic: CoachingTables['coaching_review']['automatic'];
    verdicts: CoachingTables['coaching_review']['verdicts'];
  }[]
> {
  return tables(work)
    .selectFrom('coaching_review')
    .select(['automatic', 'verdicts'])
    .where('tenant_id', '=', work.tenant)
    .where('held_at', '>=', since)
    .where('state', '=', 'reviewed')
    .where('withdrawn_at', 'is', null)
    .where(
      sql<boolean>`(exists (select from review_access where review_access.tenant_id = coaching_review.tenant_id
          and review_access.review_id = coaching_review.review_id and review_access.way = 'review')
        or exists (select from coaching_point where coaching_point.tenant_id = coaching_review.tenant_id
          and coaching_point.review_id = coaching_review.review_id and overrule is not null))`,
    )
    .orderBy('held_at', 'desc')
    .limit(limit)
    .execute();
}

/** Takes away looks of before a day. */
export async function deleteLooksBefore(work: Work, day: Day): Promise<void> {
  await tables(work).deleteFrom('review_access').where('tenant_id', '=', work.tenant).where('day', '<', day).execute();
}
