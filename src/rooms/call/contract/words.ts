import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import { daySchema, idSchema, instantSchema } from '#kernel/schemas.ts';
import { nudgeAnswers, wordSources } from '#rooms/call/rules/coach/said.ts';

const callId = idSchema('call');

/** What was said in a call, what the coach proposed, and what was done with that. */
export const wordsSchema = z.object({
  said: z
    .array(
      z.object({
        role: z.enum(['agent', 'customer']),
        text: z.string().trim().min(1).max(5000),
        source: z.enum(wordSources),
        /** Milliseconds from the start of the call. */
        from: z.number().min(0).optional(),
        to: z.number().min(0).optional(),
      }),
    )
    .max(2000),
  nudges: z
    .array(
      z.object({
        key: z.string().max(200),
        code: z.string().max(60),
        /** The turn after which it was given, from 1. */
        turn: z.int().min(0),
        answer: z.enum(nudgeAnswers),
      }),
    )
    .max(500),
  /** Excuses heard: speech acts and ids of own cards, each once. */
  excuses: z.array(z.string().trim().min(1).max(80)).max(50),
  /** The words held stress or misfortune. */
  gentle: z.boolean(),
  /** How long the dossier was open before dialling. */
  openedBeforeMs: z.int().min(0),
});

/** The words of a call that was saved. */
export const readCallWords = endpoint({
  id: 'readCallWords',
  method: 'GET',
  path: '/api/calls/{callId}/words',
  summary: 'What was said in a call, what the coach proposed and what was done with that; null when nothing was kept',
  permission: 'work',
  params: z.object({ callId }),
  response: z.object({ words: wordsSchema.nullable() }),
});

/** Heavy calls: one's own, and for a coach the team's total of today. Nobody sees those of one colleague. */
export const readHeavyCalls = endpoint({
  id: 'readHeavyCalls',
  method: 'GET',
  path: '/api/heavy-calls',
  summary: 'Own heavy calls today and in a row, and whether a pause is due; for a coach the total of the team',
  permission: 'work',
  response: z.object({
    today: z.int(),
    inARow: z.int(),
    pauseDue: z.boolean(),
    /** Null for who may not steer. */
    teamToday: z.int().nullable(),
  }),
});

/** Marks an own call as heavy, or not. */
export const markHeavy = endpoint({
  id: 'markHeavyCall',
  method: 'PUT',
  path: '/api/calls/{callId}/heavy',
  summary: 'Mark an own call as heavy, or take the mark off; only you see it',
  permission: 'work',
  params: z.object({ callId }),
  body: z.object({ heavy: z.boolean() }),
  response: z.object({ heavy: z.boolean() }),
});

/** How often each excuse was heard, and what followed. */
export const readExcuseFigures = endpoint({
  id: 'readExcuseFigures',
  method: 'GET',
  path: '/api/excuse-figures',
  summary: 'Per excuse (speech act or own card): calls in which it was heard, followed by a promise, and promises kept',
  permission: 'work',
  query: z.object({
    /** First day that counts; the last 365 days when left out. */
    since: daySchema.optional(),
  }),
  response: z.object({
    since: daySchema,
    figures: z.array(
      z.object({
        /** A speech act ('excuse_no_cash') or the id of an own card. */
        excuse: z.string(),
        heard: z.int(),
        /** Calls of these that ended with a promise or an arrangement. */
        promised: z.int(),
        /** Promises from these calls that were judged, and of those the ones that were kept. */
        judged: z.int(),
        kept: z.int(),
        lastHeardAt: instantSchema,
      }),
    ),
  }),
});
