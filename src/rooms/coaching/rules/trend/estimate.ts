/** A mean of shares between 0 and 1 with its 95 % interval. */
export interface Estimate {
  readonly n: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** With fewer observations than this nothing is said. */
export const fewestSeen = 8;

const z = 1.959964;

/**
 * The mean of observations between 0 and 1, given as their sum and number (at least 1), with the score interval of Wilson (1927). For values in between 0
 * and 1 it is on the wide side: their spread is never larger than that of yes and no with the same mean.
 */
export function estimateOf(sum: number, n: number): Estimate {
  const mean = Math.min(1, Math.max(0, sum / n));
  const middle = (mean + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((mean * (1 - mean)) / n + (z * z) / (4 * n * n));
  // The interval always holds the mean; rounding may not push it out.
  return { n, mean, low: Math.min(mean, Math.max(0, middle - half)), high: Math.max(mean, Math.min(1, middle + half)) };
}

/** The mean of values between 0 and 1; null with too few of them. */
export function estimate(values: readonly number[], fewest = fewestSeen): Estimate | null {
  if (values.length < fewest || values.length === 0) return null;
  return estimateOf(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

/** How much lower one share is than another, with its 95 % interval. */
export interface Difference {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/** `one` − `other`, with the interval that follows from both (Newcombe 1998, method 10). */
export function differenceOf(one: Estimate, other: Estimate): Difference {
  const difference = one.mean - other.mean;
  return {
    difference,
    low: Math.max(-1, difference - Math.hypot(one.mean - one.low, other.high - other.mean)),
    high: Math.min(1, difference + Math.hypot(one.high - one.mean, other.mean - other.low)),
  };
}
