import { addMilliseconds, dayOf, epochMilliseconds, type Instant } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { mayDo } from '#kernel/endpoint.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { isTeamArticle } from '#rooms/training/actions/exercises.ts';
import type * as contract from '#rooms/training/contract/knowledge.ts';
import { articleChanged } from '#rooms/training/events/knowledge.ts';
import { articlesIn } from '#rooms/training/rules/articles/articles.ts';
import { type ArticleRefusal, checkArticle, wordsIn } from '#rooms/training/rules/knowledge/check-article.ts';
import { shortestReading } from '#rooms/training/rules/path/hours.ts';
import type { Skill } from '#rooms/training/rules/skills.ts';
import {
  type ArticleId,
  beginReading,
  endReading,
  openReading,
  putArticle,
  readBy,
  takeArticle,
  type TeamArticle,
  teamArticle,
  teamArticles,
} from '#rooms/training/store/articles.ts';
import { commentCounts, commentsOn } from '#rooms/training/store/comments.ts';

type Written = Pick<TeamArticle, 'title' | 'summary' | 'body' | 'language' | 'draft'> & {
  readonly skills: readonly Skill[];
};

const steers = ({ actor }: Work): boolean => actor.kind !== 'person' || mayDo(actor.role, 'steer');

/** What there is to read; drafts only for who writes them. */
export async function knowledge(work: Work): Promise<Decision<ResponseOf<typeof contract.readKnowledge>, never>> {
  const team = await teamArticles(work);
  return granted({
    team: team.filter(({ draft }) => !draft || steers(work)),
    read: work.actor.kind === 'person' ? await readBy(work, work.actor.userId) : [],
    comments: await commentCounts(work),
  });
}

/** One article with what people said of it. */
export async function articleWithComments(
  work: Work,
  article: string,
): Promise<Decision<ResponseOf<typeof contract.readArticle>, ArticleRefusal>> {
  const found = await visible(work, article);
  if (!found) return refused({ code: 'article-not-found' });
  const userId = work.actor.kind === 'person' ? work.actor.userId : null;
  const read = userId === null ? [] : await readBy(work, userId);
  const comments = await commentsOn(work, article);
  return granted({
    team: found.team,
    readAt: read.find((one) => one.article === article)?.readAt ?? null,
    comments: comments.map((one) => ({
      commentId: one.comment_id,
      answers: one.answers,
      userName: one.user_name,
      own: one.user_id === userId,
      said: one.said,
      saidAt: one.said_at,
      changedAt: one.changed_at,
    })),
  });
}

/** An article that whoever does this may read, with how many words it has. */
export async function visible(
  work: Work,
  article: string,
): Promise<{ readonly team: TeamArticle | null; readonly words: number } | null> {
  if (!isTeamArticle(article)) {
    const builtIn = articlesIn('nl').find(({ slug }) => slug === article);
    return builtIn ? { team: null, words: wordsIn(builtIn.body) } : null;
  }
  const team = await teamArticle(work, article as ArticleId);
  return team && (!team.draft || steers(work)) ? { team, words: team.words } : null;
}

/** Writes an article of the team, or changes one. */
export async function saveTeamArticle(
  work: Work,
  article: Written & { readonly articleId: ArticleId | null },
): Promise<Decision<{ articleId: ArticleId; undo: EventId | null }, ArticleRefusal>> {
  const decision = checkArticle(article);
  if (!decision.ok) return decision;
  const before = article.articleId === null ? null : await teamArticle(work, article.articleId);
  if (article.articleId !== null && !before) return refused({ code: 'article-not-found' });
  const articleId = article.articleId ?? work.newId<'article'>();
  return granted({ articleId, undo: await change(work, articleId, before, article) });
}

/** Takes an article of the team away. */
export async function removeTeamArticle(
  work: Work,
  articleId: ArticleId,
): Promise<Decision<{ undo: EventId | null }, ArticleRefusal>> {
  const before = await teamArticle(work, articleId);
  if (!before) return refused({ code: 'article-not-found' });
  return granted({ undo: await change(work, articleId, before, null) });
}

/** Puts an article back to what it was before a change, unless it was changed again since. */
export async function undoArticle(
  work: Work,
  event: StoredEvent,
): Promise<Decision<null, { readonly code: 'article-changed-again' }>> {
  if (!articleChanged.is(event)) return refused({ code: 'article-changed-again' });
  const { articleId, before, after } = event.payload;
  const now = await teamArticle(work, articleId);
  if (shape(now) !== shape(after)) return refused({ code: 'article-changed-again' });
  await change(work, articleId, now, before);
  return granted(null);
}

function told({ title, summary, body, skills, language, draft }: Written) {
  return { title, summary, body, skills: [...skills], language, draft };
}

function shape(article: Written | null): string {
  return article === null ? 'none' : JSON.stringify(told(article));
}

async function change(
  work: Work,
  articleId: ArticleId,
  before: Written | null,
  after: Written | null,
): Promise<EventId | null> {
  if (shape(before) === shape(after)) return null;
  if (after === null) await takeArticle(work, articleId);
  else await putArticle(work, { ...told(after), articleId, words: wordsIn(after.body) });
  const payload = {
    title: (after ?? before)?.title ?? '',
    articleId,
    before: before && told(before),
    after: after && told(after),
  };
  return work.publish(articleChanged.of({ customerId: null, subjectId: articleId, payload }));
}

/** Why reading cannot begin or end. */
export type ReadingRefusal =
  | { readonly code: 'article-not-found' | 'not-a-person' }
  | { readonly code: 'read-too-fast'; readonly seconds: number };

/** The actor begins to read. Who read it today already has read it. */
export async function beginToRead(
  work: Work,
  article: string,
): Promise<Decision<{ secondsLeft: number | null }, ReadingRefusal>> {
  if (work.actor.kind !== 'person') return refused({ code: 'not-a-person' });
  const { userId } = work.actor;
  const found = await visible(work, article);
  if (!found) return refused({ code: 'article-not-found' });
  const last = (await readBy(work, userId)).find((one) => one.article === article)?.readAt;
  if (last && dayOf(last, work.administration.timeZone) === work.today) return granted({ secondsLeft: null });
  await beginReading(work, userId, article, found.words);
  return granted({ secondsLeft: shortestReading(found.words) });
}

/** The actor has read it: not before the time that anybody needs. */
export async function endToRead(work: Work, article: string): Promise<Decision<{ readAt: Instant }, ReadingRefusal>> {
  if (work.actor.kind !== 'person') return refused({ code: 'not-a-person' });
  const reading = await openReading(work, work.actor.userId, article);
  if (!reading) return refused({ code: 'article-not-found' });
  const earliest = addMilliseconds(reading.openedAt, shortestReading(reading.words) * 1000);
  if (work.now < earliest) {
    const seconds = Math.ceil((epochMilliseconds(earliest) - epochMilliseconds(work.now)) / 1000);
    return refused({ code: 'read-too-fast', seconds });
  }
  await endReading(work, work.actor.userId, article);
  return granted({ readAt: work.now });
}
