import type { Day } from '#kernel/dates.ts';
import type { MistakeId } from '#knowledge/language/review/mistakes.ts';
import { mistakeSkill } from '#rooms/training/rules/mistake-skill.ts';
import { type Skill, skills } from '#rooms/training/rules/skills.ts';

/** One answer of somebody, as the choice of the next round needs it. */
export interface Answered {
  readonly questionId: string;
  readonly skill: Skill;
  readonly right: boolean;
  readonly day: Day;
}

/** What somebody's answers say of one question. */
export interface QuestionRecord {
  readonly lastDay: Day;
  /** Times right in a row until now; 0: wrong the last time. */
  readonly streak: number;
}

/** The latest answers say most of a skill. */
const looksBack = 12;
/** Before anything is known: as if three of four answers had been right, twice over. */
const prior = { answers: 4, wrong: 1 };

/** What the answers, oldest first, say of each question. */
export function recordsOf(answers: readonly Answered[]): Map<string, QuestionRecord> {
  const records = new Map<string, QuestionRecord>();
  for (const { questionId, right, day } of answers) {
    const streak = right ? (records.get(questionId)?.streak ?? 0) + 1 : 0;
    records.set(questionId, { lastDay: day, streak });
  }
  return records;
}

/** How weak each skill is, 0 to 1: from the latest answers in the quiz, and from mistakes in one's own calls. */
export function weaknessOf(
  answers: readonly Answered[],
  mistakes: readonly MistakeId[],
): Readonly<Record<Skill, number>> {
  const weak = (skill: Skill): number => {
    const latest = answers.filter((answer) => answer.skill === skill).slice(-looksBack);
    const wrong = latest.filter((answer) => !answer.right).length;
    const inCalls = mistakes.filter((mistake) => mistakeSkill[mistake] === skill).length;
    const share = (wrong + prior.wrong) / (latest.length + prior.answers);
    return Math.min(1, share + Math.min(0.3, inCalls * 0.1));
  };
  return Object.fromEntries(skills.map((skill) => [skill, weak(skill)])) as Record<Skill, number>;
}

/** Answers and right ones per skill, in the order of the skills; skills without an answer are left out. */
export function bySkill(
  answers: readonly { readonly skill: Skill; readonly right: boolean }[],
): { skill: Skill; answered: number; right: number }[] {
  return skills.flatMap((skill) => {
    const own = answers.filter((answer) => answer.skill === skill);
    return own.length === 0
      ? []
      : [{ skill, answered: own.length, right: own.filter((answer) => answer.right).length }];
  });
}
