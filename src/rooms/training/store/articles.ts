import { sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import type { TenantId, UserId, Work } from '#platform/tenancy/work.ts';
import type { Skill } from '#rooms/training/rules/skills.ts';

export type ArticleId = Id<'article'>;

/** An article of the team. */
export interface TeamArticle {
  readonly articleId: ArticleId;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly words: number;
  readonly skills: Skill[];
  readonly language: 'nl' | 'en';
  readonly draft: boolean;
  readonly writtenBy: string;
  readonly changedAt: Instant;
}

type ArticleTables = {
  training_article: {
    tenant_id: TenantId;
    article_id: ArticleId;
    title: string;
    summary: string;
    body: string;
    words: number;
    skills: Skill[];
    language: 'nl' | 'en';
    draft: boolean;
    removed_at: Instant | null;
    written_by: string;
    written_at: Instant;
    changed_at: Instant;
  };
  training_reading: {
    tenant_id: TenantId;
    reading_id: Id<'reading'>;
    user_id: UserId;
    article: string;
    opened_at: Instant;
    read_at: Instant | null;
    words: number;
  };
};

const tables = (work: Work) => work.tx.withTables<ArticleTables>();
const columns = [
  'article_id as articleId',
  'title',
  'summary',
  'words',
  'skills',
  'language',
  'draft',
  'written_by as writtenBy',
  'changed_at as changedAt',
] as const;

/** The articles of the team, newest first, without their words. */
export async function teamArticles(work: Work): Promise<Omit<TeamArticle, 'body'>[]> {
  return tables(work)
    .selectFrom('training_article')
    .select(columns)
    .where('tenant_id', '=', work.tenant)
    .where('removed_at', 'is', null)
    .orderBy('article_id', 'desc')
    .execute();
}

/** One article of the team; null when there is none with this id. */
export async function teamArticle(work: Work, articleId: ArticleId): Promise<TeamArticle | null> {
  const row = await tables(work)
    .selectFrom('training_article')
    .select([...columns, 'body'])
    .where('tenant_id', '=', work.tenant)
    .where('article_id', '=', articleId)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** Writes an article of the team; one that is there, or was, becomes this. */
export async function putArticle(work: Work, article: Omit<TeamArticle, 'writtenBy' | 'changedAt'>): Promise<void> {
  const { articleId, title, summary, body, words, skills, language, draft } = article;
  const written = {
    title,
    summary,
    body,
    words,
    skills: sql<Skill[]>`${JSON.stringify(skills)}::jsonb`,
    language,
    draft,
    removed_at: null,
    changed_at: work.now,
  };
  await tables(work)
    .insertInto('training_article')
    .values({
      tenant_id: work.tenant,
      article_id: articleId,
      written_by: work.actor.name,
      written_at: work.now,
      ...written,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'article_id']).doUpdateSet(written))
    .execute();
}

/** Takes an article of the team away. */
export async function takeArticle(work: Work, articleId: ArticleId): Promise<void> {
  await tables(work)
    .updateTable('training_article')
    .set({ removed_at: work.now })
    .where('tenant_id', '=', work.tenant)
    .where('article_id', '=', articleId)
    .execute();
}

/** What somebody has read to the end, with the last time. */
export async function readBy(work: Work, userId: UserId): Promise<{ article: string; readAt: Instant }[]> {
  const rows = await tables(work)
    .selectFrom('training_reading')
    .select(['article', sql<Instant>`max(read_at)`.as('readAt')])
    .where('tenant_id', '=', work.tenant)
    .where('user_id', '=', userId)
    .where('read_at', 'is not', null)
    .groupBy('article')
    .orderBy('article')
    .execute();
  return rows;
}

/** A reading that somebody began and did not end; null: none. */
export async function openReading(
  work: Work,
  userId: UserId,
  article: string,
): Promise<{ openedAt: Instant; words: number } | null> {
  const row = await tables(work)
    .selectFrom('training_reading')
    .select(['opened_at as openedAt', 'words'])
    .where('tenant_id', '=', work.tenant)
    .where('user_id', '=', userId)
    .where('article', '=', article)
    .where('read_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** Writes that somebody begins to read; a reading that was not ended begins again. */
export async function beginReading(work: Work, userId: UserId, article: string, words: number): Promise<void> {
  const begun = { opened_at: work.now, words };
  await tables(work)
    .insertInto('training_reading')
    .values({
      tenant_id: work.tenant,
      reading_id: work.newId<'reading'>(),
      user_id: userId,
      article,
      ...begun,
    })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'user_id', 'article']).where('read_at', 'is', null).doUpdateSet(begun),
    )
    .execute();
}

/** Writes that somebody has read an article to the end. */
export async function endReading(work: Work, userId: UserId, article: string): Promise<void> {
  await tables(work)
    .updateTable('training_reading')
    .set({ read_at: work.now })
    .where('tenant_id', '=', work.tenant)
    .where('user_id', '=', userId)
    .where('article', '=', article)
    .where('read_at', 'is', null)
    .execute();
}
