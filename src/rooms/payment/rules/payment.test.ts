import { expect, test } from 'vitest';
import { referenceKeyOf } from '#rooms/payment/rules/payment.ts';

test('a structured reference is compared in capitals and digits; an end-to-end id is none', () => {
  expect(referenceKeyOf({ kind: 'rf', value: 'rf18 5390 0754 7034' })).toBe('RF18539007547034');
  expect(referenceKeyOf({ kind: 'endToEnd', value: 'E1' })).toBeNull();
  expect(referenceKeyOf({ kind: null, value: '--' })).toBeNull();
});
