import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBy, pieces } from '#kernel/lists.ts';

describe('lists', () => {
  it('cuts into pieces that together are the list', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 20 }), (list, size) => {
        const cut = pieces(list, size);
        expect(cut.flat()).toEqual(list);
        expect(cut.every((piece) => piece.length > 0 && piece.length <= size)).toBe(true);
      }),
    );
  });

  it('groups in the order in which keys appear', () => {
    expect([...groupBy(['b1', 'a1', 'b2'], (text) => text[0])]).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ]);
  });
});
