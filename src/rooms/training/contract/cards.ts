import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import { idSchema, instantSchema, textSchema } from '#kernel/schemas.ts';
import { mistakeIds } from '#knowledge/language/review/mistakes.ts';
import { trainingLanguage } from '#rooms/training/contract/quiz.ts';
import { deckIds } from '#rooms/training/rules/cards/card.ts';
import { phases, ratings } from '#rooms/training/rules/cards/schedule.ts';
import { skills } from '#rooms/training/rules/skills.ts';

const skill = z.enum(skills);
const country = z.enum(['nl', 'be', 'both']);
const undo = idSchema('event').nullable();
const cardKey = z.string().min(1).max(80);
/** So many answers are sent at once at most; a device that was away for long sends several times. */
export const mostReviews = 200;

/** Of which mistake in which call a card was made. */
export const cardSourceSchema = z.object({
  reviewId: idSchema('review'),
  turn: z.int().min(0),
  mistake: z.enum(mistakeIds),
});

/** A card as somebody learns it. */
export const cueCardSchema = z.object({
  cardId: cardKey,
  deck: z.enum([...deckIds, 'own']),
  skill,
  country,
  language: trainingLanguage,
  front: z.string(),
  back: z.string(),
  /** May be empty for cards that people wrote. */
  why: z.string(),
  article: z.string().nullable(),
  /** Somebody who knows the matter has yet to check it. */
  review: z.boolean(),
  origin: z.enum(['built-in', 'team', 'own']),
  source: cardSourceSchema.nullable(),
});

/** What somebody remembers of a card. */
export const cardStateSchema = z.object({
  cardId: cardKey,
  phase: z.enum(phases),
  dueAt: instantSchema,
  stability: z.number(),
  difficulty: z.number(),
  step: z.int(),
  scheduledDays: z.int(),
  reps: z.int(),
  lapses: z.int(),
  lastReviewAt: instantSchema,
});

/** All cards of who asks, with what he remembers of them. */
export const readCueCards = endpoint({
  id: 'readCueCards',
  method: 'GET',
  path: '/api/training/cards',
  summary:
    'All cue cards of who asks (built in, of the team, own) with what he remembers of each; enough to learn without a network',
  permission: 'work',
  query: z.object({ language: trainingLanguage }),
  response: z.object({ cards: z.array(cueCardSchema), states: z.array(cardStateSchema) }),
});

/** Takes in answers to cards. */
export const sendCardReviews = endpoint({
  id: 'sendCardReviews',
  method: 'POST',
  path: '/api/training/cards/reviews',
  summary:
    'Send answers to cue cards, also of earlier; the ids are made by the device, and sending them twice changes nothing',
  permission: 'work',
  body: z.object({
    reviews: z
      .array(
        z.object({ reviewId: idSchema('card-review'), cardId: cardKey, rating: z.enum(ratings), at: instantSchema }),
      )
      .max(mostReviews),
  }),
  response: z.object({ states: z.array(cardStateSchema) }),
});

const front = textSchema(600);
/** A reply and a question of the playbook fit. */
const back = textSchema(900);
const why = z.string().trim().max(400);

/** Writes an own card, or changes it. */
export const saveOwnCard = endpoint({
  id: 'saveOwnCard',
  method: 'PUT',
  path: '/api/training/cards/own/{cardId}',
  summary: 'Write an own cue card, or change it; nobody else sees it. The id is made by the browser.',
  permission: 'work',
  params: z.object({ cardId: idSchema('card') }),
  body: z.object({ language: trainingLanguage, front, back, why, skill, source: cardSourceSchema.nullable() }),
  response: z.object({}),
});

/** Takes an own card away. */
export const removeOwnCard = endpoint({
  id: 'removeOwnCard',
  method: 'DELETE',
  path: '/api/training/cards/own/{cardId}',
  summary: 'Take an own cue card away',
  permission: 'work',
  params: z.object({ cardId: idSchema('card') }),
  response: z.object({ undo }),
});

/** Cards that could be made of mistakes in one's own calls. */
export const readCardProposals = endpoint({
  id: 'readCardProposals',
  method: 'GET',
  path: '/api/training/cards/proposals',
  summary:
    'Mistakes in own reviewed calls of the last two months of which no card was made yet, with a better reply where the playbook has one',
  permission: 'work',
  query: z.object({ language: trainingLanguage }),
  response: z.object({
    proposals: z.array(
      z.object({
        source: cardSourceSchema,
        customerName: z.string(),
        heldAt: instantSchema,
        skill,
        quote: z.string(),
        /** What was heard in the quote. */
        reason: z.string().nullable(),
        /** What the customer had said before. */
        before: z.string().nullable(),
        /** What the playbook says to the excuse that the customer had given. */
        better: z.string().nullable(),
      }),
    ),
  }),
});

const cardText = z.object({ front: z.string().trim().max(600), back: z.string().trim().max(900), why });

/** A card of the team: in one language or both. */
export const teamCardSchema = z.object({
  deck: z.enum(deckIds),
  skill,
  country,
  texts: z.object({ nl: cardText.optional(), en: cardText.optional() }),
  active: z.boolean(),
});

/** The cards that the team wrote. */
export const readTeamCards = endpoint({
  id: 'readTeamCards',
  method: 'GET',
  path: '/api/training/cards/team',
  summary: 'Cue cards that the team wrote itself; those built in are in the program',
  permission: 'steer',
  response: z.object({ cards: z.array(teamCardSchema.extend({ cardId: idSchema('card') })) }),
});

/** Writes a card of the team, or changes one. */
export const saveTeamCard = endpoint({
  id: 'saveTeamCard',
  method: 'PUT',
  path: '/api/training/cards/team',
  summary: 'Write a cue card of the team (without id), or change one',
  permission: 'steer',
  body: teamCardSchema.extend({ cardId: idSchema('card').nullable() }),
  response: z.object({ cardId: idSchema('card'), undo }),
});

/** Takes a card of the team away. */
export const removeTeamCard = endpoint({
  id: 'removeTeamCard',
  method: 'DELETE',
  path: '/api/training/cards/team/{cardId}',
  summary: 'Take a cue card of the team away',
  permission: 'steer',
  params: z.object({ cardId: idSchema('card') }),
  response: z.object({ undo }),
});
