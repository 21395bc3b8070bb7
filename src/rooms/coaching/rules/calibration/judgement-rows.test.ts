import { expect, it } from 'vitest';
import { rowsAsText } from '#rooms/coaching/rules/calibration/judgement-rows.ts';

it('writes rows that a spreadsheet opens, with quotes where needed', () => {
  expect(
    rowsAsText(
      ['punt', 'opmerking'],
      [
        ['Leiding', 'zei "nee"; dan'],
        [3, null],
      ],
    ),
  ).toBe('\uFEFFpunt;opmerking\r\nLeiding;"zei ""nee""; dan"\r\n3;\r\n');
});

it('gives a spreadsheet no formula to run', () => {
  expect(rowsAsText(['a'], [['=1+1'], ['-2'], ['@x'], [-2]])).toBe("\uFEFFa\r\n'=1+1\r\n'-2\r\n'@x\r\n-2\r\n");
});
