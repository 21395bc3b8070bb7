import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import { daySchema, idSchema, instantSchema, textSchema } from '#kernel/schemas.ts';
import { habitIds } from '#knowledge/language/review/habits.ts';
import { mistakeIds } from '#knowledge/language/review/mistakes.ts';
import { outcomeKinds } from '#knowledge/language/review/outcome.ts';
import { pointIds, verdictKinds } from '#knowledge/language/review/points/point.ts';
import { lookSchema } from '#rooms/coaching/contract/fairness.ts';
import { policyPointsSchema } from '#rooms/coaching/contract/policy.ts';

const reviewId = idSchema('review');
const undo = idSchema('event').nullable();
const reason = textSchema(1000);
const verdict = z.enum(verdictKinds);
const changed = z.object({ undo });

/** One of the ten points. */
export const pointSchema = z.enum(pointIds);

/** What people said of a point: a coach who judges otherwise, a collector who disagrees, and the answer to that. */
export const pointWordsSchema = z.object({
  overrule: z.object({ verdict, reason: z.string(), by: z.string(), at: instantSchema }).nullable(),
  dispute: z
    .object({
      reason: z.string(),
      by: z.string(),
      at: instantSchema,
      answer: z
        .object({ kind: z.enum(['keeps', 'changes']), reason: z.string(), by: z.string(), at: instantSchema })
        .nullable(),
    })
    .nullable(),
});

const quoteSchema = z.object({ turn: z.int(), quote: z.string() });

const listedSchema = z.object({
  reviewId,
  source: z.enum(['call', 'transcript']),
  customerId: idSchema('customer').nullable(),
  customerName: z.string(),
  userId: idSchema('user').nullable(),
  userName: z.string(),
  heldAt: instantSchema,
  state: z.enum(['waiting', 'reviewed']),
  outcome: z.enum(outcomeKinds).nullable(),
  /** Tenths of a point, 0 to 100; null when no point could be seen. */
  score: z.int().nullable(),
  pointsSeen: z.int(),
  best: pointSchema.nullable(),
  weakest: pointSchema.nullable(),
  disputesOpen: z.int(),
  disputes: z.int(),
  overruled: z.int(),
  recorded: z.boolean(),
  acknowledged: z.boolean(),
});

/** Reviewed calls, newest first: one's own, and for who coaches those of everybody. */
export const listCallReviews = endpoint({
  id: 'listCallReviews',
  method: 'GET',
  path: '/api/coaching/reviews',
  summary: 'Reviewed calls with score, best and weakest point and disputes; one’s own, and for a coach everybody’s',
  permission: 'work',
  query: z.object({
    userId: idSchema('user').optional(),
    outcome: z.enum(outcomeKinds).optional(),
    words: z.enum(['disputed', 'overruled', 'unread']).optional(),
    source: z.enum(['call', 'transcript']).optional(),
    from: daySchema.optional(),
    until: daySchema.optional(),
    /** What `next` of the page before said. */
    after: z.string().max(80).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: z.object({
    reviews: z.array(listedSchema),
    next: z.string().nullable(),
    /** Whose calls there are; empty for who sees only his own. */
    people: z.array(z.object({ userId: idSchema('user'), name: z.string() })),
  }),
});

const checkSchema = z.object({
  id: z.string(),
  answer: z.enum(['yes', 'no', 'not_observable']),
  weight: z.number(),
  required: z.boolean(),
  vital: z.boolean(),
  evidence: z.array(quoteSchema),
});

const pointViewSchema = pointWordsSchema.extend({
  point: pointSchema,
  /** What the program says, and what counts. */
  automatic: verdict,
  verdict,
  checks: z.array(checkSchema),
});

/** A review of one call: its words, the points, mistakes, habits and outcome, each with quotes. */
export const readCallReview = endpoint({
  id: 'readCallReview',
  method: 'GET',
  path: '/api/coaching/reviews/{reviewId}',
  summary:
    'A review of one call: words, ten points with checks and quotes, mistakes, habits, outcome, what people said',
  permission: 'work',
  params: z.object({ reviewId }),
  response: listedSchema.omit({ best: true, weakest: true, recorded: true, acknowledged: true }).extend({
    callDay: daySchema,
    isOwn: z.boolean(),
    turns: z.array(
      z.object({
        role: z.enum(['agent', 'customer']),
        text: z.string(),
        from: z.number().nullable(),
        to: z.number().nullable(),
      }),
    ),
    points: z.array(pointViewSchema),
    mistakes: z.array(quoteSchema.extend({ id: z.enum(mistakeIds), reason: z.string() })),
    habits: z.array(z.object({ id: z.enum(habitIds), kept: z.boolean().nullable(), evidence: z.array(quoteSchema) })),
    result: z
      .object({
        kind: z.enum(outcomeKinds),
        date: z.string().nullable(),
        amountCents: z.int().nullable(),
        evidence: z.array(quoteSchema),
      })
      .nullable(),
    policy: policyPointsSchema,
    acknowledgedAt: instantSchema.nullable(),
    acknowledgedBy: z.string().nullable(),
    addedBy: z.string().nullable(),
    recording: z.object({ mediaType: z.string(), bytes: z.int(), pieces: z.int() }).nullable(),
  }),
});

const pointParams = z.object({ reviewId, point: pointSchema });
const pointPath = '/api/coaching/reviews/{reviewId}/points/{point}';

/** A coach judges a point otherwise than the program; `verdict` null lets go of an earlier one. */
export const overrulePoint = endpoint({
  id: 'overrulePoint',
  method: 'PUT',
  path: `${pointPath}/verdict`,
  summary: 'Judge a point otherwise than the program, with a reason; null goes back to the program',
  permission: 'steer',
  params: pointParams,
  body: z.object({ verdict: verdict.nullable(), reason }),
  response: changed,
});

/** A collector says that he does not agree with a point of his own call. */
export const disputePoint = endpoint({
  id: 'disputePoint',
  method: 'POST',
  path: `${pointPath}/dispute`,
  summary: 'Say why you do not agree with a point of your own call',
  permission: 'work',
  params: pointParams,
  body: z.object({ reason }),
  response: changed,
});

/** A coach answers a dispute: the verdict stays, or becomes another. */
export const answerDispute = endpoint({
  id: 'answerDispute',
  method: 'PUT',
  path: `${pointPath}/dispute`,
  summary: 'Answer a dispute: the verdict stays (verdict null), or becomes another',
  permission: 'steer',
  params: pointParams,
  body: z.object({ verdict: verdict.nullable(), reason }),
  response: changed,
});

/** A collector has read the review of his own call. */
export const acknowledgeReview = endpoint({
  id: 'acknowledgeReview',
  method: 'POST',
  path: '/api/coaching/reviews/{reviewId}/read',
  summary: 'Say that you have read the review of your own call',
  permission: 'work',
  params: z.object({ reviewId }),
  response: changed,
});

/** All that is kept of one's own calls: reviews, what was said of them, and words that one brought in. */
export const exportOwnReviews = endpoint({
  id: 'exportOwnReviews',
  method: 'GET',
  path: '/api/coaching/own-data',
  summary: 'Everything that is kept of your own calls: reviews, disputes and answers, words. In pages',
  permission: 'work',
  query: z.object({ after: reviewId.optional() }),
  response: z.object({
    name: z.string(),
    reviews: z.array(
      z.object({
        reviewId,
        source: z.enum(['call', 'transcript']),
        customerName: z.string(),
        heldAt: instantSchema,
        callDay: daySchema,
        score: z.int().nullable(),
        pointsSeen: z.int(),
        points: z.array(pointViewSchema),
        mistakes: z.array(quoteSchema.extend({ id: z.string() })),
        habits: z.array(z.object({ id: z.string(), kept: z.boolean().nullable() })),
        outcome: z.string().nullable(),
        acknowledgedAt: instantSchema.nullable(),
        /** Who looked at it, and the tips that a coach whispered meanwhile. */
        looks: z.array(lookSchema),
        notes: z.array(z.object({ by: z.string(), text: z.string(), turn: z.int(), at: instantSchema })),
        words: z.array(z.object({ role: z.string(), text: z.string(), from: z.number().nullable() })),
        /** Moments that were chosen from it, with what a coach said and what one answered. */
        moments: z.array(
          z.object({
            kind: z.string(),
            turn: z.int(),
            comment: z.string().nullable(),
            praised: z.boolean(),
            saidBy: z.string().nullable(),
            answer: z.string().nullable(),
          }),
        ),
      }),
    ),
    next: reviewId.nullable(),
  }),
});

/** A point as it is shown. */
export type PointView = z.output<typeof pointViewSchema>;
/** A quote with its turn, counted from 1. */
export type QuoteView = z.output<typeof quoteSchema>;
