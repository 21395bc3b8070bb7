import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import { idSchema, instantSchema, textSchema } from '#kernel/schemas.ts';
import { skillSchema } from '#rooms/coaching/contract/moments.ts';
import { pieceKinds } from '#rooms/coaching/rules/examples/numbers-in.ts';

const exampleId = idSchema('example');
const reviewId = idSchema('review');
const undo = idSchema('event').nullable();
const place = z.object({ reviewId, from: z.int().min(1), to: z.int().min(1) });

/** A turn of an example, as it is kept. */
export const exampleTurnSchema = z.object({ role: z.enum(['agent', 'customer']), text: textSchema(1000) });

/** Good examples per skill, anonymised; agreed ones for everybody, others for who asked and who is asked. */
export const listExamples = endpoint({
  id: 'listExamples',
  method: 'GET',
  path: '/api/coaching/examples',
  summary: 'Good examples per skill, anonymised, and those that wait for the consent of their collector',
  permission: 'work',
  response: z.object({
    examples: z.array(
      z.object({
        exampleId,
        skill: skillSchema,
        turns: z.array(exampleTurnSchema),
        note: z.string(),
        consent: z.enum(['asked', 'agreed', 'refused']),
        /** Of a call of whoever looks. */
        isOwn: z.boolean(),
        /** Asked by whoever looks. */
        isAsked: z.boolean(),
        addedBy: z.string().nullable(),
        addedAt: instantSchema,
      }),
    ),
  }),
});

/** How a stretch of a call reads without names; nothing is kept. */
export const previewExample = endpoint({
  id: 'previewExample',
  method: 'POST',
  path: '/api/coaching/examples/preview',
  summary: 'How a stretch of a call reads without names, companies and numbers; nothing is kept',
  permission: 'work',
  body: place,
  response: z.object({
    turns: z.array(exampleTurnSchema),
    replaced: z.array(z.object({ kind: z.enum(pieceKinds), count: z.int() })),
  }),
});

/** Adds an example: from one's own call at once, from that of a collector when he agrees. */
export const addExample = endpoint({
  id: 'addExample',
  method: 'POST',
  path: '/api/coaching/examples',
  summary: 'Add a stretch of a call to the examples, as you read it; of somebody else’s call once he agrees',
  permission: 'work',
  body: place.extend({
    keyTurn: z.int().min(1),
    skill: skillSchema,
    turns: z.array(exampleTurnSchema).min(1).max(8),
    note: textSchema(300),
  }),
  response: z.object({ exampleId, consent: z.enum(['asked', 'agreed']), undo }),
});

/** The collector says whether others may read an example of his call; he may change his mind. */
export const answerExample = endpoint({
  id: 'answerExample',
  method: 'PUT',
  path: '/api/coaching/examples/{exampleId}/consent',
  summary: 'Say whether others may read an example of your own call',
  permission: 'work',
  params: z.object({ exampleId }),
  body: z.object({ agreed: z.boolean() }),
  response: z.object({ undo }),
});

/** Takes an example away. */
export const removeExample = endpoint({
  id: 'removeExample',
  method: 'DELETE',
  path: '/api/coaching/examples/{exampleId}',
  summary: 'Take an example away',
  permission: 'work',
  params: z.object({ exampleId }),
  response: z.object({ undo }),
});
