import type { DeckKey } from '#rooms/training/rules/cards/card.ts';

/** The cards of the deck about sentences ready to say. */
export const phrasesKeys: readonly DeckKey[] = [
  { id: 'phrases-who-i-am', skill: 'purpose', country: 'both', article: 'first-sentence' },
  { id: 'phrases-purpose-in-one-breath', skill: 'purpose', country: 'both', article: 'first-sentence' },
  { id: 'phrases-bad-moment', skill: 'purpose', country: 'both' },
  { id: 'phrases-what-is-going-on', skill: 'questions', country: 'both', article: 'behind-the-excuse' },
  { id: 'phrases-tell-me-more', skill: 'questions', country: 'both', article: 'silence' },
  { id: 'phrases-which-day', skill: 'probing', country: 'both', act: 'vague_promise', article: 'ask-until-a-day' },
  {
    id: 'phrases-after-the-holidays',
    skill: 'probing',
    country: 'both',
    act: 'vague_promise',
    article: 'ask-until-a-day',
  },
  {
    id: 'phrases-by-friday-flemish',
    skill: 'probing',
    country: 'be',
    act: 'vague_promise',
    article: 'ask-until-a-day',
  },
  {
    id: 'phrases-i-call-you-back',
    skill: 'probing',
    country: 'both',
    act: 'will_call_back',
    article: 'ask-until-a-day',
  },
  { id: 'phrases-understand-without-agreeing', skill: 'empathy', country: 'both', act: 'angry' },
  { id: 'phrases-back-to-the-point', skill: 'probing', country: 'both' },
  { id: 'phrases-if-then', skill: 'trading', country: 'both', article: 'give-and-take' },
  { id: 'phrases-help-them-pay', skill: 'trading', country: 'both' },
  { id: 'phrases-sum-up-line', skill: 'summary', country: 'both', article: 'sum-up-and-confirm' },
  { id: 'phrases-confirm-by-mail', skill: 'summary', country: 'both', article: 'sum-up-and-confirm' },
  { id: 'phrases-warm-goodbye', skill: 'closing', country: 'both', article: 'sum-up-and-confirm' },
  { id: 'phrases-voicemail', skill: 'purpose', country: 'both' },
  { id: 'phrases-no-wish-no-pay', skill: 'closing', country: 'both', act: 'refuses' },
  { id: 'phrases-thank-for-honesty', skill: 'empathy', country: 'both' },
  { id: 'phrases-u-or-je', skill: 'purpose', country: 'both' },
];
