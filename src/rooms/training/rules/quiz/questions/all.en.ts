import type { QuizText } from '#rooms/training/rules/quiz/question.ts';
import { arrangements1En } from '#rooms/training/rules/quiz/questions/arrangements-1.en.ts';
import { arrangements2En } from '#rooms/training/rules/quiz/questions/arrangements-2.en.ts';
import { bigCustomers1En } from '#rooms/training/rules/quiz/questions/big-customers-1.en.ts';
import { bigCustomers2En } from '#rooms/training/rules/quiz/questions/big-customers-2.en.ts';
import { complaints1En } from '#rooms/training/rules/quiz/questions/complaints-1.en.ts';
import { complaints2En } from '#rooms/training/rules/quiz/questions/complaints-2.en.ts';
import { excuses1En } from '#rooms/training/rules/quiz/questions/excuses-1.en.ts';
import { excuses2En } from '#rooms/training/rules/quiz/questions/excuses-2.en.ts';
import { habits1En } from '#rooms/training/rules/quiz/questions/habits-1.en.ts';
import { habits2En } from '#rooms/training/rules/quiz/questions/habits-2.en.ts';
import { law1En } from '#rooms/training/rules/quiz/questions/law-1.en.ts';
import { law2En } from '#rooms/training/rules/quiz/questions/law-2.en.ts';
import { mistakes1En } from '#rooms/training/rules/quiz/questions/mistakes-1.en.ts';
import { mistakes2En } from '#rooms/training/rules/quiz/questions/mistakes-2.en.ts';
import { stress1En } from '#rooms/training/rules/quiz/questions/stress-1.en.ts';
import { stress2En } from '#rooms/training/rules/quiz/questions/stress-2.en.ts';

/** All built-in questions in English, by theme. */
export const questionTextsEn: readonly QuizText[] = [
  ...mistakes1En,
  ...mistakes2En,
  ...habits1En,
  ...habits2En,
  ...excuses1En,
  ...excuses2En,
  ...law1En,
  ...law2En,
  ...bigCustomers1En,
  ...bigCustomers2En,
  ...arrangements1En,
  ...arrangements2En,
  ...complaints1En,
  ...complaints2En,
  ...stress1En,
  ...stress2En,
];
