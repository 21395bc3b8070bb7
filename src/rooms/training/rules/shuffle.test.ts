import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedOf, shuffle } from '#rooms/training/rules/shuffle.ts';

describe('an order by seed', () => {
  it('keeps all things, and is the same for the same seed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
        const inOrder = (list: readonly number[]) => list.toSorted((a, b) => a - b);
        expect(inOrder(shuffle(items, seed))).toEqual(inOrder(items));
        expect(shuffle(items, seed)).toEqual(shuffle(items, seed));
      }),
    );
  });

  it('puts each of four things in each place about equally often', () => {
    const places = Array.from({ length: 4000 }, (_, seed) =>
      shuffle([0, 1, 2, 3], seedOf(seed, 'question')).indexOf(0),
    );
    const counts = [0, 1, 2, 3].map((place) => places.filter((one) => one === place).length);
    expect(Math.min(...counts)).toBeGreaterThan(900);
    expect(Math.max(...counts)).toBeLessThan(1100);
  });

  it('differs from thing to thing', () => {
    const orders = new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((word) => shuffle([0, 1, 2, 3], seedOf(7, word)).join()));
    expect(orders.size).toBeGreaterThan(3);
  });
});
