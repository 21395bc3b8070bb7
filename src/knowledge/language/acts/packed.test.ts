import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  keysIn,
  letterOf,
  MOST_SHAPES,
  numbersIn,
  rowsIn,
  strengthDigit,
  strengthOf,
  WIDTH,
  writeKeys,
  writeNumbers,
} from '#knowledge/language/acts/packed.ts';

it('reads the keys that were written', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 22 - 1 })), (some) => {
      const keys = some.sort((a, b) => a - b);
      expect([...keysIn(writeKeys(keys))]).toEqual(keys);
    }),
  );
});

it('reads the numbers that were written, to a thousandth of the outermost', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -3, max: 3, noNaN: true })), (some) => {
      const read = numbersIn(writeNumbers(some, 3), 3);
      for (const [index, number] of some.entries())
        expect(Math.abs((read[index] as number) - number)).toBeLessThan(3e-3);
    }),
  );
});

it('keeps a strength to an eighth', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (strength) => {
      const ratio = strengthOf(strengthDigit(strength)) / strength;
      expect(ratio).toBeGreaterThan(0.88);
      expect(ratio).toBeLessThan(1.13);
    }),
  );
});

it.each([4, 8, 16])('makes each row of its shapes of %i numbers, as strong as it was', (part) => {
  const book = Array.from({ length: MOST_SHAPES * part }, (_, index) => (index % 7) - 3);
  const count = 5;
  const chosen = (row: number, at: number): number => (row * 31 + at * 17) % MOST_SHAPES;
  let shapes = '';
  for (let at = 0; at < WIDTH / part; at += 1)
    for (let row = 0; row < count; row += 1) shapes += letterOf(chosen(row, at));
  const digits = [0, 1, 2, 3, 4].map((row) => strengthDigit(2 ** row));
  const rows = rowsIn({
    part,
    ...writeKeys([1, 2, 3, 500, 70_000]),
    strengths: digits.map(letterOf).join(''),
    shapes,
    book: writeNumbers(book, 3),
    outermost: 3,
  });
  expect(rows).toHaveLength(count * WIDTH);
  for (let row = 0; row < count; row += 1)
    for (let at = 0; at < WIDTH; at += 1) {
      const wanted = book[chosen(row, Math.floor(at / part)) * part + (at % part)] as number;
      expect(rows[row * WIDTH + at]).toBeCloseTo(wanted * strengthOf(digits[row] as number), 1);
    }
});
