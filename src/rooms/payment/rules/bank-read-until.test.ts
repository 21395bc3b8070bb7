import { expect, test } from 'vitest';
import { day } from '#kernel/dates.ts';
import { bankReadUntilOf } from '#rooms/payment/rules/bank-read-until.ts';

test('the slowest account that is in use decides; a closed one does not', () => {
  expect(bankReadUntilOf([])).toBeNull();
  expect(bankReadUntilOf([day('2026-11-10'), day('2026-11-08'), day('2026-03-01')])).toBe('2026-11-08');
});
