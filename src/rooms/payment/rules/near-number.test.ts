import { expect, test } from 'vitest';
import { isNearNumber, isTailOf } from '#rooms/payment/rules/near-number.ts';

test.each([
  ['20260012', '20260013', true],
  ['20260012', '2026012', true],
  ['20260012', '20260021', true],
  ['20260012', '20260012', false],
  ['20260012', '20260133', false],
  ['123', '124', false],
])('%s and %s: near is %s', (a, b, near) => {
  expect(isNearNumber(a, b)).toBe(near);
});

test('the tail of a number is at least four signs', () => {
  expect(isTailOf('00123', 'INV202600123')).toBe(true);
  expect(isTailOf('123', 'INV202600123')).toBe(false);
});
