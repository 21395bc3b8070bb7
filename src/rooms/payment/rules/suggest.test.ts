import { expect, test } from 'vitest';
import { sum } from '#kernel/money.ts';
import type { CustomerId } from '#rooms/payment/rules/matching.ts';
import { suggest } from '#rooms/payment/rules/suggest.ts';
import { makeItem, makeKnowledge, makePayment } from '#rooms/payment/rules/testing-matching.ts';

const iban = 'NL91ABNA0417164300';
const items = [
  makeItem('2026-00101', 10_000),
  makeItem('2026-00102', 5_000),
  makeItem('2026-00103', 7_300),
  makeItem('C-2026-0001', -2_000),
  makeItem('2026-00201', 10_000, 'c2'),
];
const knowledge = makeKnowledge(items, {
  customersOfIban: new Map([[iban, ['c1' as CustomerId]]]),
  nameOf: new Map([
    ['c1' as CustomerId, 'Jansen Bouw B.V.'],
    ['c2' as CustomerId, 'Pietersen'],
  ]),
});
const from = { counterpartyIban: iban, counterpartyName: 'Jansen Bouw' };
const best = (payment: ReturnType<typeof makePayment>) => {
  const first = suggest(payment, knowledge)[0];
  return (
    first && {
      ids: first.lines.map((line) => line.invoiceId),
      codes: first.reasons.map((one) => one.code),
      rest: first.restCents,
    }
  );
};

test.each([
  ['part of a named invoice', makePayment(4_000, '2026-00101', from), ['c1/2026-00101'], 'part-of-invoice', 0],
  ['more than the named invoice', makePayment(10_050, '2026-00101', from), ['c1/2026-00101'], 'more-than-open', 50],
  ['a wrong digit', makePayment(7_300, 'factuur 2026-00108', from), ['c1/2026-00103'], 'near-number', 0],
  ['the amount and the account', makePayment(5_000, 'betaling', from), ['c1/2026-00102'], 'amount-equal', 0],
  ['two that add up', makePayment(12_300, 'betaling', from), ['c1/2026-00102', 'c1/2026-00103'], 'amount-adds-up', 0],
  [
    'a credit note that was not named',
    makePayment(8_000, '2026-00101', from),
    ['c1/2026-00101', 'c1/C-2026-0001'],
    'amount-adds-up',
    0,
  ],
  ['oldest first', makePayment(1_234, 'termijn', from), ['c1/2026-00101'], 'oldest-first', 0],
] as const)('guesses %s', (_, payment, ids, code, rest) => {
  const guess = best(payment);
  expect(guess?.ids).toEqual(ids);
  expect(guess?.codes).toContain(code);
  expect(guess?.rest).toBe(rest);
});

test('the name puts the right customer before another with the same amount; a known account leaves the other out', () => {
  const guesses = suggest(makePayment(10_000, 'betaling', { counterpartyName: 'Jansen Bouw' }), knowledge);
  expect(guesses.map((guess) => guess.customerId)).toEqual(['c1', 'c2']);
  expect(guesses[0]!.score).toBeGreaterThan(guesses[1]!.score);
  expect(suggest(makePayment(10_000, 'betaling', from), knowledge).map((guess) => guess.customerId)).toEqual(['c1']);
});

test('a guess that was refused does not come back', () => {
  const payment = makePayment(5_000, 'betaling', { ...from, rejected: ['c1/2026-00102'] });
  expect(suggest(payment, knowledge).map((guess) => guess.key)).not.toContain('c1/2026-00102');
});

test('no guess books more than the payment or than is open', () => {
  for (const amount of [1, 2_000, 9_999, 15_000, 22_300, 20_300, 99_999]) {
    for (const guess of suggest(makePayment(amount, '2026-00101 2026-00102 2026-00103', from), knowledge, 10)) {
      expect(sum(guess.lines.map((line) => line.cents))).toBeLessThanOrEqual(amount);
      for (const line of guess.lines) {
        const item = items.find((one) => one.invoiceId === line.invoiceId)!;
        expect(Math.abs(line.cents)).toBeLessThanOrEqual(Math.abs(item.openCents));
      }
    }
  }
});
