import { expect, test } from 'vitest';
import { day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { findOriginals, type Movement } from '#rooms/payment/rules/find-original.ts';
import type { BankAccountId, PaymentId } from '#rooms/payment/rules/statement.ts';

const movement = (name: string, amount: number, more: Partial<Movement> = {}): Movement => ({
  paymentId: name as PaymentId,
  bankAccountId: 'bank' as BankAccountId,
  day: day('2026-11-10'),
  amountCents: cents(amount),
  currency: 'EUR',
  counterpartyIban: 'NL91ABNA0417164300',
  referenceKey: null,
  endToEndId: null,
  bankReference: null,
  mandateId: null,
  marked: false,
  ...more,
});
const back = (more: Partial<Movement> = {}): Movement =>
  movement('back', -500, { marked: true, day: day('2026-11-12'), ...more });

test('the same end-to-end id is certain, also without a mark of the bank', () => {
  const one = movement('one', 500, { endToEndId: 'E1' });
  const two = movement('two', 500, { endToEndId: 'E2' });
  expect(findOriginals(back({ endToEndId: 'E1', marked: false }), [two, one])[0]).toEqual({
    paymentId: 'one',
    certain: true,
    evidence: ['end-to-end', 'account'],
  });
});

test('two receipts that fit equally well are not certain', () => {
  const guesses = findOriginals(back(), [movement('one', 500), movement('two', 500)]);
  expect(guesses.map((guess) => guess.certain)).toEqual([false, false]);
});

test('an ordinary payment to a customer of the same amount is no reversal', () => {
  expect(findOriginals(back({ marked: false }), [movement('one', 500)])[0]?.certain).toBe(false);
});

test('other amounts, later receipts and strangers are no originals', () => {
  const receipts = [
    movement('amount', 501),
    movement('later', 500, { day: day('2026-11-13') }),
    movement('stranger', 500, { counterpartyIban: null }),
  ];
  expect(findOriginals(back(), receipts)).toEqual([]);
});
