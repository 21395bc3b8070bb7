import {
  alphaFrom,
  type Coincidences,
  coincidencesOf,
  type Metric,
  type Unit,
  valuesIn,
} from '#rooms/coaching/rules/calibration/krippendorff.ts';
import { randomFrom } from '#rooms/coaching/rules/calibration/random.ts';

/** From which alpha judgements can be relied on, and from which tentatively (Krippendorff, Content Analysis, 2004, p. 241). */
export const reliableFrom = 0.8;
export const tentativeFrom = 0.667;

/** Fewer than this says nothing: units with at least two values, and calls that these come from. */
export const fewestUnits = 10;
export const fewestCalls = 5;

/** How an alpha is read. `too-little`: too few units or calls. `no-variation`: everybody gave the same all the time, so that alpha does not exist. */
export const readings = ['reliable', 'tentative', 'unreliable', 'too-little', 'no-variation'] as const;
export type Reading = (typeof readings)[number];

/** How well raters agree. */
export interface Agreement {
  /** Krippendorff's alpha; null with too little data or without variation. */
  readonly alpha: number | null;
  /** 95 % interval of alpha; null where alpha is, and where too many resamples have no variation. */
  readonly low: number | null;
  readonly high: number | null;
  /** Units with at least two values, and the calls that they come from. */
  readonly units: number;
  readonly calls: number;
  /** Share of pairs of values that are the same, 0 to 1; null when there is no pair. */
  readonly same: number | null;
  readonly reading: Reading;
}

const resamples = 1000;
const seed = 20_111_004;
/** When more resamples than this share are without variation, there is no interval. */
const mostUndefined = 0.1;

/**
 * Agreement over calls: for each call its units (the points of a call hang together, so that calls are drawn and not units). The interval is a
 * percentile bootstrap: 1,000 times as many calls are drawn with replacement, with a fixed seed; the same judgements always give the same interval.
 */
export function agreementOf(calls: readonly (readonly Unit[])[], metric: Metric): Agreement {
  const values = valuesIn(calls.flat());
  const perCall = calls
    .map((units) => units.filter((unit) => unit.filter((value) => value !== null).length > 1))
    .filter((units) => units.length > 0);
  const squares = perCall.map((units) => coincidencesOf(units, values));
  const total = coincidencesOf(perCall.flat(), values);
  const units = perCall.reduce((sum, one) => sum + one.length, 0);
  const counted = { units, calls: perCall.length, same: shareOnDiagonal(total, values.length) };
  const nothing = { alpha: null, low: null, high: null, ...counted };
  if (units < fewestUnits || perCall.length < fewestCalls) return { ...nothing, reading: 'too-little' };
  const alpha = alphaFrom(total, values, metric);
  if (alpha === null) return { ...nothing, reading: 'no-variation' };
  return { alpha, ...intervalOf(squares, values, metric), ...counted, reading: readingOf(alpha) };
}

/** How an alpha is read. */
export function readingOf(alpha: number): Reading {
  if (alpha >= reliableFrom) return 'reliable';
  return alpha >= tentativeFrom ? 'tentative' : 'unreliable';
}

function intervalOf(
  squares: readonly Coincidences[],
  values: readonly number[],
  metric: Metric,
): { low: number | null; high: number | null } {
  const random = randomFrom(seed);
  const drawn: number[] = [];
  const sum = new Float64Array(values.length ** 2);
  for (let time = 0; time < resamples; time += 1) {
    sum.fill(0);
    for (let call = 0; call < squares.length; call += 1) addTo(sum, squares[random(squares.length)]);
    const alpha = alphaFrom(sum, values, metric);
    if (alpha !== null) drawn.push(alpha);
  }
  if (drawn.length < resamples * (1 - mostUndefined)) return { low: null, high: null };
  drawn.sort((a, b) => a - b);
  const at = (share: number): number | null => drawn[Math.round((drawn.length - 1) * share)] ?? null;
  return { low: at(0.025), high: at(0.975) };
}

function addTo(sum: Coincidences, square: Coincidences | undefined): void {
  if (!square) return;
  for (let place = 0; place < sum.length; place += 1) sum[place] = (sum[place] ?? 0) + (square[place] ?? 0);
}

function shareOnDiagonal(counts: Coincidences, size: number): number | null {
  let [total, same] = [0, 0];
  for (const [place, count] of counts.entries()) {
    total += count;
    if (place % (size + 1) === 0) same += count;
  }
  return total === 0 ? null : same / total;
}
