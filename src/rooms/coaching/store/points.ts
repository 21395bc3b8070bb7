import { sql } from 'kysely';
import { groupBy } from '#kernel/lists.ts';
import type { PointId } from '#knowledge/language/review/points/point.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { isOpen, type PointWords, written } from '#rooms/coaching/rules/point-words.ts';
import type { ReviewId } from '#rooms/coaching/rules/review.ts';
import type { CoachingTables } from '#rooms/coaching/tables.ts';

const tables = (work: Work) => work.tx.withTables<CoachingTables>();

/** What people said of the points of one review. */
export type WordsByPoint = Readonly<Partial<Record<PointId, PointWords>>>;

/** What people said of the points of these reviews; reviews of which nobody said anything are left out. */
export async function pointWordsOf(work: Work, reviewIds: readonly ReviewId[]): Promise<Map<ReviewId, WordsByPoint>> {
  if (reviewIds.length === 0) return new Map();
  const rows = await tables(work)
    .selectFrom('coaching_point')
    .select(['review_id', 'point', 'overrule', 'dispute'])
    .where('tenant_id', '=', work.tenant)
    .where('review_id', '=', sql<ReviewId>`any(${sql.val([...reviewIds])}::uuid[])`)
    .execute();
  return new Map(
    [...groupBy(rows, (row) => row.review_id)].map(([reviewId, own]) => [
      reviewId,
      Object.fromEntries(own.map(({ point, overrule, dispute }) => [point, written({ overrule, dispute })])),
    ]),
  );
}

/** Keeps what people say of a point now; nothing at all takes the row away. */
export async function putPointWords(work: Work, reviewId: ReviewId, point: PointId, words: PointWords): Promise<void> {
  if (words.overrule === null && words.dispute === null) {
    await tables(work)
      .deleteFrom('coaching_point')
      .where('tenant_id', '=', work.tenant)
      .where('review_id', '=', reviewId)
      .where('point', '=', point)
      .execute();
    return;
  }
  const { overrule, dispute } = written(words);
  const said = {
    overrule: overrule && sql<typeof overrule>`${JSON.stringify(overrule)}::jsonb`,
    dispute: dispute && sql<typeof dispute>`${JSON.stringify(dispute)}::jsonb`,
    dispute_open: isOpen(words),
  };
  await tables(work)
    .insertInto('coaching_point')
    .values({ tenant_id: work.tenant, review_id: reviewId, point, ...said })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'review_id', 'point']).doUpdateSet(said))
    .execute();
}
