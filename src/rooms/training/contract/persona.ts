import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import { idSchema, textSchema } from '#kernel/schemas.ts';
import { type MoveId, manners, moves, regions } from '#rooms/training/rules/role-play/moves.ts';
import { causes, complaintKinds, firstExcuses } from '#rooms/training/rules/role-play/persona.ts';

const share = z.number().min(0).max(1);
const moveIds = Object.keys(moves) as [MoveId, ...MoveId[]];

/** A simulated debtor, as a team may make one up; the limits keep what is played within reason. */
export const personaSchema = z.object({
  id: textSchema(60),
  name: textSchema(60),
  company: textSchema(80),
  isPrivate: z.boolean(),
  region: z.enum(regions),
  manner: z.enum(manners),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  brief: z.string().trim().max(800),
  truth: z.string().trim().max(800),
  invoices: z
    .tuple(
      [
        z.object({
          number: textSchema(30),
          cents: z.int().min(100).max(100_000_000),
          daysOver: z.int().min(0).max(2000),
        }),
      ],
      z.object({
        number: textSchema(30),
        cents: z.int().min(100).max(100_000_000),
        daysOver: z.int().min(0).max(2000),
      }),
    )
    .refine((list) => list.length <= 10, { message: 'at most 10 invoices' }),
  delivery: textSchema(80),
  colleague: textSchema(80).nullable(),
  cause: z.enum(causes),
  complaint: z.enum(complaintKinds).nullable(),
  disputed: share,
  excuses: z.tuple([z.enum(firstExcuses)], z.enum(firstExcuses)).refine((list) => list.length <= 10),
  funds: z
    .tuple([z.object({ inDays: z.int().min(0).max(720), share })], z.object({ inDays: z.int().min(0).max(720), share }))
    .refine((list) => list.length <= 12, { message: 'at most 12 moments' }),
  will: share,
  secrecy: share,
  mood: z.object({ trust: share, irritation: share, stress: share, patience: share }),
  temper: z.number().min(0).max(3),
  knowsInvoice: z.boolean(),
  reception: z.boolean(),
  chatty: share,
  lines: z.partialRecord(z.enum(moveIds), z.array(textSchema(300)).max(20)),
});

const undo = idSchema('event').nullable();

/** The debtors that the team made up. */
export const readPersonas = endpoint({
  id: 'readPersonas',
  method: 'GET',
  path: '/api/training/personas',
  summary: 'Simulated debtors that the team made up itself; those built in are in the program',
  permission: 'work',
  response: z.object({
    personas: z.array(z.object({ personaId: idSchema('persona'), persona: personaSchema, active: z.boolean() })),
  }),
});

/** Makes up a debtor, or changes one. */
export const savePersona = endpoint({
  id: 'savePersona',
  method: 'PUT',
  path: '/api/training/personas',
  summary: 'Make up a simulated debtor (without id), or change one',
  permission: 'steer',
  body: z.object({ personaId: idSchema('persona').nullable(), persona: personaSchema, active: z.boolean() }),
  response: z.object({ personaId: idSchema('persona'), undo }),
});

/** Takes an own debtor away. */
export const removePersona = endpoint({
  id: 'removePersona',
  method: 'DELETE',
  path: '/api/training/personas/{personaId}',
  summary: 'Take a simulated debtor of the team away',
  permission: 'steer',
  params: z.object({ personaId: idSchema('persona') }),
  response: z.object({ undo }),
});
