import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { visible } from '#rooms/training/actions/articles.ts';
import { commentChanged } from '#rooms/training/events/knowledge.ts';
import { type Comment, commentById, type CommentId, insertComment, setSaid } from '#rooms/training/store/comments.ts';

/** Why something cannot be said, or changed. */
export type CommentRefusal = {
  readonly code: 'not-a-person' | 'article-not-found' | 'comment-not-found' | 'comment-changed-again';
};

/** The actor says something of an article, or answers a comment; an answer to an answer stands below the same comment. */
export async function sayOfArticle(
  work: Work,
  article: string,
  { said, answers }: { readonly said: string; readonly answers: CommentId | null },
): Promise<Decision<{ commentId: CommentId; undo: EventId }, CommentRefusal>> {
  if (work.actor.kind !== 'person') return refused({ code: 'not-a-person' });
  if (!(await visible(work, article))) return refused({ code: 'article-not-found' });
  const answered = answers === null ? null : await commentById(work, answers);
  if (answers !== null && (!answered || answered.removed_at !== null || answered.article !== article))
    return refused({ code: 'comment-not-found' });
  const commentId = work.newId<'comment'>();
  await insertComment(work, {
    comment_id: commentId,
    article,
    answers: answered === null ? null : (answered.answers ?? answered.comment_id),
    user_id: work.actor.userId,
    user_name: work.actor.name,
    said,
  });
  return granted({ commentId, undo: tell(work, commentId, article, null, said) });
}

/** The actor gives his comment other words; null takes it away. */
export async function changeOwnComment(
  work: Work,
  commentId: CommentId,
  said: string | null,
): Promise<Decision<{ undo: EventId | null }, CommentRefusal>> {
  const comment = await commentById(work, commentId);
  const isOwn = work.actor.kind === 'person' && work.actor.userId === comment?.user_id;
  if (!comment || !isOwn || comment.removed_at !== null) return refused({ code: 'comment-not-found' });
  if (comment.said === said) return granted({ undo: null });
  await setSaid(work, commentId, said, true);
  return granted({ undo: tell(work, commentId, comment.article, comment.said, said) });
}

/** Puts a comment back to what it was before a change, unless it was changed again since. */
export async function undoComment(work: Work, event: StoredEvent): Promise<Decision<null, CommentRefusal>> {
  if (!commentChanged.is(event)) return refused({ code: 'comment-changed-again' });
  const { commentId, article, before, after } = event.payload;
  const now = wordsOf(await commentById(work, commentId));
  if (now !== after) return refused({ code: 'comment-changed-again' });
  await setSaid(work, commentId, before, false);
  tell(work, commentId, article, after, before);
  return granted(null);
}

function wordsOf(comment: Comment | null): string | null {
  return comment === null || comment.removed_at !== null ? null : comment.said;
}

function tell(work: Work, commentId: CommentId, article: string, before: string | null, after: string | null): EventId {
  const payload = { commentId, article, before, after };
  return work.publish(commentChanged.of({ customerId: null, subjectId: commentId, payload }));
}
