import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { defaultPolicy, untilDayOf } from '#rooms/agreement/rules/policy.ts';

describe('the last day on which money counts', () => {
  it.each([
    ['2026-03-05', 1, '2026-03-06'],
    ['2026-03-06', 1, '2026-03-09'],
    ['2026-03-06', 0, '2026-03-06'],
    ['2026-03-07', 0, '2026-03-09'],
    ['2026-04-02', 1, '2026-04-07'],
    ['2026-04-27', 0, '2026-04-27'],
  ])('of a promise for %s with %i days is %s', (promised, toleranceDays, expected) => {
    expect(untilDayOf(day(promised), { toleranceDays })).toBe(expected);
  });

  it('is by default one day on which banks work later', () => {
    expect(defaultPolicy).toEqual({ toleranceDays: 1, toleranceCents: 100 });
  });
});
