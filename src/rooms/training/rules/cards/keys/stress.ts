import type { DeckKey } from '#rooms/training/rules/cards/card.ts';

/** The cards of the deck about customers and collectors under stress. */
export const stressKeys: readonly DeckKey[] = [
  { id: 'stress-one-question', skill: 'empathy', country: 'both', act: 'distressed', article: 'money-stress' },
  { id: 'stress-no-sleep', skill: 'empathy', country: 'both', act: 'distressed', article: 'money-stress' },
  { id: 'stress-crying', skill: 'empathy', country: 'both', act: 'distressed', article: 'money-stress' },
  { id: 'stress-envelopes-unopened', skill: 'empathy', country: 'both', act: 'distressed', article: 'money-stress' },
  { id: 'stress-debts-everywhere', skill: 'empathy', country: 'both', act: 'vulnerable', article: 'money-stress' },
  { id: 'stress-geldfit', skill: 'empathy', country: 'nl', act: 'vulnerable', article: 'money-stress' },
  { id: 'stress-just-lost-job', skill: 'empathy', country: 'both', act: 'vulnerable', article: 'money-stress' },
  { id: 'stress-husband-died', skill: 'empathy', country: 'both', act: 'vulnerable', article: 'money-stress' },
  { id: 'stress-under-guardianship', skill: 'empathy', country: 'nl', act: 'vulnerable', review: true },
  { id: 'stress-shouting', skill: 'empathy', country: 'both', act: 'angry', article: 'after-a-bad-call' },
  { id: 'stress-insult', skill: 'empathy', country: 'both', act: 'angry', article: 'after-a-bad-call' },
  { id: 'stress-insult-again', skill: 'closing', country: 'both', act: 'angry', article: 'after-a-bad-call' },
  {
    id: 'stress-threat-of-harm',
    skill: 'empathy',
    country: 'both',
    act: 'vulnerable',
    article: 'after-a-bad-call',
    review: true,
  },
  { id: 'stress-pause-after', skill: 'empathy', country: 'both', article: 'after-a-bad-call' },
  { id: 'stress-hand-over-next', skill: 'empathy', country: 'both', article: 'after-a-bad-call' },
  { id: 'stress-gentle-tone', skill: 'empathy', country: 'both', act: 'distressed', article: 'money-stress' },
  {
    id: 'stress-check-understanding',
    skill: 'summary',
    country: 'both',
    act: 'distressed',
    article: 'sum-up-and-confirm',
  },
  { id: 'stress-a-plan-that-holds', skill: 'trading', country: 'both', act: 'distressed', article: 'money-stress' },
  { id: 'stress-ashamed', skill: 'empathy', country: 'both', act: 'distressed', article: 'money-stress' },
];
