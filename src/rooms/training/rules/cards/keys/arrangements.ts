import type { DeckKey } from '#rooms/training/rules/cards/card.ts';

/** The cards of the deck about arrangements. */
export const arrangementsKeys: readonly DeckKey[] = [
  { id: 'arrangements-all-then-half-then-parts', skill: 'trading', country: 'both', article: 'give-and-take' },
  {
    id: 'arrangements-first-part-today',
    skill: 'trading',
    country: 'both',
    act: 'asks_arrangement',
    article: 'give-and-take',
  },
  {
    id: 'arrangements-what-is-left-over',
    skill: 'questions',
    country: 'both',
    act: 'asks_arrangement',
    article: 'money-stress',
  },
  { id: 'arrangements-day-after-pay', skill: 'questions', country: 'both', article: 'money-stress' },
  {
    id: 'arrangements-fifty-a-month',
    skill: 'trading',
    country: 'both',
    act: 'asks_arrangement',
    article: 'give-and-take',
  },
  {
    id: 'arrangements-something-back',
    skill: 'trading',
    country: 'both',
    act: 'asks_arrangement',
    article: 'give-and-take',
  },
  { id: 'arrangements-a-for-b', skill: 'trading', country: 'both', article: 'give-and-take' },
  { id: 'arrangements-too-long', skill: 'trading', country: 'both', article: 'give-and-take' },
  { id: 'arrangements-our-need', skill: 'argument', country: 'both', article: 'give-and-take' },
  { id: 'arrangements-in-writing', skill: 'summary', country: 'both', article: 'sum-up-and-confirm' },
  { id: 'arrangements-first-miss', skill: 'closing', country: 'both', article: 'sum-up-and-confirm' },
  { id: 'arrangements-missed-instalment', skill: 'probing', country: 'both' },
  { id: 'arrangements-second-arrangement', skill: 'trading', country: 'both' },
  { id: 'arrangements-everything-owed', skill: 'questions', country: 'both' },
  { id: 'arrangements-current-invoices', skill: 'trading', country: 'both', article: 'give-and-take' },
  { id: 'arrangements-flemish-instalments', skill: 'trading', country: 'be', act: 'asks_arrangement' },
  { id: 'arrangements-limit-of-mine', skill: 'trading', country: 'both', article: 'give-and-take' },
  { id: 'arrangements-slow-yes', skill: 'trading', country: 'both', article: 'give-and-take' },
];
