import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import { daySchema, idSchema } from '#kernel/schemas.ts';
import { mistakeIds } from '#knowledge/language/review/mistakes.ts';
import { skillSchema } from '#rooms/coaching/contract/moments.ts';

/** A mean between 0 and 1 with its 95 % interval; null with too few observations. */
export const estimateSchema = z.object({ n: z.int(), mean: z.number(), low: z.number(), high: z.number() }).nullable();

const figures = z.object({
  n: z.int(),
  whole: estimateSchema,
  weeks: z.array(z.object({ week: daySchema, figure: estimateSchema })),
});

/** How skills develop over twelve weeks, of oneself or (for who coaches) of the team or one person. */
export const readDevelopment = endpoint({
  id: 'readDevelopment',
  method: 'GET',
  path: '/api/coaching/development',
  summary:
    'How skills develop over twelve weeks, from calls and training, with intervals and adjusted for how hard the calls were; what goes wrong most and what goes with it in kept promises',
  permission: 'work',
  query: z.object({
    /** Whose; left out: one's own, and for who coaches that of the team. */
    userId: idSchema('user').optional(),
  }),
  response: z.object({
    /** Null: the team. */
    person: z.object({ userId: idSchema('user'), name: z.string() }).nullable(),
    /** Whom a coach can look at, by name; empty for others. */
    people: z.array(z.object({ userId: idSchema('user'), name: z.string() })),
    weeks: z.array(daySchema),
    /** Calls that were looked at, of the team and of the person. */
    calls: z.object({ team: z.int(), own: z.int() }),
    fewest: z.int(),
    skills: z.array(
      z.object({
        skill: skillSchema,
        calls: figures,
        adjusted: estimateSchema,
        expected: z.number().nullable(),
        team: estimateSchema,
        training: figures,
      }),
    ),
    mistakes: z.array(
      z.object({
        mistake: z.enum(mistakeIds),
        calls: z.int(),
        made: estimateSchema,
        team: estimateSchema,
        /** Of the team: calls whose promises were kept, with and without it; null with too few. */
        kept: z
          .object({
            with: estimateSchema.unwrap(),
            without: estimateSchema.unwrap(),
            lost: z.object({ difference: z.number(), low: z.number(), high: z.number() }),
          })
          .nullable(),
      }),
    ),
  }),
});
