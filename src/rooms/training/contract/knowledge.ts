import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import { idSchema, instantSchema, textSchema } from '#kernel/schemas.ts';
import { trainingLanguage } from '#rooms/training/contract/quiz.ts';
import { feedProblems } from '#rooms/training/rules/knowledge/feed-problems.ts';
import { skills } from '#rooms/training/rules/skills.ts';

const undo = idSchema('event').nullable();
const articleId = idSchema('article');
const commentId = idSchema('comment');
const feedId = idSchema('feed');
/** The name of a built-in article, or the id of one of the team. */
const article = textSchema(60);

/** An article that the team wrote; `body` is Markdown. */
export const teamArticleSchema = z.object({
  title: z.string().trim().max(100),
  summary: z.string().trim().max(200),
  body: z.string().max(20_000),
  skills: z.array(z.enum(skills)).max(4),
  language: trainingLanguage,
  draft: z.boolean(),
});

/** What there is to read. */
export const readKnowledge = endpoint({
  id: 'readKnowledge',
  method: 'GET',
  path: '/api/training/knowledge',
  summary:
    'The articles of the team (those built in are in the program), which one has read, and how many comments each has',
  permission: 'work',
  response: z.object({
    team: z.array(
      teamArticleSchema.omit({ body: true }).extend({
        articleId,
        words: z.int(),
        writtenBy: z.string(),
        changedAt: instantSchema,
      }),
    ),
    read: z.array(z.object({ article: z.string(), readAt: instantSchema })),
    comments: z.array(z.object({ article: z.string(), count: z.int() })),
  }),
});

/** A comment; `own`: of who asks. */
export const commentSchema = z.object({
  commentId,
  answers: commentId.nullable(),
  userName: z.string(),
  own: z.boolean(),
  said: z.string(),
  saidAt: instantSchema,
  changedAt: instantSchema.nullable(),
});

/** One article with what people said of it. */
export const readArticle = endpoint({
  id: 'readArticle',
  method: 'GET',
  path: '/api/training/knowledge/articles/{article}',
  summary: 'An article of the team with its words (null: one that is built in), and what people said of it',
  permission: 'work',
  params: z.object({ article }),
  response: z.object({
    team: teamArticleSchema
      .extend({ articleId, words: z.int(), writtenBy: z.string(), changedAt: instantSchema })
      .nullable(),
    readAt: instantSchema.nullable(),
    comments: z.array(commentSchema),
  }),
});

/** Writes an article, or changes one. */
export const saveArticle = endpoint({
  id: 'saveArticle',
  method: 'PUT',
  path: '/api/training/knowledge/articles',
  summary: 'Write an article of the team (without id), or change one',
  permission: 'steer',
  body: teamArticleSchema.extend({ articleId: articleId.nullable() }),
  response: z.object({ articleId, undo }),
});

/** Takes an article of the team away. */
export const removeArticle = endpoint({
  id: 'removeArticle',
  method: 'DELETE',
  path: '/api/training/knowledge/team-articles/{articleId}',
  summary: 'Take an article of the team away; what was read of it stays counted',
  permission: 'steer',
  params: z.object({ articleId }),
  response: z.object({ undo }),
});

/** Begins to read: from now on the time counts. */
export const openArticle = endpoint({
  id: 'openArticle',
  method: 'PUT',
  path: '/api/training/knowledge/readings/{article}',
  summary: 'Tell that one begins to read an article; says after how many seconds it can have been read (null: it is)',
  permission: 'work',
  params: z.object({ article }),
  response: z.object({ secondsLeft: z.int().nullable() }),
});

/** Has read it. */
export const finishArticle = endpoint({
  id: 'finishArticle',
  method: 'POST',
  path: '/api/training/knowledge/readings/{article}/end',
  summary: 'Tell that one has read an article to the end; refused when that went faster than anybody reads',
  permission: 'work',
  params: z.object({ article }),
  response: z.object({ readAt: instantSchema }),
});

const said = textSchema(1000);

/** Says something of an article. */
export const writeComment = endpoint({
  id: 'writeComment',
  method: 'POST',
  path: '/api/training/knowledge/articles/{article}/comments',
  summary: 'Say something of an article, or answer a comment',
  permission: 'work',
  params: z.object({ article }),
  body: z.object({ said, answers: commentId.nullable().default(null) }),
  response: z.object({ commentId, undo }),
});

/** Changes one's own comment. */
export const changeComment = endpoint({
  id: 'changeComment',
  method: 'PUT',
  path: '/api/training/knowledge/comments/{commentId}',
  summary: 'Change the words of an own comment',
  permission: 'work',
  params: z.object({ commentId }),
  body: z.object({ said }),
  response: z.object({ undo }),
});

/** Takes one's own comment away. */
export const removeComment = endpoint({
  id: 'removeComment',
  method: 'DELETE',
  path: '/api/training/knowledge/comments/{commentId}',
  summary: 'Take an own comment away',
  permission: 'work',
  params: z.object({ commentId }),
  response: z.object({ undo }),
});

/** The feeds that are followed and their latest items. */
export const readFeeds = endpoint({
  id: 'readFeeds',
  method: 'GET',
  path: '/api/training/knowledge/feeds',
  summary:
    'The feeds that the team follows with what was the matter the last time, and their newest items as plain words',
  permission: 'work',
  response: z.object({
    feeds: z.array(
      z.object({
        feedId,
        url: z.string(),
        name: z.string(),
        gotAt: instantSchema.nullable(),
        problem: z.enum(feedProblems).nullable(),
      }),
    ),
    items: z.array(
      z.object({
        feedId,
        item: z.string(),
        source: z.string(),
        title: z.string(),
        summary: z.string(),
        link: z.string().nullable(),
        publishedAt: instantSchema.nullable(),
      }),
    ),
  }),
});

/** Follows a feed. */
export const followFeed = endpoint({
  id: 'followFeed',
  method: 'POST',
  path: '/api/training/knowledge/feeds',
  summary: 'Follow an RSS or Atom feed (https); the server asks for it every hour',
  permission: 'steer',
  body: z.object({ url: z.string().trim().max(500), name: z.string().trim().max(80).default('') }),
  response: z.object({ feedId, undo }),
});

/** Follows a feed no more. */
export const unfollowFeed = endpoint({
  id: 'unfollowFeed',
  method: 'DELETE',
  path: '/api/training/knowledge/feeds/{feedId}',
  summary: 'Follow a feed no more',
  permission: 'steer',
  params: z.object({ feedId }),
  response: z.object({ undo }),
});
