import { type PointId, pointIds, type Verdict } from '#knowledge/language/review/points/point.ts';
import { type Policy, scoreBy, verdictsBy, withOverrules } from '#rooms/coaching/rules/policy.ts';
import type { Checks, ReviewId } from '#rooms/coaching/rules/review.ts';

/** A review as far as its verdicts follow from it. */
export interface JudgedChecks {
  readonly reviewId: ReviewId;
  readonly checks: Checks;
  readonly overruled: Readonly<Partial<Record<PointId, Verdict>>>;
}

/** A point of a call that would get another verdict. */
export interface ChangedPoint {
  readonly reviewId: ReviewId;
  readonly point: PointId;
  readonly from: Verdict;
  readonly to: Verdict;
}

/** What another policy would change in these reviews. */
export interface PolicyPreview {
  readonly calls: number;
  readonly callsChanged: number;
  readonly up: number;
  readonly down: number;
  readonly perPoint: readonly { readonly point: PointId; readonly up: number; readonly down: number }[];
  /** Middle score in tenths, before and after; null when nothing could be seen. */
  readonly middleBefore: number | null;
  readonly middleAfter: number | null;
  readonly examples: readonly ChangedPoint[];
}

const mostExamples = 6;
const ranks: Readonly<Record<Verdict, number>> = { not_observable: 0, missed: 1, partly: 2, good: 3 };

/** Tells what a policy would change: which points of which calls go up or down. Points that a coach judged stay as they are. */
export function previewPolicy(before: Policy, after: Policy, reviews: readonly JudgedChecks[]): PolicyPreview {
  const changes: ChangedPoint[] = [];
  const changedCalls = new Set<ReviewId>();
  const [scoresBefore, scoresAfter]: [number[], number[]] = [[], []];
  for (const { reviewId, checks, overruled } of reviews) {
    const was = withOverrules(verdictsBy(before, checks), overruled);
    const becomes = withOverrules(verdictsBy(after, checks), overruled);
    for (const point of pointIds) {
      if (was[point] !== becomes[point]) changes.push({ reviewId, point, from: was[point], to: becomes[point] });
    }
    const [scoreBefore, scoreAfter] = [scoreBy(before, was).tenths, scoreBy(after, becomes).tenths];
    if (scoreBefore !== null) scoresBefore.push(scoreBefore);
    if (scoreAfter !== null) scoresAfter.push(scoreAfter);
    if (scoreBefore !== scoreAfter || pointIds.some((point) => was[point] !== becomes[point]))
      changedCalls.add(reviewId);
  }
  const rises = (change: ChangedPoint): boolean => ranks[change.to] > ranks[change.from];
  return {
    calls: reviews.length,
    callsChanged: changedCalls.size,
    up: changes.filter(rises).length,
    down: changes.filter((change) => !rises(change)).length,
    perPoint: pointIds.flatMap((point) => {
      const own = changes.filter((change) => change.point === point);
      const up = own.filter(rises).length;
      return own.length === 0 ? [] : [{ point, up, down: own.length - up }];
    }),
    middleBefore: middle(scoresBefore),
    middleAfter: middle(scoresAfter),
    examples: variedExamples(changes),
  };
}

function middle(scores: number[]): number | null {
  scores.sort((a, b) => a - b);
  return scores[Math.floor(scores.length / 2)] ?? null;
}

/** The first change of every call and point in turn, so that the examples are not all of one kind. */
function variedExamples(changes: readonly ChangedPoint[]): ChangedPoint[] {
  const chosen: ChangedPoint[] = [];
  for (let most = 1; chosen.length < mostExamples && most <= mostExamples; most += 1) {
    for (const change of changes) {
      if (chosen.length === mostExamples) break;
      if (chosen.includes(change) || chosen.some((one) => one.reviewId === change.reviewId)) continue;
      if (chosen.filter((one) => one.point === change.point).length < most) chosen.push(change);
    }
  }
  return chosen;
}
