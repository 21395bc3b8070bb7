import { z } from 'zod';
import { endpoint, roles } from '#kernel/endpoint.ts';
import { daySchema, idSchema, instantSchema } from '#kernel/schemas.ts';
import { outcomeKinds } from '#knowledge/language/review/outcome.ts';
import { verdictKinds } from '#knowledge/language/review/points/point.ts';
import { pointSchema } from '#rooms/coaching/contract/review.ts';
import { readings } from '#rooms/coaching/rules/calibration/agreement.ts';
import {
  answers,
  fewestJudges,
  longestRemark,
  mostCalls,
  mostJudges,
  usualCalls,
} from '#rooms/coaching/rules/calibration/judgement.ts';

const roundId = idSchema('calibration-round');
const reviewId = idSchema('review');
const userId = idSchema('user');
const verdict = z.enum(verdictKinds);
const answer = z.enum(answers);
const undo = idSchema('event').nullable();
const base = '/api/coaching/calibration';

const roundSchema = z.object({
  roundId,
  madeBy: z.string(),
  madeAt: instantSchema,
  closedAt: instantSchema.nullable(),
  closedBy: z.string().nullable(),
  calls: z.int(),
  /** Calls of which everybody sees all judgements. */
  revealed: z.int(),
  /** Judges with how many calls each has done. */
  judges: z.array(z.object({ name: z.string(), isMe: z.boolean(), done: z.int() })),
  isJudge: z.boolean(),
});

/** Rounds of calibration, newest first: those in which one judges, and for who coaches all. */
export const listCalibrationRounds = endpoint({
  id: 'listCalibrationRounds',
  method: 'GET',
  path: base,
  summary: 'Rounds in which people judge the same calls: those in which you judge, and for a coach all',
  permission: 'work',
  response: z.object({ rounds: z.array(roundSchema) }),
});

/** Calls and people for a new round, with what the program would choose. */
export const proposeCalibration = endpoint({
  id: 'proposeCalibration',
  method: 'GET',
  path: `${base}/proposal`,
  summary: 'Calls for a new round with those that the program would choose, and the people who can judge',
  permission: 'steer',
  query: z.object({ count: z.coerce.number().int().min(1).max(mostCalls).default(usualCalls) }),
  response: z.object({
    calls: z.array(
      z.object({
        reviewId,
        heldAt: instantSchema,
        customerName: z.string(),
        userName: z.string(),
        outcome: z.enum(outcomeKinds).nullable(),
        proposed: z.boolean(),
      }),
    ),
    people: z.array(z.object({ userId, name: z.string(), role: z.enum(roles) })),
  }),
});

/** Begins a round. */
export const startCalibration = endpoint({
  id: 'startCalibration',
  method: 'POST',
  path: base,
  summary: 'Begin a round with these judges; without calls the program chooses five',
  permission: 'steer',
  body: z.object({
    reviewIds: z.array(reviewId).min(1).max(mostCalls).nullable().default(null),
    judges: z.array(userId).min(fewestJudges).max(mostJudges),
  }),
  response: z.object({ roundId, undo }),
});

/** One round with its calls. */
export const readCalibrationRound = endpoint({
  id: 'readCalibrationRound',
  method: 'GET',
  path: `${base}/{roundId}`,
  summary: 'A round: its judges, its calls, how far everybody is',
  permission: 'work',
  params: z.object({ roundId }),
  response: roundSchema.extend({
    items: z.array(
      z.object({
        reviewId,
        heldAt: instantSchema,
        /** Null where the call is shown without names. */
        customerName: z.string().nullable(),
        userName: z.string().nullable(),
        revealed: z.boolean(),
        /** Own judgement: nothing yet, begun, done; null for who is no judge. */
        own: z.enum(['nothing', 'begun', 'done']).nullable(),
        done: z.int(),
        /** Points on which judges differ; null while the call is blind. */
        differences: z.int().nullable(),
        agreed: z.int(),
      }),
    ),
  }),
});

/** A verdict per point, each only where it was given. */
const verdictsSchema = z.partialRecord(pointSchema, verdict);
const answersSchema = z.partialRecord(pointSchema, z.record(z.string().max(60), answer));
const judgementSchema = z.object({
  verdicts: verdictsSchema,
  checks: answersSchema,
  remark: z.string().trim().max(longestRemark),
});

/** One call of a round as a judge sees it: without any judgement until all judges are done or the round is closed. */
export const readCalibrationCall = endpoint({
  id: 'readCalibrationCall',
  method: 'GET',
  path: `${base}/{roundId}/calls/{reviewId}`,
  summary: 'A call to judge blind; when all are done or the round is closed, with all judgements beside each other',
  permission: 'work',
  params: z.object({ roundId, reviewId }),
  response: z.object({
    heldAt: instantSchema,
    callDay: daySchema,
    customerName: z.string().nullable(),
    userName: z.string().nullable(),
    anonymous: z.boolean(),
    turns: z.array(z.object({ role: z.enum(['agent', 'customer']), text: z.string() })),
    /** What no words show: how long the dossier was open before dialling, and what was written down. */
    openedBeforeMs: z.number().nullable(),
    recorded: z
      .array(z.object({ kind: z.string(), day: z.string().nullable(), amountCents: z.int().nullable() }))
      .nullable(),
    /** The checks of each point, without answers. */
    checks: z.record(pointSchema, z.array(z.string())),
    isJudge: z.boolean(),
    own: judgementSchema.nullable(),
    ownDone: z.boolean(),
    done: z.int(),
    judges: z.int(),
    /** All judgements; null while the call is blind. */
    compared: z
      .object({
        people: z.array(judgementSchema.extend({ name: z.string(), isMe: z.boolean(), sawBefore: z.boolean() })),
        program: z.object({ verdicts: z.record(pointSchema, verdict), checks: answersSchema }),
        /** Points in the order in which to talk about them. */
        order: z.array(pointSchema),
        agreed: z.partialRecord(
          pointSchema,
          z.object({ verdict, note: z.string(), by: z.string(), at: instantSchema }),
        ),
      })
      .nullable(),
  }),
});

/** Keeps one's own judgement; `done` true gives it. */
export const saveJudgement = endpoint({
  id: 'saveCalibrationJudgement',
  method: 'PUT',
  path: `${base}/{roundId}/calls/{reviewId}/judgement`,
  summary: 'Keep your own judgement of a call; with done it counts, and can be changed until everybody is done',
  permission: 'work',
  params: z.object({ roundId, reviewId }),
  body: judgementSchema.extend({ done: z.boolean() }),
  response: z.object({ savedAt: instantSchema, revealed: z.boolean() }),
});

/** Writes down what judges came to on a point after they saw each other. */
export const agreeOnPoint = endpoint({
  id: 'agreeOnPoint',
  method: 'PUT',
  path: `${base}/{roundId}/calls/{reviewId}/agreed/{point}`,
  summary: 'Write down the verdict that judges agreed on with a note; verdict null takes it away',
  permission: 'work',
  params: z.object({ roundId, reviewId, point: pointSchema }),
  body: z.object({ verdict: verdict.nullable(), note: z.string().trim().max(longestRemark).default('') }),
  response: z.object({ undo }),
});

/** Closes a round: what was still blind is shown, what is missing stays missing. */
export const closeCalibration = endpoint({
  id: 'closeCalibration',
  method: 'POST',
  path: `${base}/{roundId}/close`,
  summary: 'Close a round; all judgements so far are shown and no others can be given',
  permission: 'steer',
  params: z.object({ roundId }),
  response: z.object({}),
});

const agreementSchema = z.object({
  alpha: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  units: z.int(),
  calls: z.int(),
  same: z.number().nullable(),
  reading: z.enum(readings),
});
const bothSchema = z.object({ nominal: agreementSchema, ordinal: agreementSchema });
const sidesSchema = z.object({ people: bothSchema, program: bothSchema });
const countsSchema = z.object({ yes: z.int(), no: z.int(), not_observable: z.int() });
const coachSchema = z.object({
  reviews: z.int(),
  points: z.int(),
  overruled: z.int(),
  agreement: agreementSchema,
});

/** How well people agree with each other and with the program, for the team as a whole. */
export const readCalibrationFigures = endpoint({
  id: 'readCalibrationFigures',
  method: 'GET',
  path: `${base}/figures`,
  summary: 'Krippendorff’s alpha per point with intervals, confusion per check, drift by month; never per person',
  permission: 'steer',
  response: z.object({
    rounds: z.int(),
    calls: z.int(),
    judgements: z.int(),
    /** Judgements by somebody who had seen that of the program. */
    sawBefore: z.int(),
    enough: z.object({ units: z.int(), calls: z.int() }),
    all: sidesSchema,
    points: z.array(sidesSchema.extend({ point: pointSchema })),
    checks: z.array(
      z.object({
        point: pointSchema,
        check: z.string(),
        /** People outside, program inside. */
        table: z.object({ yes: countsSchema, no: countsSchema, not_observable: countsSchema }),
        total: z.int(),
        same: z.int(),
      }),
    ),
    months: z.array(
      z.object({
        month: z.string(),
        people: agreementSchema,
        program: agreementSchema,
        peopleBelow: z.boolean(),
        programBelow: z.boolean(),
      }),
    ),
    /** From reviews that coaches opened: what they left standing and what they overruled. */
    coaches: coachSchema.extend({ perPoint: z.array(coachSchema.extend({ point: pointSchema })) }),
  }),
});

/** All judgements that were shown, one row for each judge, call and point; judges are numbered within their round. */
export const exportCalibration = endpoint({
  id: 'exportCalibration',
  method: 'GET',
  path: `${base}/rows`,
  summary: 'Judgements as rows: round, call, point, judge by number, verdict, the program, what was agreed',
  permission: 'steer',
  response: z.object({
    rows: z.array(
      z.object({
        round: z.int(),
        madeOn: daySchema,
        reviewId,
        callDay: daySchema,
        point: pointSchema,
        judge: z.int(),
        verdict: verdict.nullable(),
        program: verdict,
        agreed: verdict.nullable(),
        sawBefore: z.boolean(),
      }),
    ),
  }),
});
