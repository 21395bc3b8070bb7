import { expect, it } from 'vitest';
import {
  asksPerson,
  leavesUnread,
  problemLine,
  refusesFile,
  shown,
  weightOf,
} from '#rooms/intake/rules/formats/problems.ts';

it('weighs problems', () => {
  expect(refusesFile([{ code: 'xml-doctype' }])).toBe(true);
  expect(refusesFile([{ code: 'wrong-date' }])).toBe(false);
  expect(asksPerson([{ code: 'ambiguous-date-order' }])).toBe(true);
  expect(weightOf({ code: 'total-row' })).toBe('notice');
  expect(leavesUnread([{ code: 'does-not-reconcile' }])).toBe(false);
  expect(leavesUnread([{ code: 'wrong-date' }])).toBe(true);
});
it('writes a problem in one line', () => {
  expect(
    problemLine({
      line: 7,
      column: 3,
      field: 'DueDate',
      code: 'wrong-date',
      raw: '2026-02-30',
      expected: 'an existing day',
    }),
  ).toBe('line 7:3: DueDate: wrong-date "2026-02-30", expected an existing day');
  expect(problemLine({ code: 'file-empty' })).toBe('file-empty');
  expect(shown('x'.repeat(300))).toHaveLength(201);
});
