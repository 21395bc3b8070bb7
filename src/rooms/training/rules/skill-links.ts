import type { ArticleSlug } from '#rooms/training/rules/articles/article.ts';
import type { DeckId } from '#rooms/training/rules/cards/card.ts';
import type { Skill } from '#rooms/training/rules/skills.ts';

/** Where somebody who is weak in a skill goes on: the deck that has most of it, and the article that explains it. */
export const skillLinks: Readonly<Record<Skill, { readonly deck: DeckId; readonly article: ArticleSlug | null }>> = {
  purpose: { deck: 'mistakes', article: 'first-sentence' },
  questions: { deck: 'habits', article: 'behind-the-excuse' },
  silence: { deck: 'habits', article: 'silence' },
  excuses: { deck: 'excuses', article: 'behind-the-excuse' },
  probing: { deck: 'mistakes', article: 'ask-until-a-day' },
  argument: { deck: 'mistakes', article: 'give-and-take' },
  trading: { deck: 'arrangements', article: 'give-and-take' },
  summary: { deck: 'habits', article: 'sum-up-and-confirm' },
  closing: { deck: 'mistakes', article: 'sum-up-and-confirm' },
  empathy: { deck: 'stress', article: 'money-stress' },
  complaints: { deck: 'complaints', article: 'complaint-as-chance' },
  // Which article says what the law asks depends on the country; its deck follows that by itself.
  law: { deck: 'law', article: null },
};
