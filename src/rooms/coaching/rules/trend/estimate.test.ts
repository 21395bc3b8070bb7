import { describe, expect, it } from 'vitest';
import { differenceOf, estimate, estimateOf } from '#rooms/coaching/rules/trend/estimate.ts';

describe('a mean with its interval', () => {
  it('is what Wilson’s score interval gives', () => {
    // Newcombe 1998 (Statistics in Medicine 17:857), table I, method 3.
    const cases = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const;
    for (const [sum, n, low, high] of cases) {
      const found = estimateOf(sum, n);
      expect(found.low).toBeCloseTo(low, 4);
      expect(found.high).toBeCloseTo(high, 4);
    }
  });

  it('says nothing with fewer than eight', () => {
    expect(estimate([1, 1, 1, 1, 1, 1, 1])).toBeNull();
    expect(estimate([1, 1, 1, 1, 1, 1, 1, 1])).toMatchObject({ n: 8, mean: 1, high: 1 });
    expect(estimate([], 0)).toBeNull();
  });

  it('keeps doubt where all went well', () => {
    expect(estimateOf(8, 8).low).toBeLessThan(0.7);
  });
});

it('a difference has the interval of Newcombe', () => {
  // Newcombe 1998 (Statistics in Medicine 17:873), example (a): 56/70 − 48/80.
  const found = differenceOf(estimateOf(56, 70), estimateOf(48, 80));
  expect(found.difference).toBeCloseTo(0.2, 10);
  expect(found.low).toBeCloseTo(0.0524, 4);
  expect(found.high).toBeCloseTo(0.3339, 4);
});
