import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { judgePromises } from '#rooms/agreement/rules/judge-promises.ts';
import type { PromiseTerms, Verdict } from '#rooms/agreement/rules/promise.ts';
import type { Booking } from '#rooms/agreement/rules/standing-money.ts';
import { booking, named, promise } from '#rooms/agreement/rules/testing.ts';

// Monday 2 March 2026 made, for Friday 6 March; with one day of tolerance money counts until Monday 9 March.
const usual = promise('a', { amount: 100_000, day: '2026-03-06', madeOn: '2026-03-02', invoices: { i1: 100_000 } });

function judge(
  promises: readonly PromiseTerms[],
  bookings: readonly Booking[],
  bankReadUntil: string | null = '2026-03-31',
  today = '2026-04-01',
): Verdict[] {
  const verdicts = judgePromises({
    promises,
    bookings,
    bankReadUntil: bankReadUntil === null ? null : day(bankReadUntil),
    today: day(today),
  });
  return promises.map((terms) => verdicts.get(terms.promiseId) as Verdict);
}

const state = (verdict: Verdict | undefined) => [verdict?.state, verdict?.code, verdict?.receivedCents];

describe('a promise', () => {
  it('is kept when the amount came by the day', () => {
    const [verdict] = judge([usual], [booking('i1', 100_000, '2026-03-06')]);
    expect(state(verdict)).toEqual(['kept', 'amount-received', 100_000]);
    expect(verdict?.fulfilledOn).toBe('2026-03-06');
    expect(verdict?.receipts).toEqual([
      { invoiceId: named('i1'), sourceId: named('i1p'), day: '2026-03-06', cents: 100_000 },
    ]);
  });

  it('is kept at once, before the day and before the bank is read to the end', () => {
    const [verdict] = judge([usual], [booking('i1', 100_000, '2026-03-03')], '2026-03-03', '2026-03-04');
    expect(state(verdict)).toEqual(['kept', 'amount-received', 100_000]);
  });

  it('has until the next day on which banks work', () => {
    expect(usual.untilDay).toBe('2026-03-09');
    expect(state(judge([usual], [booking('i1', 100_000, '2026-03-09')])[0])).toEqual([
      'kept',
      'amount-received',
      100_000,
    ]);
    const [late] = judge([usual], [booking('i1', 100_000, '2026-03-10')]);
    expect(state(late)).toEqual(['broken', 'nothing-received', 0]);
    expect(late?.fulfilledOn).toBe('2026-03-10');
  });

  it('may miss a euro, not more', () => {
    expect(judge([usual], [booking('i1', 99_900, '2026-03-06')])[0]?.state).toBe('kept');
    expect(judge([usual], [booking('i1', 99_899, '2026-03-06')])[0]?.state).toBe('partly_kept');
  });

  it('for less than the tolerance still asks for money', () => {
    const tiny = promise('t', { amount: 80, day: '2026-03-06', madeOn: '2026-03-02', invoices: { i1: 80 } });
    expect(judge([tiny], [])[0]?.state).toBe('broken');
    expect(judge([tiny], [booking('i1', 80, '2026-03-06')])[0]?.state).toBe('kept');
  });

  it('runs until its day, then waits for the bank', () => {
    expect(state(judge([usual], [], '2026-03-05', '2026-03-06')[0])).toEqual(['running', 'not-due', 0]);
    expect(state(judge([usual], [], '2026-03-05', '2026-03-20')[0])).toEqual(['running', 'waiting-for-bank', 0]);
    expect(state(judge([usual], [], null, '2026-03-20')[0])).toEqual(['running', 'waiting-for-bank', 0]);
    expect(state(judge([usual], [], '2026-03-31', '2026-03-08')[0])).toEqual(['running', 'waiting-for-bank', 0]);
    expect(state(judge([usual], [], '2026-03-09', '2026-03-09')[0])).toEqual(['broken', 'nothing-received', 0]);
  });

  it('that was judged does not wait again when another account turns out to be behind', () => {
    const terms = { amount: 100_000, day: '2026-03-06', madeOn: '2026-03-02', invoices: { i1: 100_000 } };
    expect(judge([promise('a', { ...terms, bankWasRead: true })], [], '2026-03-05')[0]?.state).toBe('broken');
    expect(judge([promise('a', terms)], [], '2026-03-05')[0]?.state).toBe('running');
  });

  it('is partly kept when some came, and says when the rest came', () => {
    const [verdict] = judge(
      [usual],
      [booking('i1', 40_000, '2026-03-05'), booking('i1', 60_000, '2026-03-20', { source: 'p2' })],
    );
    expect(state(verdict)).toEqual(['partly_kept', 'part-received', 40_000]);
    expect(verdict?.fulfilledOn).toBe('2026-03-20');
  });

  it('counts a payment of the day on which it was made, and none from before', () => {
    expect(judge([usual], [booking('i1', 100_000, '2026-03-02', { at: '2026-03-03T08:00:00Z' })])[0]?.state).toBe(
      'kept',
    );
    const part = promise('a', { amount: 50_000, day: '2026-03-06', madeOn: '2026-03-02', invoices: { i1: 100_000 } });
    expect(judge([part], [booking('i1', 50_000, '2026-03-01')])[0]?.state).toBe('broken');
  });

  it('is about what was left when a payment of the same day had been booked already', () => {
    const rest = promise('a', { amount: 60_000, day: '2026-03-06', madeOn: '2026-03-02', invoices: { i1: 100_000 } });
    const morning = booking('i1', 40_000, '2026-03-02', { at: '2026-03-02T07:00:00Z' });
    expect(state(judge([rest], [morning])[0])).toEqual(['broken', 'nothing-received', 0]);
    expect(judge([rest], [morning, booking('i1', 60_000, '2026-03-06', { source: 'p2' })])[0]?.state).toBe('kept');
  });

  it('is kept when a credit note settles the rest', () => {
    const credit = booking('i1', 20_000, '2026-03-04', { source: 'c1', kind: 'credit_note' });
    const [verdict] = judge([usual], [credit, booking('i1', 80_000, '2026-03-06')]);
    expect(state(verdict)).toEqual(['kept', 'invoices-settled', 80_000]);
    expect(state(judge([usual], [credit, booking('i1', 70_000, '2026-03-06')])[0])).toEqual([
      'partly_kept',
      'part-received',
      70_000,
    ]);
    expect(state(judge([usual], [credit])[0])).toEqual(['broken', 'nothing-received', 0]);
  });

  it('about the whole balance weighs an open credit note that is used, once', () => {
    const whole = promise('a', {
      amount: 80_000,
      day: '2026-03-06',
      madeOn: '2026-03-02',
      invoices: { i1: 100_000, c1: -20_000 },
    });
    const used = [
      booking('i1', 20_000, '2026-03-04', { source: 'c1', kind: 'credit_note' }),
      booking('c1', -20_000, '2026-03-04', { source: 'c1', kind: 'credit_note' }),
    ];
    expect(judge([whole], [...used, booking('i1', 60_000, '2026-03-06')])[0]?.state).toBe('partly_kept');
    expect(judge([whole], [...used, booking('i1', 80_000, '2026-03-06')])[0]?.state).toBe('kept');
  });

  it('turns back when the payment is taken back', () => {
    const paid = booking('i1', 100_000, '2026-03-06');
    const reversed = { ...paid, cents: cents(-100_000) };
    expect(judge([usual], [paid, reversed])[0]?.state).toBe('broken');
    expect(judge([usual], [paid, reversed], '2026-03-06', '2026-03-07')[0]?.state).toBe('running');
    expect(judge([usual], [paid, { ...reversed, cents: cents(-40_000) }])[0]?.state).toBe('partly_kept');
  });

  it('runs on while none of its invoices is in the books', () => {
    const gone = promise('a', {
      amount: 100_000,
      day: '2026-03-06',
      madeOn: '2026-03-02',
      invoices: { i1: 100_000 },
      withdrawn: true,
    });
    expect(state(judge([gone], [])[0])).toEqual(['running', 'invoices-withdrawn', 0]);
  });
});

describe('two promises about one invoice', () => {
  const first = promise('a', { amount: 50_000, day: '2026-03-06', madeOn: '2026-03-02', invoices: { i1: 100_000 } });
  const second = promise('b', { amount: 50_000, day: '2026-03-20', madeOn: '2026-03-02', invoices: { i1: 100_000 } });

  it('get the money oldest first, once', () => {
    const [a, b] = judge([second, first], [booking('i1', 50_000, '2026-03-06')]).reverse();
    expect(state(a)).toEqual(['kept', 'amount-received', 50_000]);
    expect(state(b)).toEqual(['broken', 'nothing-received', 0]);
  });

  it('share one larger payment', () => {
    const verdicts = judge([first, second], [booking('i1', 70_000, '2026-03-06')]);
    expect(verdicts.map(state)).toEqual([
      ['kept', 'amount-received', 50_000],
      ['partly_kept', 'part-received', 20_000],
    ]);
  });

  it('do not take from each other with money that came too late for one', () => {
    const verdicts = judge([first, second], [booking('i1', 50_000, '2026-03-18')]);
    expect(verdicts.map((verdict) => verdict.state)).toEqual(['broken', 'kept']);
    expect(verdicts[0]?.fulfilledOn).toBeNull();
  });

  it('are both fulfilled when the invoice is settled in the end', () => {
    const verdicts = judge([first, second], [booking('i1', 100_000, '2026-03-18')]);
    expect(verdicts.map((verdict) => verdict.state)).toEqual(['broken', 'kept']);
    expect(verdicts[0]?.fulfilledOn).toBe('2026-03-18');
  });
});
