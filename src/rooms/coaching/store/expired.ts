import { sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { ReviewId } from '#rooms/coaching/rules/review.ts';

/** How many were taken away. */
export interface Expired {
  readonly reviews: number;
  readonly transcripts: number;
  readonly recordings: number;
}

/** Takes away reviews of calls from before a moment, and those that were withdrawn before another, with their words and recordings. */
export async function deleteExpired(
  work: Work,
  until: { readonly heldBefore: Instant; readonly withdrawnBefore: Instant; readonly limit: number },
): Promise<Expired> {
  const { rows } = await sql<{ review_id: ReviewId; transcript: boolean; recorded: boolean }>`
    delete from coaching_review where tenant_id = ${work.tenant} and review_id in (
      select review_id from coaching_review
      where tenant_id = ${work.tenant} and (held_at < ${until.heldBefore} or withdrawn_at < ${until.withdrawnBefore})
      order by review_id limit ${until.limit})
    returning review_id, source = 'transcript' as transcript,
      exists (select from coaching_recording where coaching_recording.tenant_id = coaching_review.tenant_id
        and coaching_recording.review_id = coaching_review.review_id) as recorded`.execute(work.tx);
  return {
    reviews: rows.length,
    transcripts: rows.filter((row) => row.transcript).length,
    recordings: rows.filter((row) => row.recorded).length,
  };
}
