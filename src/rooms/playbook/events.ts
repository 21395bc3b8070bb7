import { z } from 'zod';
import { idSchema } from '#kernel/schemas.ts';
import { declareEvent } from '#platform/events/event.ts';
import { cardSchema, lineSchema } from '#rooms/playbook/contract.ts';

const place = lineSchema.pick({ phase: true, variant: true, tone: true, language: true });
const card = cardSchema.omit({ own: true }).extend({ cardId: idSchema('card') });

/** A line was put in other words; null: the one that is built in. */
export const lineChanged = declareEvent(
  'playbook/line-changed',
  place.extend({ before: z.string().nullable(), after: z.string().nullable() }),
);

/** A card was written, put in other words or taken away; null: the team has none (any more). */
export const cardChanged = declareEvent(
  'playbook/card-changed',
  z.object({ title: z.string(), before: card.nullable(), after: card.nullable() }),
);
