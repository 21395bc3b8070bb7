import type { HabitId } from '#knowledge/language/review/habits.ts';
import type { MistakeId } from '#knowledge/language/review/mistakes.ts';
import type { OutcomeKind } from '#knowledge/language/review/outcome.ts';
import type { PointId } from '#knowledge/language/review/points/point.ts';

/** What a collector can practise: what calls, quiz, cards and role-plays have in common. */
export const skills = [
  'purpose',
  'silence',
  'questions',
  'excuses',
  'probing',
  'argument',
  'trading',
  'complaints',
  'empathy',
  'summary',
  'closing',
  'law',
] as const;
export type Skill = (typeof skills)[number];

/** How well a skill was shown once: from 0 to 1. */
export interface SkillSeen {
  readonly skill: Skill;
  readonly value: number;
}

/** What a review must hold to say something about skills. */
export interface SkillFacts {
  readonly points: readonly { readonly id: PointId; readonly share: number | null }[];
  readonly mistakes: readonly { readonly id: MistakeId }[];
  readonly habits: readonly { readonly id: HabitId; readonly kept: boolean | null }[];
  readonly outcome: { readonly kind: OutcomeKind };
}

const byPoint: readonly (readonly [Skill, PointId])[] = [
  ['silence', 'silence'],
  ['questions', 'questions'],
  ['excuses', 'excuses'],
  ['empathy', 'individual'],
  ['summary', 'summary'],
];

/** Which skills a call shows, and how well. A skill that the call gave no occasion for is left out. */
export function skillsSeen(review: SkillFacts): readonly SkillSeen[] {
  const made = (id: MistakeId): number => review.mistakes.filter((one) => one.id === id).length;
  const kept = (id: HabitId): boolean | null => review.habits.find((one) => one.id === id)?.kept ?? null;
  const seen: SkillSeen[] = byPoint.flatMap(([skill, point]) => {
    const share = review.points.find((one) => one.id === point)?.share ?? null;
    return share === null ? [] : [{ skill, value: share }];
  });
  const manners = [kept('avoids_must'), kept('avoids_why')];
  // Without a turn of the collector there is nothing to see.
  if (manners[0] === null) return seen;
  seen.push({ skill: 'purpose', value: fewer(made('beating_around_the_bush')) });
  seen.push({
    skill: 'argument',
    value: made('wrong_argument') > 0 ? 0 : manners.filter((one) => one === true).length / 2,
  });
  seen.push({ skill: 'closing', value: made('kicking_after') > 0 ? 0 : 1 });
  const agreed = review.outcome.kind === 'promise' || review.outcome.kind === 'arrangement';
  if (made('no_probing') > 0 || agreed)
    seen.push({ skill: 'probing', value: made('no_probing') > 0 ? 0 : kept('concrete') === true ? 1 : 0.5 });
  if (made('settling_for_too_little') > 0 || agreed)
    seen.push({ skill: 'trading', value: made('settling_for_too_little') > 0 ? 0 : 1 });
  if (review.outcome.kind === 'complaint')
    seen.push({ skill: 'complaints', value: kept('listens') === true ? 1 : 0.4 });
  return seen;
}

/** None is right, one is half, more is wrong. */
function fewer(mistakes: number): number {
  return mistakes === 0 ? 1 : mistakes === 1 ? 0.5 : 0;
}
