import type { Work } from '#platform/tenancy/work.ts';
import type { ReviewId } from '#rooms/coaching/rules/review.ts';
import type { CoachingTables } from '#rooms/coaching/tables.ts';

const tables = (work: Work) => work.tx.withTables<CoachingTables>();

/** How large a piece of a recording is, in bytes. */
export const pieceBytes = 1_048_576;

/** A recording without its sound. */
export interface StoredRecording {
  readonly mediaType: string;
  readonly bytes: number;
  readonly pieces: number;
}

/** The recording of a call; null when there is none. */
export async function recordingOf(work: Work, reviewId: ReviewId): Promise<StoredRecording | null> {
  const row = await tables(work)
    .selectFrom('coaching_recording')
    .select(['media_type as mediaType', 'bytes'])
    .where('tenant_id', '=', work.tenant)
    .where('review_id', '=', reviewId)
    .executeTakeFirst();
  return row ? { ...row, pieces: Math.ceil(row.bytes / pieceBytes) } : null;
}

/** Keeps a recording in the place of an earlier one. */
export async function putRecording(
  work: Work,
  reviewId: ReviewId,
  mediaType: string,
  content: Uint8Array,
): Promise<void> {
  await deleteRecording(work, reviewId);
  const place = { tenant_id: work.tenant, review_id: reviewId };
  await tables(work)
    .insertInto('coaching_recording')
    .values({
      ...place,
      media_type: mediaType,
      bytes: content.length,
      added_by: work.actor.name,
      added_at: work.now,
    })
    .execute();
  for (let piece = 0; piece * pieceBytes < content.length; piece += 1) {
    await tables(work)
      .insertInto('coaching_recording_piece')
      .values({ ...place, piece, content: content.subarray(piece * pieceBytes, (piece + 1) * pieceBytes) })
      .execute();
  }
}

/** One piece of a recording; null when there is none with this number. */
export async function recordingPiece(work: Work, reviewId: ReviewId, piece: number): Promise<Uint8Array | null> {
  const row = await tables(work)
    .selectFrom('coaching_recording_piece')
    .select('content')
    .where('tenant_id', '=', work.tenant)
    .where('review_id', '=', reviewId)
    .where('piece', '=', piece)
    .executeTakeFirst();
  return row?.content ?? null;
}

/** Takes a recording away for good. */
export async function deleteRecording(work: Work, reviewId: ReviewId): Promise<void> {
  await tables(work)
    .deleteFrom('coaching_recording')
    .where('tenant_id', '=', work.tenant)
    .where('review_id', '=', reviewId)
    .execute();
}
