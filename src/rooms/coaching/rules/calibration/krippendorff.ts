/**
 * How the distance between two values counts: `nominal` same or not, `ordinal` by the ranks in between, `interval` by the difference, `ratio` by the
 * difference relative to the sum.
 */
export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** The values that raters gave to one unit, in any order; null where a rater gave none. */
export type Unit = readonly (number | null)[];

/** How often value `row` met value `column` within units; symmetric, with the values in rising order. */
export interface Coincidences {
  readonly values: readonly number[];
  readonly counts: readonly (readonly number[])[];
}

/**
 * The coincidence matrix of one unit: each of its m values is paired with each other one, every pair weighs 1 / (m − 1). A unit with fewer than two
 * values pairs nothing. `values`: all values that may occur, in rising order.
 */
export function coincidencesOf(unit: Unit, values: readonly number[]): Coincidences {
  const given = unit.filter((value) => value !== null);
  const times = values.map((value) => given.filter((one) => one === value).length);
  const others = given.length - 1;
  const counts = times.map((here, row) =>
    times.map((there, column) => (others < 1 ? 0 : (here * (row === column ? there - 1 : there)) / others)),
  );
  return { values, counts };
}

/** Two coincidence matrices over the same values, added. */
export function addCoincidences(one: Coincidences, other: Coincidences): Coincidences {
  return {
    values: one.values,
    counts: one.counts.map((line, row) => line.map((count, column) => count + (other.counts[row]?.[column] ?? 0))),
  };
}

/** A coincidence matrix in which nothing was counted. */
export function noCoincidences(values: readonly number[]): Coincidences {
  return { values, counts: values.map(() => values.map(() => 0)) };
}

/**
 * Krippendorff's alpha of a coincidence matrix: 1 − (n − 1) · Σ o·δ² / Σ n·n·δ², for any number of raters, any of which may have left units out.
 * Null when nothing was paired, or when all paired values are the same: without variation nothing can be said. 1 is perfect, 0 what chance gives;
 * below 0 is systematic disagreement.
 *
 * Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", University of Pennsylvania, 2011 (repository.upenn.edu/asc_papers/43), where
 * the worked examples of the tests stand; also A. F. Hayes and K. Krippendorff, "Answering the Call for a Standard Reliability Measure for Coding
 * Data", Communication Methods and Measures 1 (2007).
 */
export function alphaFrom({ values, counts }: Coincidences, metric: Metric): number | null {
  const margins = counts.map((line) => line.reduce((sum, count) => sum + count, 0));
  const total = margins.reduce((sum, margin) => sum + margin, 0);
  if (total === 0) return null;
  let [observed, expected] = [0, 0];
  for (const [row, line] of counts.entries())
    for (const [column, count] of line.entries()) {
      const distance = distanceOf(metric, values, margins, row, column);
      observed += count * distance;
      expected += (margins[row] ?? 0) * (margins[column] ?? 0) * distance;
    }
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
}

/** Krippendorff's alpha of units; see `alphaFrom`. */
export function krippendorff(units: readonly Unit[], metric: Metric): number | null {
  const values = valuesIn(units);
  return alphaFrom(
    units.map((unit) => coincidencesOf(unit, values)).reduce(addCoincidences, noCoincidences(values)),
    metric,
  );
}

/** All values that occur in units, in rising order. */
export function valuesIn(units: readonly Unit[]): number[] {
  return [...new Set(units.flat().filter((value) => value !== null))].sort((a, b) => a - b);
}

/** The squared distance between two values, given by their places. */
function distanceOf(
  metric: Metric,
  values: readonly number[],
  margins: readonly number[],
  row: number,
  column: number,
): number {
  if (row === column) return 0;
  const [one, other] = [values[row] ?? 0, values[column] ?? 0];
  switch (metric) {
    case 'nominal':
      return 1;
    case 'ordinal': {
      const [first, last] = row < column ? [row, column] : [column, row];
      const between = margins.slice(first, last + 1).reduce((sum, margin) => sum + margin, 0);
      return (between - ((margins[first] ?? 0) + (margins[last] ?? 0)) / 2) ** 2;
    }
    case 'interval':
      return (one - other) ** 2;
    case 'ratio':
      return one + other === 0 ? 0 : ((one - other) / (one + other)) ** 2;
  }
}
