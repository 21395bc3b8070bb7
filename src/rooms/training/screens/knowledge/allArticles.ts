import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readKnowledge } from '#rooms/training/contract.ts';
import type { TextLanguage } from '#rooms/training/rules/articles/article.ts';
import { articlesIn } from '#rooms/training/rules/articles/articles.ts';
import { wordsIn } from '#rooms/training/rules/knowledge/check-article.ts';

/** An article in the list: built in or of the team. */
export interface ListedArticle {
  readonly article: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly team: boolean;
  readonly draft: boolean;
  readonly read: boolean;
  readonly comments: number;
}

/** Minutes that reading so many words takes somebody who reads calmly. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 150));
}

/** The articles to read: those of the team, newest first, then those built in. */
export function allArticles(
  { team, read, comments }: ResponseOf<typeof readKnowledge>,
  language: TextLanguage,
): readonly ListedArticle[] {
  const wasRead = new Set(read.map(({ article }) => article));
  const counts = new Map(comments.map(({ article, count }) => [article, count]));
  const rest = (article: string) => ({ article, read: wasRead.has(article), comments: counts.get(article) ?? 0 });
  return [
    ...team.map(({ articleId, title, summary, words, draft }) => ({
      ...rest(articleId),
      title,
      summary,
      draft,
      minutes: readingMinutes(words),
      team: true,
    })),
    ...articlesIn(language).map(({ slug, title, summary, body }) => ({
      ...rest(slug),
      title,
      summary,
      draft: false,
      minutes: readingMinutes(wordsIn(body)),
      team: false,
    })),
  ];
}
