import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { beyondLimits, defaultLimits, sameLimits } from '#rooms/agreement/rules/limits.ts';

const limits = defaultLimits.collector;
const today = day('2026-11-20');
const beyond = (...payments: [string, number][]) =>
  beyondLimits(
    limits,
    payments.map(([date, amount]) => ({ day: day(date), amountCents: cents(amount) })),
    today,
  ).map((one) => one.limit);

describe('the own limits', () => {
  it('leave an ordinary agreement alone', () => {
    expect(beyond(['2026-12-04', 1_000])).toEqual([]);
    expect(beyond(['2026-12-01', 5_000], ['2027-01-01', 5_000], ['2027-02-01', 5_000])).toEqual([]);
    expect(beyond()).toEqual([]);
  });

  it('say what goes beyond them', () => {
    expect(beyond(['2026-12-05', 10_000])).toEqual(['deferralDays']);
    expect(beyond(['2026-12-20', 4_999], ['2027-01-20', 9_000], ['2027-02-20', 9_000], ['2027-03-20', 9_000])).toEqual([
      'deferralDays',
      'instalments',
      'months',
      'smallestCents',
    ]);
    expect(beyondLimits(limits, [{ day: day('2027-02-20'), amountCents: cents(1) }], today)).toEqual([
      { limit: 'deferralDays', allowed: 14, asked: 92 },
    ]);
  });

  it('grow with the role, and are the same when all is', () => {
    expect(defaultLimits.coach.instalments).toBeGreaterThan(limits.instalments);
    expect(sameLimits(limits, { ...limits })).toBe(true);
    expect(sameLimits(limits, { ...limits, smallestCents: cents(1) })).toBe(false);
  });
});
