import { type Route, route } from '#platform/http/route.ts';
import { keepDrill } from '#rooms/training/actions/keep-drill.ts';
import { readPersonas, removePersona, savePersona } from '#rooms/training/actions/personas.ts';
import { keepPractice, readPractice, readPractices } from '#rooms/training/actions/practices.ts';
import { answerQuizQuestion, quizFigures, quizRound } from '#rooms/training/actions/quiz.ts';
import { removeTeamQuestion, saveTeamQuestion, teamQuestions } from '#rooms/training/actions/quiz-questions.ts';
import * as contract from '#rooms/training/contract.ts';

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
];
