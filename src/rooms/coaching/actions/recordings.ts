import { type Decision, granted, refused } from '#kernel/decision.ts';
import { bytesOf } from '#platform/files/pack.ts';
import type { StoredUpload } from '#platform/files/upload.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { visibleReview } from '#rooms/coaching/actions/viewer.ts';
import { recordingAdded, recordingRemoved } from '#rooms/coaching/events.ts';
import { largestRecording, recordingKind } from '#rooms/coaching/rules/recording-kind.ts';
import type { ReviewId } from '#rooms/coaching/rules/review.ts';
import { deleteRecording, putRecording, recordingOf, recordingPiece } from '#rooms/coaching/store/recordings.ts';

export type RecordingRefusal =
  | { readonly code: 'review-not-found' }
  | { readonly code: 'recording-not-found' }
  | { readonly code: 'recording-too-large'; readonly mostMegabytes: number }
  | { readonly code: 'no-recording-format' };

/** Puts a recording with a call, in the place of an earlier one. What it is, its first bytes say. */
export async function addRecording(
  work: Work,
  reviewId: ReviewId,
  upload: StoredUpload,
): Promise<Decision<{ undo: null }, RecordingRefusal>> {
  const review = await visibleReview(work, reviewId, true);
  if (!review.ok) return review;
  if (upload.bytes > largestRecording)
    return refused({ code: 'recording-too-large', mostMegabytes: largestRecording / 1_000_000 });
  const content = await bytesOf(upload);
  const mediaType = recordingKind(content.subarray(0, 16));
  if (mediaType === null) return refused({ code: 'no-recording-format' });
  await putRecording(work, reviewId, mediaType, content);
  const payload = { mediaType, bytes: content.length };
  work.publish(recordingAdded.of({ customerId: null, subjectId: reviewId, payload }));
  return granted({ undo: null });
}

/** A piece of a recording, for whoever may see its review. */
export async function readRecordingPiece(
  work: Work,
  reviewId: ReviewId,
  piece: number,
): Promise<Decision<{ content: string }, RecordingRefusal>> {
  const review = await visibleReview(work, reviewId);
  if (!review.ok) return review;
  const content = await recordingPiece(work, reviewId, piece);
  return content
    ? granted({ content: Buffer.from(content).toString('base64') })
    : refused({ code: 'recording-not-found' });
}

/** Takes a recording away for good: sound is never kept longer than somebody wants. */
export async function removeRecording(
  work: Work,
  reviewId: ReviewId,
): Promise<Decision<{ undo: null }, RecordingRefusal>> {
  const review = await visibleReview(work, reviewId, true);
  if (!review.ok) return review;
  const recording = await recordingOf(work, reviewId);
  if (!recording) return refused({ code: 'recording-not-found' });
  await deleteRecording(work, reviewId);
  const { mediaType, bytes } = recording;
  work.publish(recordingRemoved.of({ customerId: null, subjectId: reviewId, payload: { mediaType, bytes } }));
  return granted({ undo: null });
}
