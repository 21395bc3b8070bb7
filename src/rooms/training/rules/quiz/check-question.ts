import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { QuizReply } from '#rooms/training/rules/quiz/question.ts';

/** The words of a question that the team writes, in one language. */
export interface OwnQuestionText {
  readonly situation: string;
  readonly replies: readonly QuizReply[];
}

/** The words per language; at least one. */
export interface OwnQuestionTexts {
  readonly nl?: OwnQuestionText | undefined;
  readonly en?: OwnQuestionText | undefined;
}

/** Why a question cannot be kept like this. */
export type QuestionRefusal =
  | { readonly code: 'question-not-found' }
  | { readonly code: 'question-without-text' }
  | { readonly code: 'question-without-situation' }
  | { readonly code: 'question-replies-count' }
  | { readonly code: 'question-replies-differ' }
  | { readonly code: 'question-reply-without-text' }
  | { readonly code: 'question-reply-without-why' }
  | { readonly code: 'question-reply-twice' }
  | { readonly code: 'question-right-missing' };

/** A question has a situation and two to four different replies, each with why, in every language that it has; exactly one is right. */
export function checkQuestion(question: {
  readonly right: number;
  readonly texts: OwnQuestionTexts;
}): Decision<null, QuestionRefusal> {
  const texts = [question.texts.nl, question.texts.en].filter((text) => text !== undefined);
  const [first] = texts;
  if (!first) return refused({ code: 'question-without-text' });
  if (texts.some(({ situation }) => situation.trim() === '')) return refused({ code: 'question-without-situation' });
  if (texts.some(({ replies }) => replies.length < 2 || replies.length > 4))
    return refused({ code: 'question-replies-count' });
  if (texts.some(({ replies }) => replies.length !== first.replies.length))
    return refused({ code: 'question-replies-differ' });
  for (const { replies } of texts) {
    if (replies.some(({ text }) => text.trim() === '')) return refused({ code: 'question-reply-without-text' });
    if (replies.some(({ why }) => why.trim() === '')) return refused({ code: 'question-reply-without-why' });
    const words = new Set(replies.map(({ text }) => text.trim().toLowerCase()));
    if (words.size < replies.length) return refused({ code: 'question-reply-twice' });
  }
  const isPlace = Number.isInteger(question.right) && question.right >= 0 && question.right < first.replies.length;
  return isPlace ? granted(null) : refused({ code: 'question-right-missing' });
}
