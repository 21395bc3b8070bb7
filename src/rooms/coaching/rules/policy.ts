import {
  judgeChecks,
  type PointId,
  pointIds,
  usualThresholds,
  type Verdict,
} from '#knowledge/language/review/points/point.ts';
import type { Checks, Verdicts } from '#rooms/coaching/rules/review.ts';

/** How one point is judged: whether and how heavily it counts in the score, and from which percentage of its checks it is good and partly good. */
export interface PointPolicy {
  readonly counts: boolean;
  readonly weight: number;
  readonly goodFrom: number;
  readonly partlyFrom: number;
}

/** How all points are judged. */
export type Policy = Readonly<Record<PointId, PointPolicy>>;

export const heaviest = 3;

/** The policy of who never set another: every point once, with the thresholds of the program. */
export const usualPolicy: Policy = forAllPoints((id) => {
  const { goodFrom, partlyFrom } = usualThresholds(id);
  return { counts: true, weight: 1, goodFrom: Math.round(goodFrom * 100), partlyFrom: Math.round(partlyFrom * 100) };
});

/** Days that reviews, transcripts and recordings are kept when nobody chose otherwise, and the limits of that choice. */
export const usualRetentionDays = 365;
export const fewestRetentionDays = 7;
export const mostRetentionDays = 3650;

/** One value for every point. */
export function forAllPoints<Value>(of: (id: PointId) => Value): Record<PointId, Value> {
  return Object.fromEntries(pointIds.map((id) => [id, of(id)])) as Record<PointId, Value>;
}

/** The verdict of every point by its checks and the policy. */
export function verdictsBy(policy: Policy, checks: Checks): Verdicts {
  return forAllPoints((id) => {
    const { goodFrom, partlyFrom } = policy[id];
    return judgeChecks(checks[id], { goodFrom: goodFrom / 100, partlyFrom: partlyFrom / 100 }).verdict;
  });
}

/** The verdicts that count: those of a coach go before those of the program. */
export function withOverrules(automatic: Verdicts, overruled: Readonly<Partial<Record<PointId, Verdict>>>): Verdicts {
  return { ...automatic, ...overruled };
}

/** A score with the number of points that it rests on. */
export interface Score {
  /** Tenths of a point, 0 to 100; null when no point could be seen. */
  readonly tenths: number | null;
  readonly seen: number;
}

const halvesOf: Readonly<Record<Verdict, number | null>> = { good: 2, partly: 1, missed: 0, not_observable: null };

/** What was gained of what could be gained, by weight, and the number of points that were seen. */
export function worthOf(
  policy: Policy,
  verdicts: Verdicts,
): { readonly gained: number; readonly total: number; readonly seen: number } {
  let [halves, total, seen] = [0, 0, 0];
  for (const id of pointIds) {
    const value = halvesOf[verdicts[id]];
    if (value === null || !policy[id].counts) continue;
    halves += value * policy[id].weight;
    total += policy[id].weight;
    seen += 1;
  }
  return { gained: halves / 2, total, seen };
}

/** The score: good counts whole, partly half, missed not at all, what could not be seen is left out. score = share × 10, with one decimal. */
export function scoreBy(policy: Policy, verdicts: Verdicts): Score {
  const { gained, total, seen } = worthOf(policy, verdicts);
  return { tenths: total === 0 ? null : Math.round((gained * 100) / total), seen };
}

/** What is wrong with a policy: the point and what was expected; null when it can be used. */
export function checkPolicy(
  policy: Policy,
): { readonly code: 'thresholds-crossed'; readonly point: PointId } | { readonly code: 'nothing-counts' } | null {
  for (const point of pointIds)
    if (policy[point].partlyFrom >= policy[point].goodFrom) return { code: 'thresholds-crossed', point };
  return pointIds.some((id) => policy[id].counts) ? null : { code: 'nothing-counts' };
}

/** True when both judge the same. */
export function samePolicy(one: Policy, other: Policy): boolean {
  return pointIds.every((id) => {
    const [a, b] = [one[id], other[id]];
    return a.counts === b.counts && a.weight === b.weight && a.goodFrom === b.goodFrom && a.partlyFrom === b.partlyFrom;
  });
}
