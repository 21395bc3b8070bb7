import { expect, test } from 'vitest';
import { day } from '#kernel/dates.ts';
import { periodOf } from '#rooms/payment/rules/statement.ts';
import { makeEntry, makeStatement } from '#rooms/payment/rules/testing-statement.ts';

test('a statement covers its own days and those of its entries', () => {
  const early = makeEntry(1, { bookingDate: day('2026-11-08') });
  expect(periodOf(makeStatement([early]))).toEqual({ from: '2026-11-08', to: '2026-11-10' });
  expect(periodOf(makeStatement([], { from: null, to: null }))).toBeNull();
});
