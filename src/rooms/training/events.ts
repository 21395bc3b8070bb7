import { z } from 'zod';
import { idSchema } from '#kernel/schemas.ts';
import { declareEvent } from '#platform/events/event.ts';
import { personaSchema } from '#rooms/training/contract/persona.ts';

const own = z.object({ persona: personaSchema, active: z.boolean() }).nullable();

/** A simulated debtor was made up, changed or taken away; null: there is none (any more). */
export const personaChanged = declareEvent(
  'training/persona-changed',
  z.object({ name: z.string(), personaId: idSchema('persona'), before: own, after: own }),
);
