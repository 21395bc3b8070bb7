import { z } from 'zod';
import { idSchema, instantSchema } from '#kernel/schemas.ts';
import { declareEvent } from '#platform/events/event.ts';
import { skillSchema } from '#rooms/coaching/contract/moments.ts';
import { pointSchema, pointWordsSchema } from '#rooms/coaching/contract/review.ts';
import { policyPointsSchema } from '#rooms/coaching/contract/policy.ts';

const settings = z.object({ points: policyPointsSchema, retentionDays: z.int() });
const words = z.object({ point: pointSchema, before: pointWordsSchema, after: pointWordsSchema });

/** A call was heard and judged for the first time; `score` in tenths. */
export const callReviewed = declareEvent(
  'coaching/call-reviewed',
  z.object({ source: z.enum(['call', 'transcript']), score: z.int().nullable(), seen: z.int() }),
);

/** A coach judged a point otherwise than the program, or let go of that. */
export const pointOverruled = declareEvent('coaching/point-overruled', words);

/** A collector said that he does not agree with a point. */
export const pointDisputed = declareEvent('coaching/point-disputed', words);

/** A coach answered a dispute. */
export const disputeAnswered = declareEvent('coaching/dispute-answered', words);

/** What was said of a point was taken back. */
export const pointUndone = declareEvent('coaching/point-undone', words);

/** A collector read the review of his call; `read` false: took that back. */
export const reviewAcknowledged = declareEvent(
  'coaching/review-acknowledged',
  z.object({ read: z.boolean(), at: instantSchema }),
);

/** How points are judged, or how long reviews are kept, was changed. */
export const policyChanged = declareEvent('coaching/policy-changed', z.object({ before: settings, after: settings }));

const transcript = z.object({ turns: z.int(), customerName: z.string(), userName: z.string() });

/** A transcript was brought in. */
export const transcriptAdded = declareEvent('coaching/transcript-added', transcript);

/** A transcript was taken away; its words go at night. */
export const transcriptRemoved = declareEvent('coaching/transcript-removed', transcript);

/** A transcript that was taken away is back. */
export const transcriptRestored = declareEvent('coaching/transcript-restored', transcript);

const recording = z.object({ mediaType: z.string(), bytes: z.int() });

/** A recording was put with a call. */
export const recordingAdded = declareEvent('coaching/recording-added', recording);

/** A recording was taken away for good. */
export const recordingRemoved = declareEvent('coaching/recording-removed', recording);

/** What was kept long enough is gone. */
export const reviewsExpired = declareEvent(
  'coaching/reviews-expired',
  z.object({ reviews: z.int(), transcripts: z.int(), recordings: z.int(), retentionDays: z.int() }),
);

const coachWord = z.object({ comment: z.string().nullable(), praised: z.boolean(), skipped: z.boolean() });
const coachWords = z.object({ before: coachWord, after: coachWord });

/** A coach commented on a moment, praised it, or skipped it. */
export const momentWord = declareEvent('coaching/moment-word', coachWords);

/** What a coach said of a moment was taken back. */
export const momentWordUndone = declareEvent('coaching/moment-word-undone', coachWords);

/** A collector answered what was said of his moment, or took that back. */
export const momentAnswered = declareEvent(
  'coaching/moment-answered',
  z.object({ before: z.string().nullable(), after: z.string().nullable() }),
);

const practice = z.object({ skill: skillSchema, userId: idSchema('user') });

/** A coach asked somebody to practise a skill. */
export const practiceAsked = declareEvent('coaching/practice-asked', practice);

/** A request to practise was taken back. */
export const practiceWithdrawn = declareEvent('coaching/practice-withdrawn', practice);

const consent = z.enum(['asked', 'agreed', 'refused']);
const exampleState = z.object({ consent, removed: z.boolean() });

/** A good example was added; of another's call it waits for his consent. */
export const exampleAdded = declareEvent('coaching/example-added', z.object({ skill: skillSchema, consent }));

/** A collector said whether others may read an example, or an example was taken away or put back. */
export const exampleChanged = declareEvent(
  'coaching/example-changed',
  z.object({ before: exampleState, after: exampleState }),
);
