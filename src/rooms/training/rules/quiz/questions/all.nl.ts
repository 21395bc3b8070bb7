import type { QuizText } from '#rooms/training/rules/quiz/question.ts';
import { arrangements1Nl } from '#rooms/training/rules/quiz/questions/arrangements-1.nl.ts';
import { arrangements2Nl } from '#rooms/training/rules/quiz/questions/arrangements-2.nl.ts';
import { bigCustomers1Nl } from '#rooms/training/rules/quiz/questions/big-customers-1.nl.ts';
import { bigCustomers2Nl } from '#rooms/training/rules/quiz/questions/big-customers-2.nl.ts';
import { complaints1Nl } from '#rooms/training/rules/quiz/questions/complaints-1.nl.ts';
import { complaints2Nl } from '#rooms/training/rules/quiz/questions/complaints-2.nl.ts';
import { excuses1Nl } from '#rooms/training/rules/quiz/questions/excuses-1.nl.ts';
import { excuses2Nl } from '#rooms/training/rules/quiz/questions/excuses-2.nl.ts';
import { habits1Nl } from '#rooms/training/rules/quiz/questions/habits-1.nl.ts';
import { habits2Nl } from '#rooms/training/rules/quiz/questions/habits-2.nl.ts';
import { law1Nl } from '#rooms/training/rules/quiz/questions/law-1.nl.ts';
import { law2Nl } from '#rooms/training/rules/quiz/questions/law-2.nl.ts';
import { mistakes1Nl } from '#rooms/training/rules/quiz/questions/mistakes-1.nl.ts';
import { mistakes2Nl } from '#rooms/training/rules/quiz/questions/mistakes-2.nl.ts';
import { stress1Nl } from '#rooms/training/rules/quiz/questions/stress-1.nl.ts';
import { stress2Nl } from '#rooms/training/rules/quiz/questions/stress-2.nl.ts';

/** All built-in questions in Dutch, by theme. */
export const questionTextsNl: readonly QuizText[] = [
  ...mistakes1Nl,
  ...mistakes2Nl,
  ...habits1Nl,
  ...habits2Nl,
  ...excuses1Nl,
  ...excuses2Nl,
  ...law1Nl,
  ...law2Nl,
  ...bigCustomers1Nl,
  ...bigCustomers2Nl,
  ...arrangements1Nl,
  ...arrangements2Nl,
  ...complaints1Nl,
  ...complaints2Nl,
  ...stress1Nl,
  ...stress2Nl,
];
