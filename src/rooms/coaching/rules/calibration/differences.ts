import { type PointId, pointIds, type Verdict } from '#knowledge/language/review/points/point.ts';

/** How far verdicts lie apart: good, partly and missed are a step from each other; what one saw and another did not, lies a step from everything. */
const place: Readonly<Record<Exclude<Verdict, 'not_observable'>, number>> = { good: 2, partly: 1, missed: 0 };

function apart(one: Verdict, other: Verdict): number {
  if (one === other) return 0;
  if (one === 'not_observable' || other === 'not_observable') return 1;
  return Math.abs(place[one] - place[other]);
}

/** How far verdicts about one point lie apart: the widest pair of people, and the widest pair of a person and the program. */
export function spreadOf(
  people: readonly Verdict[],
  program: Verdict,
): { readonly people: number; readonly program: number } {
  const pairs = people.flatMap((one, index) => people.slice(index + 1).map((other) => apart(one, other)));
  return { people: Math.max(0, ...pairs), program: Math.max(0, ...people.map((one) => apart(one, program))) };
}

/** Points in the order in which to talk about them: where people lie furthest apart first, then where they differ from the program, then in the usual order. */
export function differencesFirst(
  people: readonly Readonly<Partial<Record<PointId, Verdict>>>[],
  program: Readonly<Record<PointId, Verdict>>,
): PointId[] {
  const spread = (id: PointId) => {
    const given = people.flatMap(({ [id]: verdict }) => (verdict === undefined ? [] : [verdict]));
    const found = spreadOf(given, program[id]);
    return found.people * 10 + found.program;
  };
  return pointIds.toSorted((a, b) => spread(b) - spread(a) || pointIds.indexOf(a) - pointIds.indexOf(b));
}
