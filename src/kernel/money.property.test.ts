import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, centsFromDecimal, decimalFromCents, share, sum } from '#kernel/money.ts';

const amount = fc.integer({ min: -1_000_000_000_00, max: 1_000_000_000_00 }).map(cents);

describe('money', () => {
  it('shares add up to the amount, to the cent, whatever the weights', () => {
    const weights = fc
      .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 40 })
      .filter((list) => list.some((weight) => weight > 0));
    fc.assert(
      fc.property(amount, weights, (whole, list) => {
        const shares = share(whole, list);
        expect(shares).toHaveLength(list.length);
        expect(sum(shares)).toBe(whole);
      }),
    );
  });

  it('gives nobody more than a cent away from his exact share', () => {
    fc.assert(
      fc.property(
        amount,
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 20 }),
        (whole, list) => {
          const total = list.reduce((a, b) => a + b, 0);
          share(whole, list).forEach((part, index) => {
            expect(Math.abs(part - (whole * (list[index] ?? 0)) / total)).toBeLessThanOrEqual(1);
          });
        },
      ),
    );
  });

  it('reads what it wrote', () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(centsFromDecimal(decimalFromCents(value))).toBe(value);
      }),
    );
  });

  it.each([
    ['1234.5', 123450],
    ['-0.05', -5],
    ['12', 1200],
    ['+3.00', 300],
    ['1.50000', 150],
    ['1.005', null],
    ['1,50', null],
    ['', null],
    ['1e3', null],
    ['.5', null],
    ['99999999999999', null],
  ])('reads %s as %s', (text, expected) => {
    expect(centsFromDecimal(text)).toBe(expected);
  });

  it('refuses what is not a whole safe number', () => {
    expect(() => cents(0.5)).toThrow();
    expect(() => cents(Number.MAX_SAFE_INTEGER + 1)).toThrow();
    expect(Object.is(cents(-0), 0)).toBe(true);
  });
});
