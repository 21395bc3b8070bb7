import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import { daySchema, idSchema, instantSchema, textSchema } from '#kernel/schemas.ts';
import { agentActs, customerActs } from '#knowledge/language/acts/labels.ts';
import { skills } from '#knowledge/language/review/skills.ts';
import { momentKinds } from '#rooms/coaching/rules/moments/moment.ts';

const momentId = idSchema('moment');
const practiceId = idSchema('practice');
const undo = idSchema('event').nullable();
const changed = z.object({ undo });
const params = z.object({ momentId });
const line = textSchema(300);

/** One of the skills that can be practised. */
export const skillSchema = z.enum(skills);

const momentSchema = z.object({
  momentId,
  userId: idSchema('user'),
  userName: z.string(),
  isOwn: z.boolean(),
  reviewId: idSchema('review'),
  customerName: z.string(),
  heldAt: instantSchema,
  kind: z.enum(momentKinds),
  strong: z.boolean(),
  skill: skillSchema,
  /** What was said, with the number of each turn in the call; none when the words are gone. */
  turns: z.array(
    z.object({
      turn: z.int(),
      role: z.enum(['agent', 'customer']),
      text: z.string(),
      from: z.number().nullable(),
      to: z.number().nullable(),
    }),
  ),
  keyTurn: z.int(),
  seconds: z.int(),
  why: z.object({ code: z.string(), facts: z.record(z.string(), z.number()) }),
  /** A better line: what the advice belongs to, and the team's own words for it where the playbook has them. */
  better: z.object({ act: z.enum([...agentActs, ...customerActs]).nullable(), line: z.string().nullable() }),
  word: z
    .object({
      comment: z.string().nullable(),
      praised: z.boolean(),
      skipped: z.boolean(),
      by: z.string(),
      at: instantSchema,
    })
    .nullable(),
  practice: z.object({ practiceId, skill: skillSchema, doneAt: instantSchema.nullable() }).nullable(),
  answer: z.object({ text: z.string(), at: instantSchema }).nullable(),
  /** Something that whoever looks has not seen yet: a new moment or comment of his own, an answer to a comment. */
  unread: z.boolean(),
  recording: z.object({ mediaType: z.string(), pieces: z.int() }).nullable(),
  /** Whether it stands among the examples, and what its collector said to that. */
  example: z.enum(['asked', 'agreed', 'refused']).nullable(),
});

/** The moments of a week: one's own, or for who coaches those of all others. */
export const listMoments = endpoint({
  id: 'listMoments',
  method: 'GET',
  path: '/api/coaching/moments',
  summary: 'The few most instructive moments of a week, with words, why, a better line, comment and answer',
  permission: 'work',
  query: z.object({
    /** `own`: of one's own calls. `team`: of all others; only for who coaches. */
    of: z.enum(['own', 'team']).default('own'),
    /** The Monday of a week; this week when left out. */
    week: daySchema.optional(),
  }),
  response: z.object({
    week: daySchema,
    thisWeek: daySchema,
    /** Weeks with moments, newest first. */
    weeks: z.array(daySchema),
    /** False while moments of this week have not been looked for, for everybody whose calls were reviewed. */
    looked: z.boolean(),
    moments: z.array(momentSchema),
    /** What a coach asked to practise and is still to be done; of one's own only. */
    toPractise: z.array(z.object({ practiceId, skill: skillSchema, askedBy: z.string(), askedAt: instantSchema })),
  }),
});

/** Looks for moments of this week, for everybody who has none yet. */
export const lookForMoments = endpoint({
  id: 'lookForMoments',
  method: 'POST',
  path: '/api/coaching/moments/look',
  summary: 'Look for moments of this week where there are none yet; they come in the background',
  permission: 'work',
  response: z.object({}),
});

/** What a coach says of a moment: a comment of one line, "well done", or that there is nothing to say. */
export const sayOfMoment = endpoint({
  id: 'sayOfMoment',
  method: 'PUT',
  path: '/api/coaching/moments/{momentId}/word',
  summary: 'Comment on a moment in one line, praise it, or skip it; empty takes it back',
  permission: 'steer',
  params,
  body: z.object({ comment: line.nullable(), praised: z.boolean(), skipped: z.boolean() }),
  response: changed,
});

/** The collector answers in one line. */
export const answerMoment = endpoint({
  id: 'answerMoment',
  method: 'PUT',
  path: '/api/coaching/moments/{momentId}/answer',
  summary: 'Answer what a coach said of your moment, in one line; null takes it back',
  permission: 'work',
  params,
  body: z.object({ answer: line.nullable() }),
  response: changed,
});

/** Whoever looks has seen a moment with all that was said of it. */
export const seeMoment = endpoint({
  id: 'seeMoment',
  method: 'POST',
  path: '/api/coaching/moments/{momentId}/seen',
  summary: 'Say that you have seen a moment and what was said of it',
  permission: 'work',
  params,
  response: z.object({}),
});

/** A coach asks the collector of a moment to practise a skill. */
export const askPractice = endpoint({
  id: 'askPractice',
  method: 'POST',
  path: '/api/coaching/moments/{momentId}/practice',
  summary: 'Ask the collector of a moment to practise a skill',
  permission: 'steer',
  params,
  body: z.object({ skill: skillSchema }),
  response: z.object({ practiceId, undo }),
});
