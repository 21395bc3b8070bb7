import { isId } from '#kernel/ids.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { TextLanguage } from '#rooms/training/rules/articles/article.ts';
import { articlesIn } from '#rooms/training/rules/articles/articles.ts';
import type { Exercise } from '#rooms/training/rules/path/exercise.ts';
import { personas } from '#rooms/training/rules/role-play/personas/all.ts';
import { teamArticles } from '#rooms/training/store/articles.ts';
import { ownPersonas } from '#rooms/training/store/personas.ts';

/** Gives the name of the debtor or article that an exercise is about; null: it is about none, or it is not there (any more). */
export async function exerciseNames(
  work: Work,
  language: TextLanguage,
): Promise<(exercise: Exercise) => string | null> {
  const debtors = new Map<string, string>(personas.map(({ id, name }) => [id, name]));
  for (const { personaId, persona, active } of await ownPersonas(work))
    if (active) debtors.set(personaId, persona.name);
  const articles = new Map<string, string>(articlesIn(language).map(({ slug, title }) => [slug, title]));
  for (const { articleId, title, draft } of await teamArticles(work)) if (!draft) articles.set(articleId, title);
  return (exercise) => {
    if (exercise.kind === 'role-play')
      return exercise.personaId === null ? null : (debtors.get(exercise.personaId) ?? null);
    return exercise.kind === 'article' ? (articles.get(exercise.article) ?? null) : null;
  };
}

/** Whether an exercise is about something that is there. */
export async function isThere(work: Work, exercise: Exercise): Promise<boolean> {
  const isNamed = exercise.kind === 'article' || (exercise.kind === 'role-play' && exercise.personaId !== null);
  return !isNamed || (await exerciseNames(work, 'nl'))(exercise) !== null;
}

/** Whether the name of an article is that of one of the team. */
export function isTeamArticle(article: string): boolean {
  return isId(article);
}
