import type { Skill } from '#rooms/training/rules/skills.ts';

/** What the built-in questions are about, in the order of the screen. */
export const quizThemes = [
  'mistakes',
  'habits',
  'excuses',
  'law',
  'big-customers',
  'arrangements',
  'complaints',
  'stress',
] as const;

/** One of the themes. */
export type QuizTheme = (typeof quizThemes)[number];

/** A reply to choose: what is said (between quotation marks) or done, and in one sentence why that is right or wrong. */
export interface QuizReply {
  readonly text: string;
  readonly why: string;
}

/** The words of a question in one language; the replies stand in the same order in every language. */
export interface QuizText {
  readonly id: string;
  readonly situation: string;
  readonly replies: readonly QuizReply[];
}

/** What is the same in every language; `right` is the place of the right reply, `review`: a jurist has not yet confirmed what it says. */
export interface QuizKey {
  readonly id: string;
  readonly theme: QuizTheme;
  readonly skill: Skill;
  readonly country: 'nl' | 'be' | 'both';
  readonly right: number;
  readonly review?: true;
}

/** A question as it is asked. */
export type Question = QuizKey & QuizText;
