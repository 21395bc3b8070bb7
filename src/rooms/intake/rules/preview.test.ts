import { expect, test } from 'vitest';
import { blockedBy, refusedRows } from '#rooms/intake/rules/preview.ts';

test('one bad row refuses the file; a question comes before that; nothing new is told', () => {
  expect(blockedBy([], true)).toBeNull();
  expect(blockedBy([], false)).toBe('nothing-new');
  expect(blockedBy([{ code: 'total-row' }], true)).toBeNull();
  expect(blockedBy([{ line: 3, code: 'wrong-date' }], true)).toBe('refused');
  expect(blockedBy([{ code: 'missing-column' }, { line: 3, code: 'wrong-date' }], true)).toBe('asked');
  expect(blockedBy([{ code: 'missing-column' }, { code: 'csv-quote' }], true)).toBe('refused');
});

test('a line with two mistakes is one refused row', () => {
  expect(
    refusedRows([
      { line: 3, code: 'wrong-date' },
      { line: 3, code: 'wrong-amount' },
      { line: 4, code: 'wrong-date' },
      { code: 'total-row' },
    ]),
  ).toBe(2);
  expect(refusedRows([{ code: 'csv-quote' }])).toBe(1);
});
