import type { HabitId } from '#knowledge/language/review/habits.ts';
import type { MistakeId } from '#knowledge/language/review/mistakes.ts';
import type { OutcomeKind } from '#knowledge/language/review/outcome.ts';
import type { PointId, Verdict } from '#knowledge/language/review/points/point.ts';
import { type SkillSeen, skillsSeen } from '#knowledge/language/review/skills.ts';

/** The points that say something of a skill. */
export const skillPoints = [
  'silence',
  'questions',
  'excuses',
  'individual',
  'summary',
] as const satisfies readonly PointId[];

/** What is kept of a review, as far as it shows skills. */
export interface KeptFindings {
  /** Per point the share of its checks that were answered yes; null when none could be seen. */
  readonly shares: Readonly<Partial<Record<PointId, number | null>>>;
  readonly automatic: Readonly<Partial<Record<PointId, Verdict>>>;
  readonly verdicts: Readonly<Partial<Record<PointId, Verdict>>>;
  readonly mistakes: readonly MistakeId[];
  readonly habits: readonly { readonly id: HabitId; readonly kept: boolean | null }[];
  readonly outcomeKind: OutcomeKind;
}

const worth: Readonly<Record<Verdict, number | null>> = { good: 1, partly: 0.5, missed: 0, not_observable: null };

/** The skills that a reviewed call shows. Where a coach judged a point otherwise, his word counts. */
export function skillsOfCall({
  shares,
  automatic,
  verdicts,
  mistakes,
  habits,
  outcomeKind,
}: KeptFindings): readonly SkillSeen[] {
  const points = skillPoints.map((id) => {
    const verdict = verdicts[id];
    if (verdict !== undefined && verdict !== automatic[id]) return { id, share: worth[verdict] };
    return { id, share: shares[id] ?? null };
  });
  return skillsSeen({ points, mistakes: mistakes.map((id) => ({ id })), habits, outcome: { kind: outcomeKind } });
}
