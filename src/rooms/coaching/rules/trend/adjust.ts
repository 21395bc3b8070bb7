import type { Difficulty } from '#rooms/coaching/rules/trend/difficulty.ts';
import type { Estimate } from '#rooms/coaching/rules/trend/estimate.ts';

/** A call that shows how well something went, with what made it hard. */
export interface Weighed {
  readonly difficulty: Difficulty;
  /** From 0 to 1. */
  readonly value: number;
}

/** Fewest calls alike from which is said what to expect of one of them; with fewer, wider company is looked at. */
export const fewestAlike = 10;

/** From closest company to widest: cause, age, broken promises and amount; cause and age; cause; all calls. */
const companies: readonly ((difficulty: Difficulty) => string)[] = [
  ({ cause, late, broken, amount }) => `${cause} ${late} ${broken} ${amount}`,
  ({ cause, late }) => `${cause} ${late}`,
  ({ cause }) => cause,
  () => 'all',
];

interface Cell {
  readonly difficulty: Difficulty;
  sum: number;
  n: number;
}

/**
 * What a call of a certain difficulty gives on average in the whole team: the mean of the calls alike, in the closest company of at least ten. Scaled so
 * that over all calls together as much is expected as there was.
 */
export function expectationBy(calls: readonly Weighed[]): (difficulty: Difficulty) => number {
  const [closest, ...wider] = companies.map(() => new Map<string, Cell>());
  if (!closest) return () => 0;
  for (const { difficulty, value } of calls) count(closest, companies[0]?.(difficulty) ?? '', difficulty, value, 1);
  // Calls of a kind are counted once; there are few kinds and may be many calls.
  for (const { difficulty, sum, n } of closest.values())
    for (const [level, cells] of wider.entries())
      count(cells, companies[level + 1]?.(difficulty) ?? '', difficulty, sum, n);
  const whole = wider.at(-1)?.get('all');
  const levels = [closest, ...wider];
  const plainly = (difficulty: Difficulty): number => {
    const alike = levels.map((cells, level) => cells.get(companies[level]?.(difficulty) ?? ''));
    const cell = alike.find((one) => one !== undefined && one.n >= fewestAlike) ?? whole;
    return cell ? cell.sum / cell.n : 0;
  };
  let expected = 0;
  for (const { difficulty, n } of closest.values()) expected += plainly(difficulty) * n;
  const scale = expected === 0 || !whole ? 1 : whole.sum / expected;
  return (difficulty) => plainly(difficulty) * scale;
}

function count(cells: Map<string, Cell>, key: string, difficulty: Difficulty, sum: number, n: number): void {
  const cell = cells.get(key);
  if (cell) {
    cell.sum += sum;
    cell.n += n;
  } else cells.set(key, { difficulty, sum, n });
}

/**
 * A mean as it would be with the calls of the whole team: observed ÷ expected × team (indirect standardisation), between 0 and 1. The interval is scaled
 * along; what is expected is taken as known. Null where nothing is expected.
 */
export function adjusted(observed: Estimate, expectedMean: number, teamMean: number): Estimate | null {
  if (expectedMean <= 0) return null;
  const scaled = (value: number): number => Math.min(1, (value * teamMean) / expectedMean);
  return { n: observed.n, mean: scaled(observed.mean), low: scaled(observed.low), high: scaled(observed.high) };
}
