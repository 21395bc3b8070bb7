import { expect, test } from 'vitest';
import { cents } from '#kernel/money.ts';
import { checkStatement } from '#rooms/payment/rules/check-statement.ts';
import { makeEntry, makeStatement } from '#rooms/payment/rules/testing-statement.ts';

test('a statement is booked only when its balances and entries agree', () => {
  const good = makeStatement([makeEntry(500), makeEntry(-200)]);
  expect(checkStatement(good).ok).toBe(true);
  expect(checkStatement({ ...good, closingBalanceCents: cents(301) })).toMatchObject({
    refusal: { code: 'does-not-reconcile', differenceCents: 1 },
  });
  expect(checkStatement({ ...good, openingBalanceCents: null })).toMatchObject({
    refusal: { code: 'missing-balance' },
  });
  expect(checkStatement(makeStatement([makeEntry(500, { currency: 'USD' })]))).toMatchObject({
    refusal: { code: 'other-currency', currency: 'USD' },
  });
});
