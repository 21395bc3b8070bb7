import { z } from 'zod';
import { idSchema } from '#kernel/schemas.ts';
import { declareEvent } from '#platform/events/event.ts';
import { ownQuestionSchema } from '#rooms/training/contract/quiz.ts';

const question = ownQuestionSchema.nullable();

/** A question of the team was written, changed or taken away; null: there is none (any more). */
export const questionChanged = declareEvent(
  'training/question-changed',
  z.object({ situation: z.string(), questionId: idSchema('question'), before: question, after: question }),
);
