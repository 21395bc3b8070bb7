import { z } from 'zod';
import { idSchema } from '#kernel/schemas.ts';
import { declareEvent } from '#platform/events/event.ts';
import { teamCardSchema } from '#rooms/training/contract/cards.ts';

const card = teamCardSchema.nullable();

/** A cue card of the team was written, changed or taken away; null: there is none (any more). */
export const cueCardChanged = declareEvent(
  'training/card-changed',
  z.object({ front: z.string(), cardId: idSchema('card'), before: card, after: card }),
);

/** Somebody took an own card away, or back. What stands on it is not told: it may quote a customer. */
export const ownCardRemoved = declareEvent(
  'training/own-card-removed',
  z.object({ cardId: idSchema('card'), removed: z.boolean() }),
);
