import { sql } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import type { TenantId, UserId, Work } from '#platform/tenancy/work.ts';

export type CommentId = Id<'comment'>;

type CommentTables = {
  training_comment: {
    tenant_id: TenantId;
    comment_id: CommentId;
    article: string;
    answers: CommentId | null;
    user_id: UserId;
    user_name: string;
    said: string;
    said_at: Instant;
    changed_at: Instant | null;
    removed_at: Instant | null;
  };
};

/** What somebody said of an article, as it is kept. */
export type Comment = Omit<CommentTables['training_comment'], 'tenant_id'>;

const tables = (work: Work) => work.tx.withTables<CommentTables>();
/** More nobody reads below an article. */
const mostShown = 300;

/** What people said of an article, oldest first. */
export async function commentsOn(work: Work, article: string): Promise<Comment[]> {
  return tables(work)
    .selectFrom('training_comment')
    .selectAll()
    .where('tenant_id', '=', work.tenant)
    .where('article', '=', article)
    .where('removed_at', 'is', null)
    .orderBy('said_at')
    .orderBy('comment_id')
    .limit(mostShown)
    .execute();
}

/** How many comments each article has. */
export async function commentCounts(work: Work): Promise<{ article: string; count: number }[]> {
  return tables(work)
    .selectFrom('training_comment')
    .select(['article', sql<number>`count(*)::int`.as('count')])
    .where('tenant_id', '=', work.tenant)
    .where('removed_at', 'is', null)
    .groupBy('article')
    .orderBy('article')
    .execute();
}

/** One comment, taken away or not; null when there is none. */
export async function commentById(work: Work, commentId: CommentId): Promise<Comment | null> {
  const row = await tables(work)
    .selectFrom('training_comment')
    .selectAll()
    .where('tenant_id', '=', work.tenant)
    .where('comment_id', '=', commentId)
    .executeTakeFirst();
  return row ?? null;
}

/** Keeps a comment. */
export async function insertComment(
  work: Work,
  comment: Omit<Comment, 'said_at' | 'changed_at' | 'removed_at'>,
): Promise<void> {
  await tables(work)
    .insertInto('training_comment')
    .values({ ...comment, tenant_id: work.tenant, said_at: work.now })
    .execute();
}

/** Gives a comment other words, or (null) takes it away; its words stay, so that it can come back. */
export async function setSaid(work: Work, commentId: CommentId, said: string | null, changed: boolean): Promise<void> {
  await tables(work)
    .updateTable('training_comment')
    .set(
      said === null
        ? { removed_at: work.now }
        : { said, removed_at: null, ...(changed ? { changed_at: work.now } : {}) },
    )
    .where('tenant_id', '=', work.tenant)
    .where('comment_id', '=', commentId)
    .execute();
}
