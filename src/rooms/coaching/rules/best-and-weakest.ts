import type { PointId } from '#knowledge/language/review/points/point.ts';
import type { Verdicts } from '#rooms/coaching/rules/review.ts';

/** The order in which points are most worth naming: those that decide whether a promise is kept first. */
const telling: readonly PointId[] = [
  'lead',
  'excuses',
  'questions',
  'summary',
  'individual',
  'silence',
  'prepared',
  'recorded',
  'voice',
  'smile',
];

/** The point that went best and the one that went least well, to name in a line; null where there is none to praise or to better. */
export function bestAndWeakest(verdicts: Verdicts): {
  readonly best: PointId | null;
  readonly weakest: PointId | null;
} {
  const first = (verdict: Verdicts[PointId]): PointId | null => telling.find((id) => verdicts[id] === verdict) ?? null;
  return { best: first('good'), weakest: first('missed') ?? first('partly') };
}
