import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import { idSchema, instantSchema } from '#kernel/schemas.ts';

const customerId = idSchema('customer');

/** Tells that a dossier is open; screens call it every twenty seconds. Without a sign for a minute, a person has left. */
export const keepPresence = endpoint({
  id: 'keepPresence',
  method: 'PUT',
  path: '/api/customers/{customerId}/presence',
  summary: 'Tell that you have this dossier open, and hear who else has',
  permission: 'work',
  params: z.object({ customerId }),
  body: z.object({ calling: z.boolean().default(false) }),
  response: z.object({
    others: z.array(
      z.object({ userId: idSchema('user'), name: z.string(), since: instantSchema, calling: z.boolean() }),
    ),
  }),
});

/** Tells that a dossier was closed. */
export const leavePresence = endpoint({
  id: 'leavePresence',
  method: 'DELETE',
  path: '/api/customers/{customerId}/presence',
  summary: 'Tell that you closed this dossier',
  permission: 'work',
  params: z.object({ customerId }),
  response: z.object({}),
});
