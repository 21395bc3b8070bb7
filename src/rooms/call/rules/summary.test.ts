import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { planInstalments } from '#rooms/agreement/contract.ts';
import { type ArrangementTerms, emptyArrangement, termsOf } from '#rooms/call/rules/arrangement-form.ts';
import { arrangementAloud, promiseSummary } from '#rooms/call/rules/summary.ts';

const form = { amountCents: 300_000, currency: 'EUR', day: '2026-11-27', numbers: ['1'], whole: false };

describe('the summary to read aloud', () => {
  it('waits for amount and day', () => {
    expect(promiseSummary({ ...form, day: null })).toBeNull();
    expect(promiseSummary({ ...form, amountCents: 0 })).toBeNull();
  });

  it.each([
    [['1'], false, 'promise-one', '1'],
    [['1', '2'], false, 'promise-some', '1, 2'],
    [['1', '2', '3', '4'], false, 'promise-many', '1, 2, 3'],
    [['1', '2'], true, 'promise-whole', '1, 2'],
  ])('%o (whole: %s) is said as %s', (numbers, whole, code, named) => {
    const summary = promiseSummary({ ...form, numbers, whole });
    expect(summary).toMatchObject({ code, facts: { numbers: named, count: numbers.length, cents: 300_000 } });
  });
});

describe('an arrangement read aloud', () => {
  const terms = termsOf(emptyArrangement, day('2026-12-01'), 100_000);
  const said = (change: Partial<ArrangementTerms>) => arrangementAloud({ ...terms, ...change }, planInstalments);

  it('names the first, what follows and the last', () => {
    expect(said({})).toEqual({
      code: 'arrangement-same-month',
      facts: {
        cents: 100_000,
        count: 3,
        firstCents: 33_334,
        firstDay: '2026-12-01',
        eachCents: 33_333,
        lastCents: 33_333,
        lastDay: '2027-02-01',
      },
    });
  });

  it.each([
    ['arrangement-two', { count: 2 }],
    ['arrangement-odd-week', { interval: 'week', instalmentCents: cents(30_000) }],
    ['arrangement-same-two_weeks', { interval: 'two_weeks', count: 5 }],
  ] as const)('is said as %s', (code, change) => {
    expect(said(change)).toMatchObject({ code });
  });

  it('waits for a plan', () => {
    expect(said({ count: 0 })).toBeNull();
  });
});
