import type { Skill } from '#rooms/training/rules/skills.ts';

/** The first articles, in the order in which a newcomer reads them. */
export const articleSlugs = [
  'first-sentence',
  'silence',
  'ask-until-a-day',
  'behind-the-excuse',
  'complaint-as-chance',
  'give-and-take',
  'sum-up-and-confirm',
  'big-customers',
  'money-stress',
  'after-a-bad-call',
  'dutch-costs',
  'belgian-costs',
] as const;

/** The name of an article in its address; the same in both languages. */
export type ArticleSlug = (typeof articleSlugs)[number];

/** The languages in which articles and cards are written. */
export type TextLanguage = 'nl' | 'en';

/** A short article by the team. */
export interface Article {
  readonly slug: ArticleSlug;
  readonly title: string;
  /** What it is about, in one or two sentences. */
  readonly summary: string;
  /** What somebody who reads it practises. */
  readonly skills: readonly Skill[];
  /** Markdown: paragraphs, `##` headings, lists, tables, quotes, bold and italic; no links, no HTML. */
  readonly body: string;
  /** Somebody who knows the matter has yet to check a statement in it; readers are told. */
  readonly review?: true;
}
