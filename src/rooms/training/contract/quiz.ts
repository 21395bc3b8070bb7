import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import { idSchema } from '#kernel/schemas.ts';
import { quizThemes } from '#rooms/training/rules/quiz/question.ts';
import { skills } from '#rooms/training/rules/skills.ts';

/** The languages in which training speaks. */
export const trainingLanguage = z.enum(['nl', 'en']);

const theme = z.enum(quizThemes);
const skill = z.enum(skills);
const country = z.enum(['nl', 'be', 'both']);
const undo = idSchema('event').nullable();

/** A question as it is asked: its replies in the order of this round, each with the place by which it is answered. */
const askedQuestionSchema = z.object({
  questionId: z.string().max(80),
  theme,
  skill,
  /** A jurist has not yet confirmed what it says. */
  review: z.boolean(),
  /** Written by the team itself. */
  own: z.boolean(),
  /** The team wrote it in this language only. */
  language: trainingLanguage,
  situation: z.string(),
  replies: z.array(z.object({ place: z.int(), text: z.string(), why: z.string(), right: z.boolean() })),
});

/** A round of the quiz. */
export const readQuizRound = endpoint({
  id: 'readQuizRound',
  method: 'GET',
  path: '/api/training/quiz/round',
  summary:
    'Ten questions for who asks: first what was wrong before, weak skills, not seen lately; the same seed gives the same round',
  permission: 'work',
  query: z.object({
    language: trainingLanguage,
    theme: theme.optional(),
    seed: z.coerce.number().int().min(0).max(4294967295),
  }),
  response: z.object({ questions: z.array(askedQuestionSchema) }),
});

/** Answers a question of a round. */
export const answerQuestion = endpoint({
  id: 'answerQuestion',
  method: 'PUT',
  path: '/api/training/quiz/answers/{answerId}',
  summary: 'Answer a question; the server judges. The id is made by the browser: sending it twice changes nothing.',
  permission: 'work',
  params: z.object({ answerId: idSchema('answer') }),
  body: z.object({ roundId: idSchema('round'), questionId: z.string().max(80), place: z.int().min(0).max(3) }),
  response: z.object({ right: z.boolean() }),
});

/** What one's own answers say. */
export const readQuizFigures = endpoint({
  id: 'readQuizFigures',
  method: 'GET',
  path: '/api/training/quiz',
  summary:
    'Own answers in the quiz: per skill and theme, and how many questions wait to come back; nobody sees those of a colleague',
  permission: 'work',
  response: z.object({
    answered: z.int(),
    right: z.int(),
    comeBack: z.int(),
    skills: z.array(z.object({ skill, answered: z.int(), right: z.int() })),
    themes: z.array(z.object({ theme, questions: z.int(), seen: z.int() })),
  }),
});

const questionText = z.object({
  situation: z.string().trim().max(600),
  replies: z.array(z.object({ text: z.string().trim().max(300), why: z.string().trim().max(300) })).max(6),
});

/** A question that the team wrote: in one language or both, with the place of the right reply. */
export const ownQuestionSchema = z.object({
  theme,
  skill,
  country,
  right: z.int(),
  texts: z.object({ nl: questionText.optional(), en: questionText.optional() }),
  active: z.boolean(),
});

/** The questions that the team wrote. */
export const readOwnQuestions = endpoint({
  id: 'readOwnQuestions',
  method: 'GET',
  path: '/api/training/quiz/questions',
  summary: 'Quiz questions that the team wrote itself; those built in are in the program',
  permission: 'steer',
  response: z.object({
    questions: z.array(ownQuestionSchema.extend({ questionId: idSchema('question') })),
  }),
});

/** Writes a question, or changes one. */
export const saveQuestion = endpoint({
  id: 'saveQuestion',
  method: 'PUT',
  path: '/api/training/quiz/questions',
  summary: 'Write a quiz question of the team (without id), or change one',
  permission: 'steer',
  body: ownQuestionSchema.extend({ questionId: idSchema('question').nullable() }),
  response: z.object({ questionId: idSchema('question'), undo }),
});

/** Takes a question of the team away. */
export const removeQuestion = endpoint({
  id: 'removeQuestion',
  method: 'DELETE',
  path: '/api/training/quiz/questions/{questionId}',
  summary: 'Take a quiz question of the team away; what was answered stays',
  permission: 'steer',
  params: z.object({ questionId: idSchema('question') }),
  response: z.object({ undo }),
});
