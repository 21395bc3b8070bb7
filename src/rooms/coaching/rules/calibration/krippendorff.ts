/**
 * How the distance between two values counts: `nominal` same or not, `ordinal` by the ranks in between, `interval` by the difference, `ratio` by the
 * difference relative to the sum.
 */
export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** The values that raters gave to one unit, in any order; null where a rater gave none. */
export type Unit = readonly (number | null)[];

/** How often one value met another within units: a symmetric square of as many lines as there are values, in their rising order, line after line. */
export type Coincidences = Float64Array;

/**
 * Adds the coincidences of units to a square: in each unit of m values each value is paired with each other one, and every pair weighs 1 / (m − 1). A unit
 * with fewer than two values pairs nothing. `values`: all values that may occur, in rising order.
 */
export function coincidencesOf(units: readonly Unit[], values: readonly number[]): Coincidences {
  const size = values.length;
  const counts = new Float64Array(size * size);
  for (const unit of units) {
    const given = unit.filter((value) => value !== null).map((value) => values.indexOf(value));
    if (given.length < 2) continue;
    for (const [first, row] of given.entries())
      for (const [second, column] of given.entries())
        if (first !== second) counts[row * size + column] = (counts[row * size + column] ?? 0) + 1 / (given.length - 1);
  }
  return counts;
}

/**
 * Krippendorff's alpha of a square of coincidences: 1 − (n − 1) · Σ o·δ² / Σ n·n·δ², for any number of raters, any of which may have left units out.
 * Null when nothing was paired, or when all paired values are the same: without variation nothing can be said. 1 is perfect, 0 what chance gives;
 * below 0 is systematic disagreement.
 *
 * Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", University of Pennsylvania, 2011 (repository.upenn.edu/asc_papers/43), where
 * the worked examples of the tests stand; also A. F. Hayes and K. Krippendorff, "Answering the Call for a Standard Reliability Measure for Coding
 * Data", Communication Methods and Measures 1 (2007).
 */
export function alphaFrom(counts: Coincidences, values: readonly number[], metric: Metric): number | null {
  const size = values.length;
  const margins = new Float64Array(size);
  let total = 0;
  for (let row = 0; row < size; row += 1) {
    let margin = 0;
    for (let column = 0; column < size; column += 1) margin += counts[row * size + column] ?? 0;
    margins[row] = margin;
    total += margin;
  }
  if (total === 0) return null;
  let observed = 0;
  let expected = 0;
  // The square is symmetric: half of it tells all.
  for (let row = 0; row < size; row += 1) {
    const here = margins[row] ?? 0;
    let between = here;
    for (let column = row + 1; column < size; column += 1) {
      const there = margins[column] ?? 0;
      between += there;
      const distance =
        metric === 'ordinal'
          ? (between - (here + there) / 2) ** 2
          : distanceOf(metric, values[row] ?? 0, values[column] ?? 0);
      observed += (counts[row * size + column] ?? 0) * distance;
      expected += here * there * distance;
    }
  }
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
}

/** The squared distance between two different values, where it does not depend on how often values occur. */
function distanceOf(metric: Exclude<Metric, 'ordinal'>, one: number, other: number): number {
  if (metric === 'nominal') return 1;
  if (metric === 'interval') return (one - other) ** 2;
  return one + other === 0 ? 0 : ((one - other) / (one + other)) ** 2;
}

/** Krippendorff's alpha of units; see `alphaFrom`. */
export function krippendorff(units: readonly Unit[], metric: Metric): number | null {
  const values = valuesIn(units);
  return alphaFrom(coincidencesOf(units, values), values, metric);
}

/** All values that occur in units, in rising order. */
export function valuesIn(units: readonly Unit[]): number[] {
  return [...new Set(units.flat().filter((value) => value !== null))].sort((a, b) => a - b);
}
