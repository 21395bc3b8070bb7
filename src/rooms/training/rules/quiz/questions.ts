import type { Question, QuizText } from '#rooms/training/rules/quiz/question.ts';
import { questionTextsEn } from '#rooms/training/rules/quiz/questions/all.en.ts';
import { questionTextsNl } from '#rooms/training/rules/quiz/questions/all.nl.ts';
import { quizKeys } from '#rooms/training/rules/quiz/questions/keys.ts';

const inLanguage = { nl: joined(questionTextsNl), en: joined(questionTextsEn) };

/** All built-in questions in a language, in one fixed order. */
export function questionsIn(language: 'nl' | 'en'): readonly Question[] {
  return inLanguage[language];
}

function joined(texts: readonly QuizText[]): readonly Question[] {
  const byId = new Map(texts.map((text) => [text.id, text]));
  return quizKeys.map((key) => {
    const text = byId.get(key.id);
    if (!text) throw new Error(`The question ${key.id} has no text`);
    return { ...key, ...text };
  });
}
