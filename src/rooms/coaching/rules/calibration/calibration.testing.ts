import { type PointId, pointIds, type Verdict } from '#knowledge/language/review/points/point.ts';
import type { JudgedCall } from '#rooms/coaching/rules/calibration/figures.ts';
import { type Judgement, nothingJudged } from '#rooms/coaching/rules/calibration/judgement.ts';
import { forAllPoints } from '#rooms/coaching/rules/policy.ts';

/** The same verdict for all points, except for some. */
export function verdictsOf(verdict: Verdict, except: Partial<Record<PointId, Verdict>> = {}): Record<PointId, Verdict> {
  return { ...forAllPoints(() => verdict), ...except };
}

/** A judgement with these verdicts. */
export function judgementOf(verdicts: Judgement['verdicts'], checks: Judgement['checks'] = {}): Judgement {
  return { ...nothingJudged, verdicts, checks };
}

/** A call that was judged by people with these verdicts for all points, and by the program with another. */
export function judgedCall(people: readonly Verdict[], program: Verdict, month = '2026-11'): JudgedCall {
  return {
    month,
    program: { verdicts: verdictsOf(program), checks: Object.fromEntries(pointIds.map((id) => [id, []])) as never },
    people: people.map((verdict) => judgementOf(verdictsOf(verdict))),
  };
}
