import { describe, expect, it } from 'vitest';
import { type SpeechAct, speechActs } from '#knowledge/language/index.ts';
import { type Question, type QuizText, quizThemes } from '#rooms/training/rules/quiz/question.ts';
import { questionTextsEn } from '#rooms/training/rules/quiz/questions/all.en.ts';
import { questionTextsNl } from '#rooms/training/rules/quiz/questions/all.nl.ts';
import { quizKeys } from '#rooms/training/rules/quiz/questions/keys.ts';
import { questionsIn } from '#rooms/training/rules/quiz/questions.ts';
import { skills } from '#rooms/training/rules/skills.ts';

const texts = { nl: questionTextsNl, en: questionTextsEn };
const languages = ['nl', 'en'] as const;
const ids = quizKeys.map((key) => key.id);

/** What a right reply never does. */
const mistakes: ReadonlySet<SpeechAct['act']> = new Set([
  'hedging',
  'invites_excuse',
  'must_verb',
  'why_question',
  'moralising_argument',
  'threat_at_close',
  'pressure',
]);

/** How many questions have an id that starts so. */
const about = (start: string): number => ids.filter((id) => id.startsWith(start)).length;

const sentencesOf = ({ situation, replies }: QuizText): string[] => [
  situation,
  ...replies.flatMap((reply) => [reply.text, reply.why]),
];

const rightText = (question: Question): string => question.replies[question.right]?.text ?? '';

/** The share of questions for which something holds. */
const share = (questions: readonly Question[], holds: (question: Question) => boolean): number =>
  questions.filter(holds).length / questions.length;

describe('the questions', () => {
  it('have one key each, and the theme is in the id', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(132);
    expect(quizKeys.filter((key) => !key.id.startsWith(`${key.theme}-`))).toEqual([]);
  });

  it.each(languages)('are complete in %s', (language) => {
    expect(texts[language].map((text) => text.id).sort()).toEqual([...ids].sort());
    expect(questionsIn(language).map((question) => question.id)).toEqual(ids);
    const empty = questionsIn(language).filter((question) => sentencesOf(question).some((text) => text.trim() === ''));
    expect(empty).toEqual([]);
  });

  it('have two to four replies, as many in English as in Dutch, of which one is right', () => {
    const english = questionsIn('en');
    const odd = questionsIn('nl').filter((question, place) => {
      const replies = question.replies.length;
      const right = Number.isInteger(question.right) && question.right >= 0 && question.right < replies;
      return replies < 2 || replies > 4 || !right || english[place]?.replies.length !== replies;
    });
    expect(odd).toEqual([]);
  });

  it('quote the same replies in both languages, and describe the same deeds', () => {
    const english = questionsIn('en');
    const spoken = (question: Question | undefined): boolean[] =>
      (question?.replies ?? []).map((reply) => reply.text.startsWith('“'));
    const odd = questionsIn('nl').filter((question, place) => {
      return spoken(question).join() !== spoken(english[place]).join();
    });
    expect(odd.map((question) => question.id)).toEqual([]);
  });

  it('name the same figures in both languages', () => {
    const figures = (text: string): string =>
      (text.match(/€ ?\d[\d.,]*\d|€ ?\d/g) ?? []).map((amount) => amount.replace(/\D/g, '')).join();
    const english = new Map(questionTextsEn.map((text) => [text.id, text]));
    const odd = questionTextsNl.filter((text) => {
      const other = english.get(text.id);
      return (
        !other ||
        sentencesOf(text).some((sentence, place) => figures(sentence) !== figures(sentencesOf(other)[place] ?? ''))
      );
    });
    expect(odd.map((text) => text.id)).toEqual([]);
  });

  it.each(languages)('say nothing twice in %s', (language) => {
    const all = texts[language].flatMap(sentencesOf);
    expect(all.filter((text, place) => all.indexOf(text) !== place)).toEqual([]);
  });

  it.each(languages)('say why in one sentence in %s', (language) => {
    const whys = texts[language].flatMap((text) => text.replies.map((reply) => reply.why));
    expect(whys.filter((why) => !/[.?]$/.test(why) || /[.!?] \p{Lu}/u.test(why))).toEqual([]);
  });
});

describe('what the questions are about', () => {
  it.each(quizThemes)('has enough about %s', (theme) => {
    expect(quizKeys.filter((key) => key.theme === theme).length).toBeGreaterThanOrEqual(16);
  });

  it.each(skills)('practises %s', (skill) => {
    expect(quizKeys.filter((key) => key.skill === skill).length).toBeGreaterThanOrEqual(6);
  });

  it.each(['beating-around-the-bush', 'no-probing', 'wrong-argument', 'settling-for-too-little', 'kicking-after'])(
    'has the mistake %s',
    (mistake) => {
      expect(about(`mistakes-${mistake}-`)).toBeGreaterThanOrEqual(4);
    },
  );

  it.each(['listens', 'avoids-must', 'avoids-why', 'keeps-fault-out', 'concrete'])('has the habit %s', (habit) => {
    expect(about(`habits-${habit}-`)).toBeGreaterThanOrEqual(3);
  });

  it.each([
    'no-cash',
    'waiting-for-own-customers',
    'not-received',
    'in-batch',
    'person-absent',
    'approval-pending',
    'already-paid',
    'agreement-with-colleague',
    'system',
  ])('has the excuse %s', (excuse) => {
    expect(about(`excuses-${excuse}-`)).toBeGreaterThanOrEqual(2);
  });

  it('serves both countries', () => {
    expect(quizKeys.filter((key) => key.country === 'nl').length).toBeGreaterThanOrEqual(15);
    expect(quizKeys.filter((key) => key.country === 'be').length).toBeGreaterThanOrEqual(15);
  });
});

describe('the right reply', () => {
  it('stands everywhere equally often', () => {
    for (const replies of [2, 3, 4]) {
      const places = questionsIn('nl').filter((question) => question.replies.length === replies);
      const counts = Array.from({ length: replies }, (_, place) => places.filter((q) => q.right === place).length);
      expect(Math.max(...counts) - Math.min(...counts), `${replies} replies: ${counts.join()}`).toBeLessThanOrEqual(1);
    }
  });

  it.each(languages)('cannot be guessed by its length in %s', (language) => {
    const lengths = (question: Question): number[] => question.replies.map((reply) => reply.text.length);
    const questions = questionsIn(language);
    expect(share(questions, (q) => rightText(q).length === Math.max(...lengths(q)))).toBeLessThan(0.45);
    expect(share(questions, (q) => rightText(q).length === Math.min(...lengths(q)))).toBeLessThan(0.45);
  });

  it('makes none of the mistakes that the program itself would hear, and the wrong replies make plenty', () => {
    const spoken = questionsIn('nl').flatMap((question) =>
      question.replies
        .map((reply, place) => ({ id: question.id, text: reply.text, right: place === question.right }))
        .filter((reply) => reply.text.startsWith('“')),
    );
    const heard = spoken.filter((reply) => speechActs('agent', reply.text).some((act) => mistakes.has(act.act)));
    expect(heard.filter((reply) => reply.right).map((reply) => reply.id)).toEqual([]);
    expect(heard.length).toBeGreaterThanOrEqual(40);
  });
});
