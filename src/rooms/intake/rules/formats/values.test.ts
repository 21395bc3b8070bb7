import fc from 'fast-check';
import { expect, it } from 'vitest';
import { centsOfXml, currencyFrom, dayOfXml } from '#rooms/intake/rules/formats/values.ts';

it.each([
  ['12', 1_200],
  ['-12.5', -1_250],
  ['.50', 50],
  ['12.', 1_200],
  ['18.150', 1_815],
  [' 7 ', 700],
  ['12.345', null],
  ['1,50', null],
  ['1e3', null],
  ['', null],
])('amount %s', (raw, expected) => {
  expect(centsOfXml(raw)).toBe(expected);
});
it.each([
  ['2026-11-20', '2026-11-20'],
  ['2026-11-20T23:59:00+01:00', '2026-11-20'],
  ['2026-11-20Z', '2026-11-20'],
  ['2026-11-20+01:00', '2026-11-20'],
  ['2025-07-23T00:00:00.000000000', '2025-07-23'],
  ['2026-02-30', null],
  ['20-11-2026', null],
  ['', null],
])('day %s', (raw, expected) => {
  expect(dayOfXml(raw)).toBe(expected);
});
it('currency', () => {
  expect(currencyFrom(' eur ')).toBe('EUR');
  expect(currencyFrom('€')).toBeNull();
  expect(currencyFrom(null)).toBeNull();
});
it('never throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect([centsOfXml(text), dayOfXml(text), currencyFrom(text)]).toHaveLength(3);
    }),
  );
});
