import { describe, expect, it } from 'vitest';
import { day, instant } from '#kernel/dates.ts';
import { type KnownFacts, notAgain } from '#rooms/call/rules/not-again.ts';

const nothing: KnownFacts = {
  promises: [],
  closedComplaints: [],
  callbacks: [],
  told: null,
  saidPaid: null,
  bankReadUntil: day('2026-11-19'),
  gentle: false,
  today: day('2026-11-20'),
  timeZone: 'Europe/Amsterdam',
};
const promise = {
  madeAt: instant('2026-11-02T23:30:00Z'),
  promisedBy: 'Els de Wit',
  state: 'partly_kept',
  amountCents: 10_000,
  receivedCents: 4_000,
  currency: 'EUR',
};

describe('what not to say again', () => {
  it('is nothing for a customer who was never spoken to', () => {
    expect(notAgain(nothing)).toEqual([]);
  });

  it('holds that the invoice is there once somebody promised to pay it, and what came in', () => {
    expect(notAgain({ ...nothing, promises: [promise] })).toEqual([
      { code: 'invoice-was-received', facts: { day: '2026-11-03', who: 'Els de Wit' } },
      { code: 'part-came-in', facts: { cents: 4_000, askedCents: 10_000, currency: 'EUR' } },
    ]);
  });

  it('holds complaints that were solved, callbacks of colleagues, the cause and the payment that was told of', () => {
    const found = notAgain({
      ...nothing,
      closedComplaints: [
        { number: 'F1', closedAt: instant('2026-11-10T09:00:00Z'), closedBy: 'Karim', outcome: 'unjustified' },
      ],
      callbacks: [{ at: instant('2026-11-23T09:00:00Z'), by: 'Karim' }],
      told: { cause: 'process', on: day('2026-11-01'), by: 'Sanne' },
      saidPaid: { on: day('2026-11-12'), how: 'bankapp' },
      gentle: true,
    });
    expect(found.map((one) => one.code)).toEqual([
      'complaint-was-closed',
      'colleague-calls-back',
      'cause-was-told',
      'said-paid-before',
      'no-costs',
    ]);
    expect(found[3]?.facts).toEqual({ day: '2026-11-12', how: 'bankapp', bankReadUntil: '2026-11-19' });
  });

  it('forgets what is months ago', () => {
    expect(
      notAgain({
        ...nothing,
        promises: [{ ...promise, madeAt: instant('2026-05-02T08:00:00Z') }],
        told: { cause: 'process', on: day('2026-06-01'), by: 'Sanne' },
      }),
    ).toEqual([]);
  });
});
