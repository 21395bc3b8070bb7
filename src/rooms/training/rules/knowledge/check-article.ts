import { type Decision, granted, refused } from '#kernel/decision.ts';

/** Why an article cannot be kept like this, or is not there. */
export type ArticleRefusal =
  | { readonly code: 'article-not-found' }
  | { readonly code: 'article-without-title' }
  | { readonly code: 'article-without-text' }
  | { readonly code: 'article-without-skill' };

/** An article has a title, words, and says what it helps to practise. */
export function checkArticle(article: {
  readonly title: string;
  readonly body: string;
  readonly skills: readonly string[];
}): Decision<null, ArticleRefusal> {
  if (article.title.trim() === '') return refused({ code: 'article-without-title' });
  if (wordsIn(article.body) === 0) return refused({ code: 'article-without-text' });
  if (article.skills.length === 0) return refused({ code: 'article-without-skill' });
  return granted(null);
}

/** How many words a Markdown text has, without its marks. */
export function wordsIn(body: string): number {
  return body.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0;
}
