import type { Act } from '#knowledge/language/acts/labels.ts';
import type { MistakeId } from '#knowledge/language/review/mistakes.ts';
import type { ArticleSlug } from '#rooms/training/rules/articles/article.ts';
import type { Skill } from '#rooms/training/rules/skills.ts';

/** The decks, in the order in which they are offered. */
export const deckIds = [
  'mistakes',
  'habits',
  'excuses',
  'big-customers',
  'complaints',
  'arrangements',
  'law',
  'stress',
  'phrases',
] as const;

/** A theme with cards of its own. */
export type DeckId = (typeof deckIds)[number];

/** Where a card holds: in the Netherlands, in Belgium, or in both. */
export type CardCountry = 'nl' | 'be' | 'both';

/** What is on a card in one language. */
export interface CardText {
  readonly id: string;
  /** The cue: what a customer says, a situation, or a question; at most 220 characters. */
  readonly front: string;
  /** What to say or know; at most 300 characters. */
  readonly back: string;
  /** The reason, in a line; at most 220 characters. */
  readonly why: string;
}

/** What a card teaches; the same in every language. */
export interface CardKey {
  /** The name of its deck, a dash, and words of its own; it never changes, because what people learned hangs on it. */
  readonly id: string;
  readonly deck: DeckId;
  readonly skill: Skill;
  readonly country: CardCountry;
  /** The mistake that it teaches against. */
  readonly mistake?: MistakeId;
  /** What the customer does that it is about: an excuse, a complaint, a feeling. */
  readonly act?: Act;
  /** The article that says more. */
  readonly article?: ArticleSlug;
  /** Somebody who knows the matter has yet to check it; learners are told. */
  readonly review?: true;
}

/** A key as its deck lists it. */
export type DeckKey = Omit<CardKey, 'deck'>;

/** A card as somebody learns it. */
export interface Card extends CardKey, CardText {}
