import fc from 'fast-check';
import { expect, it } from 'vitest';
import { krippendorff, type Metric, type Unit } from '#rooms/coaching/rules/calibration/krippendorff.ts';

const metrics: readonly Metric[] = ['nominal', 'ordinal', 'interval'];
const value = fc.option(fc.integer({ min: 0, max: 3 }));
const raters = fc.integer({ min: 2, max: 5 });
const units = raters.chain((count) =>
  fc.array(fc.array(value, { minLength: count, maxLength: count }), { minLength: 2, maxLength: 20 }),
);
const close = (one: number | null, other: number | null): boolean =>
  one === null || other === null ? one === other : Math.abs(one - other) < 1e-9;
const all = (check: (given: Unit[], metric: Metric) => void): void =>
  fc.assert(fc.property(units, fc.constantFrom(...metrics), check));

it('is never above 1, and not below what systematic disagreement gives', () => {
  all((given, metric) => {
    const alpha = krippendorff(given, metric);
    if (alpha === null) return;
    expect(alpha).toBeLessThanOrEqual(1 + 1e-12);
    // A pair is never counted more often than the rarer of its two values occurs, so that Σ oδ² ≤ Σ nnδ²: the floor is 1 − (n − 1).
    const pairable = given.map((unit) => unit.filter((one) => one !== null).length).filter((count) => count > 1);
    expect(alpha).toBeGreaterThanOrEqual(2 - pairable.reduce((sum, count) => sum + count, 0) - 1e-9);
  });
});

it('is 1 exactly when all agree and there is something to tell apart', () => {
  const agreeing = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), raters), { minLength: 2, maxLength: 15 });
  fc.assert(
    fc.property(agreeing, fc.constantFrom(...metrics), (given, metric) => {
      const alpha = krippendorff(
        given.map(([one, count]) => Array.from({ length: count }, () => one)),
        metric,
      );
      if (new Set(given.map(([one]) => one)).size > 1) expect(alpha).toBeCloseTo(1, 12);
      else expect(alpha).toBeNull();
    }),
  );
});

it('does not depend on the order of units or of raters, nor on units with one value', () => {
  all((given, metric) => {
    const alpha = krippendorff(given, metric);
    expect(close(krippendorff(given.toReversed(), metric), alpha)).toBe(true);
    const turned = given.map((unit) => unit.toReversed());
    expect(close(krippendorff(turned, metric), alpha)).toBe(true);
    expect(close(krippendorff([...given, [2, null, null]], metric), alpha)).toBe(true);
  });
});

it('nominal: does not depend on the names of the values; ordinal: nor on their direction', () => {
  all((given) => {
    const named = given.map((unit) => unit.map((one) => (one === null ? null : ((one * 7 + 3) % 11) * 10)));
    expect(close(krippendorff(named, 'nominal'), krippendorff(given, 'nominal'))).toBe(true);
    const turned = given.map((unit) => unit.map((one) => (one === null ? null : 3 - one)));
    expect(close(krippendorff(turned, 'ordinal'), krippendorff(given, 'ordinal'))).toBe(true);
  });
});
