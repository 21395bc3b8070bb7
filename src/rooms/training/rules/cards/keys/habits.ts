import type { DeckKey } from '#rooms/training/rules/cards/card.ts';

/** The cards of the deck about the five habits. */
export const habitsKeys: readonly DeckKey[] = [
  { id: 'habits-let-them-finish', skill: 'silence', country: 'both', article: 'silence' },
  { id: 'habits-after-the-purpose', skill: 'silence', country: 'both', article: 'silence' },
  { id: 'habits-silence-feels-long', skill: 'silence', country: 'both', article: 'silence' },
  { id: 'habits-repeat-their-words', skill: 'silence', country: 'both', article: 'silence' },
  { id: 'habits-instead-of-must', skill: 'argument', country: 'both' },
  { id: 'habits-you-should-have', skill: 'argument', country: 'both' },
  { id: 'habits-we-must-is-fine', skill: 'argument', country: 'both' },
  { id: 'habits-instead-of-why', skill: 'questions', country: 'both', article: 'behind-the-excuse' },
  { id: 'habits-how-come', skill: 'questions', country: 'both' },
  { id: 'habits-five-open-words', skill: 'questions', country: 'both' },
  { id: 'habits-one-question', skill: 'questions', country: 'both' },
  { id: 'habits-fault-out', skill: 'questions', country: 'both', mistake: 'beating_around_the_bush' },
  { id: 'habits-our-system', skill: 'questions', country: 'both', mistake: 'beating_around_the_bush' },
  { id: 'habits-four-parts', skill: 'summary', country: 'both', article: 'ask-until-a-day' },
  { id: 'habits-in-the-agenda', skill: 'summary', country: 'both', article: 'sum-up-and-confirm' },
  { id: 'habits-weekday-and-date', skill: 'summary', country: 'both', article: 'ask-until-a-day' },
  { id: 'habits-smile-before-dialling', skill: 'purpose', country: 'both' },
  { id: 'habits-use-the-dossier', skill: 'purpose', country: 'both' },
];
