import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { emptyArrangement, intervalHeard, termsOf } from '#rooms/call/rules/arrangement-form.ts';

const from = day('2026-12-01');

describe('an arrangement as it is typed', () => {
  it('is about what the selected invoices ask, unless a total is typed', () => {
    expect(termsOf(emptyArrangement, from, 90_000)).toEqual({
      totalCents: 90_000,
      shape: 'equal',
      count: 3,
      instalmentCents: null,
      firstCents: null,
      interval: 'month',
      from,
    });
    expect(termsOf({ ...emptyArrangement, totalCents: 50_000, instalmentCents: 10_000 }, from, 90_000)).toMatchObject({
      totalCents: 50_000,
      instalmentCents: 10_000,
    });
  });

  it('reads words of an older screen as the usual ones', () => {
    expect(termsOf({ ...emptyArrangement, shape: 'round', interval: 'year' }, from, 1)).toMatchObject({
      shape: 'equal',
      interval: 'month',
    });
  });

  it.each([
    ['week', 'week'],
    ['day', 'week'],
    ['two-weeks', 'two_weeks'],
    ['four-weeks', 'month'],
    [null, 'month'],
  ])('hears %s as every %s', (heard, interval) => {
    expect(intervalHeard(heard)).toBe(interval);
  });
});
