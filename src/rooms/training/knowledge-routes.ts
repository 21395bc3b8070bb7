import { type Route, route } from '#platform/http/route.ts';
import {
  articleWithComments,
  beginToRead,
  endToRead,
  knowledge,
  removeTeamArticle,
  saveTeamArticle,
} from '#rooms/training/actions/articles.ts';
import { changeOwnComment, sayOfArticle } from '#rooms/training/actions/comments.ts';
import { feedsWithItems, follow, unfollow } from '#rooms/training/actions/feeds.ts';
import * as contract from '#rooms/training/contract/knowledge.ts';

/** The endpoints of articles, comments and feeds. */
export const knowledgeRoutes: readonly Route[] = [
  route(contract.readKnowledge, (work) => knowledge(work)),
  route(contract.readArticle, (work, { params }) => articleWithComments(work, params.article)),
  route(contract.saveArticle, (work, { body }) => saveTeamArticle(work, body)),
  route(contract.removeArticle, (work, { params }) => removeTeamArticle(work, params.articleId)),
  route(contract.openArticle, (work, { params }) => beginToRead(work, params.article)),
  route(contract.finishArticle, (work, { params }) => endToRead(work, params.article)),
  route(contract.writeComment, (work, { params, body }) => sayOfArticle(work, params.article, body)),
  route(contract.changeComment, (work, { params, body }) => changeOwnComment(work, params.commentId, body.said)),
  route(contract.removeComment, (work, { params }) => changeOwnComment(work, params.commentId, null)),
  route(contract.readFeeds, (work) => feedsWithItems(work)),
  route(contract.followFeed, (work, { body }) => follow(work, body)),
  route(contract.unfollowFeed, (work, { params }) => unfollow(work, params.feedId)),
];
