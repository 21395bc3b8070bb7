import { type Route, route } from '#platform/http/route.ts';
import { cardProposals } from '#rooms/training/actions/card-proposals.ts';
import { cueCards, takeReviews } from '#rooms/training/actions/cards.ts';
import { keepDrill } from '#rooms/training/actions/keep-drill.ts';
import { keepOwnCard, takeOwnCardAway } from '#rooms/training/actions/own-cards.ts';
import { readPersonas, removePersona, savePersona } from '#rooms/training/actions/personas.ts';
import { keepPractice, readPractice, readPractices } from '#rooms/training/actions/practices.ts';
import { answerQuizQuestion, quizFigures, quizRound } from '#rooms/training/actions/quiz.ts';
import { removeTeamQuestion, saveTeamQuestion, teamQuestions } from '#rooms/training/actions/quiz-questions.ts';
import { cardsOfTeam, keepTeamCard, takeTeamCardAway } from '#rooms/training/actions/team-cards.ts';
import * as contract from '#rooms/training/contract.ts';
import { knowledgeRoutes } from '#rooms/training/knowledge-routes.ts';
import { pathRoutes } from '#rooms/training/path-routes.ts';

/** The training room's endpoints with the actions that serve them. */
export const routes: readonly Route[] = [
  route(contract.readPersonas, (work) => readPersonas(work)),
  route(contract.savePersona, (work, { body }) => savePersona(work, body)),
  route(contract.removePersona, (work, { params }) => removePersona(work, params.personaId)),
  route(contract.keepPractice, (work, { params, body }) => keepPractice(work, params.practiceId, body)),
  route(contract.readPractices, (work) => readPractices(work)),
  route(contract.readPractice, (work, { params }) => readPractice(work, params.practiceId)),
  route(contract.keepDrill, (work, { body }) => keepDrill(work, body)),
  route(contract.readQuizRound, (work, { query }) => quizRound(work, query)),
  route(contract.answerQuestion, (work, { params, body }) => answerQuizQuestion(work, params.answerId, body)),
  route(contract.readQuizFigures, (work) => quizFigures(work)),
  route(contract.readOwnQuestions, (work) => teamQuestions(work)),
  route(contract.saveQuestion, (work, { body }) => saveTeamQuestion(work, body)),
  route(contract.removeQuestion, (work, { params }) => removeTeamQuestion(work, params.questionId)),
  route(contract.readCueCards, (work, { query }) => cueCards(work, query.language)),
  route(contract.sendCardReviews, (work, { body }) => takeReviews(work, body.reviews)),
  route(contract.saveOwnCard, (work, { params, body }) => keepOwnCard(work, params.cardId, body)),
  route(contract.removeOwnCard, (work, { params }) => takeOwnCardAway(work, params.cardId)),
  route(contract.readCardProposals, (work, { query }) => cardProposals(work, query.language)),
  route(contract.readTeamCards, (work) => cardsOfTeam(work)),
  route(contract.saveTeamCard, (work, { body }) => keepTeamCard(work, body)),
  route(contract.removeTeamCard, (work, { params }) => takeTeamCardAway(work, params.cardId)),
  ...pathRoutes,
  ...knowledgeRoutes,
];
