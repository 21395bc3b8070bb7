import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents, sum } from '#kernel/money.ts';
import { subsetSum } from '#rooms/payment/rules/subset-sum.ts';

test('what is found adds up, and what can be found with few amounts is found', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.integer({ min: -500, max: 2000 }).filter((n) => n !== 0),
        { minLength: 1, maxLength: 12 },
      ),
      fc.nat(),
      (amounts, seed) => {
        const list = amounts.map(cents);
        const chosen = list.filter((_, place) => (seed >> place) % 2 === 1).slice(0, 5);
        fc.pre(chosen.length > 0);
        const found = subsetSum(list, sum(chosen));
        expect(found).not.toBeNull();
        expect(sum(found!.places.map((place) => list[place]!))).toBe(sum(chosen));
        expect(new Set(found!.places).size).toBe(found!.places.length);
        expect(found!.places.length).toBeLessThanOrEqual(chosen.length);
      },
    ),
  );
});

test('a long list of equal amounts does not take long, and is not called unique', () => {
  const list = Array.from({ length: 300 }, () => cents(1_000));
  expect(subsetSum(list, cents(3_000))).toEqual({ places: [0, 1, 2], unique: false });
  expect(subsetSum(list, cents(3_001))).toBeNull();
});
