import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readOwnQuestions } from '#rooms/training/contract.ts';
import type { OwnQuestionTexts } from '#rooms/training/rules/quiz/check-question.ts';
import type { QuizKey, QuizReply, QuizTheme } from '#rooms/training/rules/quiz/question.ts';
import type { Skill } from '#rooms/training/rules/skills.ts';

/** A question of the team. */
export type TeamQuestion = ResponseOf<typeof readOwnQuestions>['questions'][number];

/** The words of a question in one language while they are typed. */
export interface DraftText {
  readonly situation: string;
  readonly replies: readonly QuizReply[];
}

/** A question while it is typed: both languages are there, perhaps empty, with as many replies. */
export interface Draft {
  readonly theme: QuizTheme;
  readonly skill: Skill;
  readonly country: QuizKey['country'];
  readonly right: number;
  readonly active: boolean;
  readonly nl: DraftText;
  readonly en: DraftText;
}

/** Nothing typed yet. */
export const emptyText: DraftText = {
  situation: '',
  replies: [
    { text: '', why: '' },
    { text: '', why: '' },
  ],
};

/** What is typed on: a question of the team, or an empty one. */
export function draftOf(question: TeamQuestion | null): Draft {
  if (!question)
    return {
      theme: 'excuses',
      skill: 'excuses',
      country: 'both',
      right: 0,
      active: true,
      nl: emptyText,
      en: emptyText,
    };
  const { theme, skill, country, right, active, texts } = question;
  const count = (texts.nl ?? texts.en)?.replies.length ?? 2;
  const empty: DraftText = { situation: '', replies: Array.from({ length: count }, () => ({ text: '', why: '' })) };
  return { theme, skill, country, right, active, nl: texts.nl ?? empty, en: texts.en ?? empty };
}

/** True when nothing was typed in a language. */
export function isEmpty({ situation, replies }: DraftText): boolean {
  return [situation, ...replies.flatMap(({ text, why }) => [text, why])].every((words) => words.trim() === '');
}

/** The languages in which something was typed. */
export function textsOf({ nl, en }: Pick<Draft, 'nl' | 'en'>): {
  nl?: { situation: string; replies: { text: string; why: string }[] };
  en?: { situation: string; replies: { text: string; why: string }[] };
} & OwnQuestionTexts {
  const written = (text: DraftText) => ({
    situation: text.situation,
    replies: text.replies.map((reply) => ({ ...reply })),
  });
  return { ...(!isEmpty(nl) && { nl: written(nl) }), ...(!isEmpty(en) && { en: written(en) }) };
}
