import type { SkillSeen } from '#knowledge/language/review/skills.ts';
import type { Rating } from '#rooms/training/rules/cards/schedule.ts';
import type { Skill } from '#rooms/training/rules/skills.ts';

const values: Readonly<Record<Rating, number>> = { again: 0, hard: 0.5, good: 1, easy: 1 };

/** How well each skill was shown by a day's answers: the mean, so that many cards of a skill count as one. */
export function skillsOfDay(answers: readonly { readonly skill: Skill; readonly rating: Rating }[]): SkillSeen[] {
  const sums = new Map<Skill, { sum: number; count: number }>();
  for (const { skill, rating } of answers) {
    const { sum, count } = sums.get(skill) ?? { sum: 0, count: 0 };
    sums.set(skill, { sum: sum + values[rating], count: count + 1 });
  }
  return [...sums].map(([skill, { sum, count }]) => ({ skill, value: sum / count }));
}
