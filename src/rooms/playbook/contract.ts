import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import { idSchema, textSchema } from '#kernel/schemas.ts';
import { cardActs, cardChecks, cardSteps } from '#rooms/playbook/rules/playbook.ts';
import { type LinePhase, linePhases, playbookLanguages, tones } from '#rooms/playbook/rules/slots.ts';

export { cardOf } from '#rooms/playbook/rules/card-of.ts';
export { withoutCosts } from '#rooms/playbook/rules/costs.ts';
export { helpIn } from '#rooms/playbook/rules/help.ts';
export { lineOf } from '#rooms/playbook/rules/line-of.ts';
export { fillIn, type LineFacts } from '#rooms/playbook/rules/placeholders.ts';
export type { CardCheck, CardStep, ExcuseCard, Playbook } from '#rooms/playbook/rules/playbook.ts';
export type { LineKey, PlaybookLanguage, Tone } from '#rooms/playbook/rules/slots.ts';

const undo = idSchema('event').nullable();
const phase = z.enum(linePhases as readonly [LinePhase, ...LinePhase[]]);
const language = z.enum(playbookLanguages);

/** A line to say, with placeholders in braces. */
export const lineSchema = z.object({
  phase,
  variant: z.string().max(40),
  tone: z.enum(tones),
  language,
  text: textSchema(500),
  own: z.boolean(),
});

const words = z.object({
  title: textSchema(60),
  sounds: z.array(textSchema(200)).max(12),
  behind: textSchema(500),
  reply: textSchema(500),
  question: textSchema(300),
  fact: textSchema(300),
  check: z.enum(cardChecks),
  step: z.enum(cardSteps),
});

/** A card: how an excuse sounds, what may lie behind it, the reply, the question that asks on, the fact to check and the next step. */
export const cardSchema = words.extend({
  cardId: idSchema('card').nullable(),
  act: z.enum(cardActs).nullable(),
  language,
  active: z.boolean(),
  own: z.boolean(),
});

/** Everything that the playbook says, in one answer. */
export const readPlaybook = endpoint({
  id: 'readPlaybook',
  method: 'GET',
  path: '/api/playbook',
  summary: 'All lines and excuse cards of the team, in all languages, where the team wrote none those built in',
  permission: 'work',
  response: z.object({ lines: z.array(lineSchema), cards: z.array(cardSchema) }),
});

const lineParams = lineSchema.pick({ phase: true, variant: true, tone: true, language: true });
const linePath = '/api/playbook/lines/{phase}/{variant}/{tone}/{language}';

/** Writes a line in the team's own words. */
export const saveLine = endpoint({
  id: 'saveLine',
  method: 'PUT',
  path: linePath,
  summary: 'Write a line of the playbook in own words',
  permission: 'steer',
  params: lineParams,
  body: lineSchema.pick({ text: true }),
  response: z.object({ undo }),
});

/** Puts a line back to the one that is built in. */
export const resetLine = endpoint({
  id: 'resetLine',
  method: 'DELETE',
  path: linePath,
  summary: 'Go back to the line that is built in',
  permission: 'steer',
  params: lineParams,
  response: z.object({ undo }),
});

/** Writes a card: of something that the coach understands (`act`), or an excuse of the team's own. */
export const saveCard = endpoint({
  id: 'saveCard',
  method: 'PUT',
  path: '/api/playbook/cards',
  summary: 'Write an excuse card; without id and act it is a new excuse of the team itself',
  permission: 'steer',
  body: cardSchema.omit({ own: true }),
  response: z.object({ cardId: idSchema('card'), undo }),
});

/** Takes a card away; one of something that the coach understands goes back to what is built in. */
export const removeCard = endpoint({
  id: 'removeCard',
  method: 'DELETE',
  path: '/api/playbook/cards/{cardId}',
  summary: 'Take an own excuse card away, or go back to the card that is built in',
  permission: 'steer',
  params: z.object({ cardId: idSchema('card') }),
  response: z.object({ undo }),
});
