import { expect, test } from 'vitest';
import { decideBooking } from '#rooms/payment/rules/decide-booking.ts';
import type { CustomerId } from '#rooms/payment/rules/matching.ts';
import { makeItem, makeKnowledge, makePayment } from '#rooms/payment/rules/testing-matching.ts';

const items = [
  makeItem('2026-00101', 10_000),
  makeItem('2026-00102', 5_000),
  makeItem('C-2026-0001', -2_000),
  makeItem('2026-00201', 10_000, 'c2', { referenceKey: 'RF18539007547034' }),
  makeItem('1234', 700),
  makeItem('99-1', 100, 'c3'),
  makeItem('991', 100, 'c4'),
];
const knowledge = makeKnowledge(items);
const numbers = (payment: ReturnType<typeof makePayment>, known = knowledge) =>
  decideBooking(payment, known)?.lines.map((line) => line.invoiceId) ?? null;

test.each([
  ['number and amount', makePayment(10_000, 'factuur 2026-00101'), ['c1/2026-00101']],
  ['a reference and the amount', makePayment(10_000, '', { referenceKey: 'RF18539007547034' }), ['c2/2026-00201']],
  ['several numbers that add up', makePayment(15_000, '2026-00101 en 2026-00102'), ['c1/2026-00101', 'c1/2026-00102']],
  ['with a credit note', makePayment(8_000, '2026-00101 -/- C-2026-0001'), ['c1/2026-00101', 'c1/C-2026-0001']],
  ['a short number that is called an invoice', makePayment(700, 'factuur 1234'), ['c1/1234']],
])('books %s', (_, payment, expected) => {
  expect(numbers(payment)).toEqual(expected);
});

test.each([
  ['another amount', makePayment(9_999, 'factuur 2026-00101')],
  ['another currency', makePayment(10_000, 'factuur 2026-00101', { currency: 'USD' })],
  ['numbers of two customers', makePayment(20_000, '2026-00101 2026-00201')],
  ['one number too many', makePayment(10_000, '2026-00101 2026-00102')],
  ['a short number that may be anything', makePayment(700, 'op 1234')],
  ['a number that two invoices answer to', makePayment(100, 'factuur 991')],
  ['no number', makePayment(10_000, 'betaling')],
  ['money going out', makePayment(-10_000, 'factuur 2026-00101')],
  ['a guess that was refused', makePayment(10_000, '2026-00101', { rejected: ['c1/2026-00101'] })],
])('does not book %s', (_, payment) => {
  expect(numbers(payment)).toBeNull();
});

test('an account that is known as another customer’s keeps it from booking', () => {
  const payment = makePayment(10_000, '2026-00101', { counterpartyIban: 'NL91ABNA0417164300' });
  const owner = (customer: string) => ({
    ...knowledge,
    customersOfIban: new Map([['NL91ABNA0417164300', [customer as CustomerId]]]),
  });
  expect(numbers(payment, owner('c2'))).toBeNull();
  expect(numbers(payment, owner('c1'))).toEqual(['c1/2026-00101']);
});

test('the longer number wins over the shorter one inside it', () => {
  const both = makeKnowledge([makeItem('2026-00555', 300), makeItem('00555', 300, 'c9')]);
  expect(numbers(makePayment(300, 'factuur 2026-00555'), both)).toEqual(['c1/2026-00555']);
});
