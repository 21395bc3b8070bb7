import { describe, expect, it } from 'vitest';
import { KeptRows } from '#knowledge/language/text/kept-rows.ts';

function read(rows: KeptRows, row: number): number[] {
  const place = rows.placeOf(row);
  const length = rows.numbers[place] ?? 0;
  return [...rows.numbers.subarray(place + 1, place + 1 + length)];
}

describe('rows of numbers', () => {
  it('are found by the number that was given', () => {
    const rows = new KeptRows();
    const first = rows.keep([7, 8], [9]);
    const second = rows.keep([]);
    expect([read(rows, first), read(rows, first + 3), read(rows, second)]).toEqual([[7, 8], [9], []]);
    expect(rows.placeOf(-1)).toBeLessThan(0);
  });

  it('stay as they were when there are many', () => {
    const rows = new KeptRows();
    const kept = Array.from({ length: 3000 }, (_, index) => rows.keep([index, index + 1, 65_535]));
    for (const [index, row] of kept.entries()) expect(read(rows, row)).toEqual([index, index + 1, 65_535]);
  });

  it('are all forgotten once there are too many, and their numbers are not given again', () => {
    const rows = new KeptRows();
    const early = rows.keep([1, 2, 3]);
    rows.tidy();
    expect(read(rows, early)).toEqual([1, 2, 3]);
    const long = Array.from({ length: 60_000 }, () => 5);
    let late = early;
    for (let count = 0; count < 20; count += 1) late = rows.keep(long);
    rows.tidy();
    expect([rows.placeOf(early) < 0, rows.placeOf(late) < 0]).toEqual([true, true]);
    const again = rows.keep([4]);
    expect(again).toBeGreaterThan(late);
    expect(read(rows, again)).toEqual([4]);
  });
});
