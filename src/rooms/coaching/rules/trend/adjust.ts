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

/**
 * What a call of a certain difficulty gives on average in the whole team: the mean of the calls alike, in the closest company of at least ten. Scaled so
 * that over all calls together as much is expected as there was.
 */
export function expectationBy(calls: readonly Weighed[]): (difficulty: Difficulty) => number {
  const groups = new Map<string, { sum: number; n: number }>();
  const keysOf = (difficulty: Difficulty): string[] =>
    companies.map((of, level) => `${String(level)} ${of(difficulty)}`);
  for (const { difficulty, value } of calls)
    for (const key of keysOf(difficulty)) {
      const group = groups.get(key) ?? { sum: 0, n: 0 };
      groups.set(key, { sum: group.sum + value, n: group.n + 1 });
    }
  const whole = groups.get(`${String(companies.length - 1)} all`) ?? { sum: 0, n: 0 };
  const plainly = (difficulty: Difficulty): number => {
    const company = keysOf(difficulty).find((key) => (groups.get(key)?.n ?? 0) >= fewestAlike);
    const { sum, n } = (company === undefined ? undefined : groups.get(company)) ?? whole;
    return n === 0 ? 0 : sum / n;
  };
  const expected = calls.reduce((sum, call) => sum + plainly(call.difficulty), 0);
  const scale = expected === 0 ? 1 : whole.sum / expected;
  return (difficulty) => plainly(difficulty) * scale;
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
