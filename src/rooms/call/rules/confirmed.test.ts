import { describe, expect, it } from 'vitest';
import { type ConfirmedView, confirmedOf } from '#rooms/call/rules/confirmed.ts';

const numbers = new Map([
  ['i-1', 'G-3103'],
  ['i-2', 'G-3104'],
]);
const view: ConfirmedView = {
  currency: 'EUR',
  timeZone: 'Europe/Amsterdam',
  numberOf: (invoiceId) => numbers.get(invoiceId),
  whole: false,
};
const promise = { kind: 'promise', amountCents: 84_250, day: '2026-11-27', invoiceIds: ['i-2'] } as const;

describe('what is confirmed in writing', () => {
  it('is a promise with the invoices that it is about', () => {
    expect(confirmedOf([promise], view)).toEqual([
      { kind: 'promise', amountCents: 84_250, currency: 'EUR', day: '2026-11-27', invoiceNumbers: ['G-3104'] },
    ]);
  });

  it('names no invoices when the promise is about all that is open', () => {
    expect(confirmedOf([promise], { ...view, whole: true })).toMatchObject([{ invoiceNumbers: null }]);
  });

  it('is every instalment of an arrangement, and nothing of how it is kept', () => {
    const instalments = [
      { day: '2026-12-01', amountCents: 50_000, number: 1 },
      { day: '2027-01-01', amountCents: 34_250, number: 2 },
    ];
    expect(confirmedOf([{ kind: 'arrangement', instalments, invoiceIds: ['i-1', 'i-2'] }], view)).toEqual([
      {
        kind: 'arrangement',
        currency: 'EUR',
        instalments: [
          { day: '2026-12-01', amountCents: 50_000 },
          { day: '2027-01-01', amountCents: 34_250 },
        ],
        invoiceNumbers: ['G-3103', 'G-3104'],
      },
    ]);
  });

  it('is a complaint in the words of the customer, with the amount where one was named', () => {
    const complaint = { kind: 'complaint', invoiceId: 'i-1', disputedCents: 50_000, words: 'Dozen waren nat' } as const;
    expect(confirmedOf([complaint], view)).toEqual([
      { kind: 'complaint', invoiceNumber: 'G-3103', disputedCents: 50_000, currency: 'EUR', words: 'Dozen waren nat' },
    ]);
    expect(confirmedOf([{ kind: 'complaint', invoiceId: 'gone' }], view)).toMatchObject([
      { invoiceNumber: null, disputedCents: null, words: null },
    ]);
  });

  it('is the moment of calling again on the clock of the administration', () => {
    const callback = { kind: 'callback', at: '2026-11-23T23:30:00.000Z' } as const;
    expect(confirmedOf([callback], view)).toEqual([{ kind: 'callback', day: '2026-11-24', time: '00:30', by: null }]);
  });

  it('is nothing of what the customer agreed to nothing in', () => {
    expect(confirmedOf([{ kind: 'refuses', reason: 'wil niet' }, { kind: 'callback' }], view)).toEqual([]);
  });
});
