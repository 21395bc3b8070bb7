import { z } from 'zod';
import { idSchema } from '#kernel/schemas.ts';
import { declareEvent } from '#platform/events/event.ts';
import { teamArticleSchema } from '#rooms/training/contract/knowledge.ts';

const article = teamArticleSchema.nullable();

/** An article of the team was written, changed or taken away; null: there is none (any more). */
export const articleChanged = declareEvent(
  'training/article-changed',
  z.object({ title: z.string(), articleId: idSchema('article'), before: article, after: article }),
);

/** A comment was written, changed or taken away; null: there is none (any more). */
export const commentChanged = declareEvent(
  'training/comment-changed',
  z.object({
    commentId: idSchema('comment'),
    article: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
);

/** A feed is followed, or (`followed` false) no more. */
export const feedChanged = declareEvent(
  'training/feed-changed',
  z.object({ feedId: idSchema('feed'), url: z.string(), followed: z.boolean() }),
);
