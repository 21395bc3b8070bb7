import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import { daySchema, idSchema } from '#kernel/schemas.ts';
import { longestTurn, mostTranscriptTurns } from '#rooms/coaching/rules/transcript/limits.ts';

const reviewId = idSchema('review');
const undo = idSchema('event').nullable();
const milliseconds = z.number().min(0).max(86_400_000);

/** A turn of a transcript that is brought in. */
export const transcriptTurnSchema = z.object({
  role: z.enum(['agent', 'customer']),
  text: z.string().trim().min(1).max(longestTurn),
  from: milliseconds.optional(),
  to: milliseconds.optional(),
});

/** Keeps the words of a call that was held elsewhere, and has it reviewed. */
export const addTranscript = endpoint({
  id: 'addTranscript',
  method: 'POST',
  path: '/api/coaching/transcripts',
  summary: 'Keep the words of a call that was held elsewhere, and have it reviewed; a coach may do so for a collector',
  permission: 'work',
  body: z.object({
    day: daySchema,
    customerId: idSchema('customer').nullable().default(null),
    /** Whose call it was; null: one's own. */
    userId: idSchema('user').nullable().default(null),
    turns: z.array(transcriptTurnSchema).min(1).max(mostTranscriptTurns),
  }),
  response: z.object({ reviewId, undo }),
});

/** Takes a transcript with its review away. */
export const removeTranscript = endpoint({
  id: 'removeTranscript',
  method: 'DELETE',
  path: '/api/coaching/transcripts/{reviewId}',
  summary: 'Take a transcript with its review and recording away; until the night it can be undone',
  permission: 'work',
  params: z.object({ reviewId }),
  response: z.object({ undo }),
});

/** Puts a recording with a call. */
export const addRecording = endpoint({
  id: 'addRecording',
  method: 'POST',
  path: '/api/coaching/reviews/{reviewId}/recording',
  summary: 'Put a recording (WAV, MP3, OGG or M4A, at most 25 MB) with a reviewed call',
  permission: 'work',
  params: z.object({ reviewId }),
  body: z.object({}),
  upload: true,
  response: z.object({ undo }),
});

/** A piece of a recording. */
export const readRecordingPiece = endpoint({
  id: 'readRecordingPiece',
  method: 'GET',
  path: '/api/coaching/reviews/{reviewId}/recording/{piece}',
  summary: 'A piece of a recording, base64; all pieces in order make the file',
  permission: 'work',
  params: z.object({ reviewId, piece: z.coerce.number().int().min(0).max(1000) }),
  response: z.object({ content: z.string() }),
});

/** Takes a recording away for good. */
export const removeRecording = endpoint({
  id: 'removeRecording',
  method: 'DELETE',
  path: '/api/coaching/reviews/{reviewId}/recording',
  summary: 'Take a recording away for good',
  permission: 'work',
  params: z.object({ reviewId }),
  response: z.object({ undo }),
});
