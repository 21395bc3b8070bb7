import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents, sum } from '#kernel/money.ts';
import { guessesForCustomer } from '#rooms/payment/rules/guesses.ts';
import { makeItem } from '#rooms/payment/rules/testing-matching.ts';

const first = makeItem('A', 1_000);
const second = makeItem('B', 700);
const credit = makeItem('C', -200);
const open = [first, second, credit];
const guess = (rest: number, more: Partial<Parameters<typeof guessesForCustomer>[0]> = {}) =>
  guessesForCustomer({ restCents: cents(rest), named: [], near: null, open, knownPayer: false, ...more }).map(
    (one) => ({
      lines: one.lines.map((line) => `${line.invoiceId} ${line.cents}`),
      codes: one.reasons.map((reason) => reason.code),
    }),
  );

test('named invoices with a credit note that was not named', () => {
  expect(guess(800, { named: [first] })[0]).toEqual({ lines: ['c1/A 1000', 'c1/C -200'], codes: ['amount-adds-up'] });
});

test('some of the named invoices', () => {
  expect(guess(700, { named: [first, second] })[0]).toEqual({ lines: ['c1/B 700'], codes: ['amount-equal'] });
});

test('as far as the money goes, with what stays', () => {
  expect(guess(600, { named: [first] })).toEqual([{ lines: ['c1/A 600'], codes: ['part-of-invoice'] }]);
  expect(guess(1_100, { named: [first], open: [first] })).toEqual([
    { lines: ['c1/A 1000'], codes: ['more-than-open'] },
  ]);
});

test('without a name an unknown payer gets no oldest-first guess', () => {
  expect(guess(123)).toEqual([]);
  expect(guess(123, { knownPayer: true })[0]?.codes).toEqual(['oldest-first', 'part-of-invoice']);
});

test('no guess books more than the payment or than is open', () => {
  const amount = fc.integer({ min: -900, max: 2_000 }).filter((n) => n !== 0);
  fc.assert(
    fc.property(
      fc.array(amount, { maxLength: 8 }),
      fc.integer({ min: 1, max: 5_000 }),
      fc.nat(8),
      (amounts, rest, count) => {
        const items = amounts.map((one, place) => makeItem(`N${place}`, one));
        const guesses = guessesForCustomer({
          restCents: cents(rest),
          named: items.slice(0, count),
          near: null,
          open: items,
          knownPayer: true,
        });
        for (const one of guesses) {
          expect(sum(one.lines.map((line) => line.cents))).toBeLessThanOrEqual(rest);
          expect(new Set(one.lines.map((line) => line.invoiceId)).size).toBe(one.lines.length);
          for (const line of one.lines) {
            const item = items.find((each) => each.invoiceId === line.invoiceId);
            expect(Math.abs(line.cents)).toBeLessThanOrEqual(Math.abs(item?.openCents ?? 0));
          }
        }
      },
    ),
  );
});
