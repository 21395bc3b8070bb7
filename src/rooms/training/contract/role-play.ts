import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import { daySchema, idSchema, instantSchema } from '#kernel/schemas.ts';
import { skills } from '#knowledge/language/review/skills.ts';
import { personaSchema } from '#rooms/training/contract/persona.ts';

/** How a role-play is held: with help and steps back, as an exam without, or from a turn of a real call. */
export const practiceModes = ['practice', 'exam', 'replay'] as const;
/** More turns than this no role-play has. */
export const mostSaid = 80;

const turn = z.object({ role: z.enum(['agent', 'customer']), text: z.string().max(5000) });

/** A role-play as it is kept: all else follows from it by playing it again. */
export const practiceSchema = z.object({
  mode: z.enum(practiceModes),
  persona: personaSchema,
  seed: z.int().min(0).max(4294967295),
  callDate: daySchema,
  /** What the trainee said, in order; an empty text is a silence. */
  said: z.array(z.string().max(2000)).min(1).max(mostSaid),
  /** Of a real call that is played on: its turns before. */
  before: z.array(turn).max(400).nullable(),
  /** The trainee asked what could be said, or took a step back. */
  helped: z.boolean(),
  startedAt: instantSchema,
});

const result = z.object({
  kind: z.enum(['promise', 'arrangement', 'part', 'none']),
  chance: z.number(),
  mark: z.number(),
  score: z.int(),
  expectedCents: z.int(),
});

/** A role-play in the list of one's own. */
export const practiceRowSchema = z.object({
  practiceId: idSchema('practice'),
  mode: z.enum(practiceModes),
  personaName: z.string(),
  at: instantSchema,
  turns: z.int(),
  finished: z.boolean(),
  helped: z.boolean(),
  result,
});

/** Keeps a role-play; the server plays it again itself and says what came out. */
export const keepPractice = endpoint({
  id: 'keepPractice',
  method: 'PUT',
  path: '/api/training/practices/{practiceId}',
  summary:
    'Keep an own role-play; the server plays it again and computes result and skills. Keeping it twice changes nothing.',
  permission: 'work',
  params: z.object({ practiceId: idSchema('practice') }),
  body: practiceSchema,
  response: z.object({
    result,
    finished: z.boolean(),
    skills: z.array(z.object({ skill: z.enum(skills), value: z.number() })),
  }),
});

/** One's own role-plays. */
export const readPractices = endpoint({
  id: 'readPractices',
  method: 'GET',
  path: '/api/training/practices',
  summary: 'Own role-plays, newest first; nobody sees those of a colleague',
  permission: 'work',
  response: z.object({ practices: z.array(practiceRowSchema) }),
});

/** One own role-play, to play it again. */
export const readPractice = endpoint({
  id: 'readPractice',
  method: 'GET',
  path: '/api/training/practices/{practiceId}',
  summary: 'An own role-play with everything that was said',
  permission: 'work',
  params: z.object({ practiceId: idSchema('practice') }),
  response: z.object({ practice: practiceSchema, finished: z.boolean() }),
});

/** What came out of a series of moments in which one skill was asked for. */
export const keepDrill = endpoint({
  id: 'keepDrill',
  method: 'POST',
  path: '/api/training/drills',
  summary: 'Tell how a drill of one skill went: how many moments, how many good',
  permission: 'work',
  body: z.object({ skill: z.enum(skills), moments: z.int().min(1).max(50), good: z.int().min(0).max(50) }),
  response: z.object({}),
});
