import { describe, expect, it } from 'vitest';
import { promiseSummary } from '#rooms/call/rules/summary.ts';

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
