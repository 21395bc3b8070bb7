import { describe, expect, it } from 'vitest';
import { krippendorff, type Metric, type Unit } from '#rooms/coaching/rules/calibration/krippendorff.ts';

/** Units from lines of raters, as papers print them; '.' is a value that is missing. */
function unitsFrom(...raters: readonly string[]): Unit[] {
  const letters = 'abcde';
  const lines = raters.map((line) => line.split(' '));
  return (lines[0] ?? []).map((_, unit) =>
    lines.map((line) => {
      const value = line[unit] ?? '.';
      if (value === '.') return null;
      return letters.includes(value) ? letters.indexOf(value) : Number(value);
    }),
  );
}

describe('the examples of Krippendorff (2011), Computing Krippendorff’s Alpha-Reliability', () => {
  it('A: two observers, ten units, binary: 0.095', () => {
    const units = unitsFrom('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');
    expect(krippendorff(units, 'nominal')).toBeCloseTo(0.095, 3);
    // By hand: o01 = 4, n0 = 14, n1 = 6, n = 20: 1 − 19 · 4 / (14 · 6).
    expect(krippendorff(units, 'nominal')).toBeCloseTo(1 - (19 * 4) / (14 * 6), 12);
  });

  it('B: two observers, twelve units, five nominal values: 0.692', () => {
    const units = unitsFrom('a a b b d c c c e d d a', 'b a b b b c c c e d d d');
    expect(krippendorff(units, 'nominal')).toBeCloseTo(0.692, 3);
    // By hand: the diagonal holds 2 + 4 + 6 + 4 + 2 = 18 of 24; the margins are 4, 6, 6, 6, 2.
    const margins = 4 * 3 + 6 * 5 + 6 * 5 + 6 * 5 + 2 * 1;
    expect(krippendorff(units, 'nominal')).toBeCloseTo((23 * 18 - margins) / (24 * 23 - margins), 12);
  });

  it.each<[Metric, number]>([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
    ['ratio', 0.797],
  ])('C: four observers, twelve units, values missing, %s: %d', (metric, alpha) => {
    const units = unitsFrom(
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    );
    expect(krippendorff(units, metric)).toBeCloseTo(alpha, 3);
  });
});

it.each<[Metric, number]>([
  ['nominal', 0.691],
  ['interval', 0.811],
])(
  'the example of three coders and fifteen units with many gaps (Wikipedia, Krippendorff’s alpha), %s: %d',
  (metric, alpha) => {
    const units = unitsFrom(
      '. . . . . 3 4 1 2 1 1 3 3 . 3',
      '1 . 2 1 3 3 4 3 . . . . . . .',
      '. . 2 1 3 4 4 . 2 1 1 3 3 . 4',
    );
    expect(krippendorff(units, metric)).toBeCloseTo(alpha, 3);
  },
);

it('says nothing where nothing can be said', () => {
  expect(krippendorff([], 'nominal')).toBeNull();
  expect(krippendorff([[1], [2, null]], 'ordinal')).toBeNull();
  expect(
    krippendorff(
      [
        [1, 1],
        [1, 1],
      ],
      'nominal',
    ),
  ).toBeNull();
});
