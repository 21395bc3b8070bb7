import { sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import type { ReviewId, Said } from '#rooms/coaching/rules/review.ts';
import type { CoachingTables } from '#rooms/coaching/tables.ts';

const tables = (work: Work) => work.tx.withTables<CoachingTables>();

/** A transcript that was brought in. */
export interface StoredTranscript {
  readonly reviewId: ReviewId;
  readonly said: Said;
  readonly addedBy: string;
  readonly addedByUser: UserId | null;
  readonly addedAt: Instant;
}

/** Keeps the words of a call that was held elsewhere. */
export async function insertTranscript(work: Work, reviewId: ReviewId, said: Said): Promise<void> {
  await tables(work)
    .insertInto('coaching_transcript')
    .values({
      tenant_id: work.tenant,
      review_id: reviewId,
      said: sql<Said>`${JSON.stringify(said)}::jsonb`,
      added_by: work.actor.name,
      added_by_user: work.actor.kind === 'person' ? work.actor.userId : null,
      added_at: work.now,
    })
    .execute();
}

/** The transcripts with these ids. */
export async function transcriptsOf(
  work: Work,
  reviewIds: readonly ReviewId[],
): Promise<Map<ReviewId, StoredTranscript>> {
  if (reviewIds.length === 0) return new Map();
  const rows = await tables(work)
    .selectFrom('coaching_transcript')
    .select([
      'review_id as reviewId',
      'said',
      'added_by as addedBy',
      'added_by_user as addedByUser',
      'added_at as addedAt',
    ])
    .where('tenant_id', '=', work.tenant)
    .where('review_id', 'in', reviewIds)
    .execute();
  return new Map(rows.map((row) => [row.reviewId, row]));
}
