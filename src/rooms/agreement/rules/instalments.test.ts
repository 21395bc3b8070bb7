import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { type InstalmentTerms, planInstalments } from '#rooms/agreement/rules/instalments.ts';

const terms: InstalmentTerms = {
  totalCents: cents(100_000),
  shape: 'equal',
  count: 3,
  interval: 'month',
  from: day('2026-12-01'),
};
const plan = (change: Partial<InstalmentTerms>) => {
  const planned = planInstalments({ ...terms, ...change });
  return planned.ok ? planned.value.map((one) => `${one.day} ${one.amountCents}`) : planned.refusal.code;
};
const amounts = (change: Partial<InstalmentTerms>) => {
  const planned = planInstalments({ ...terms, ...change });
  return planned.ok ? planned.value.map((one) => one.amountCents) : planned.refusal.code;
};

describe('a plan of instalments', () => {
  it('is equal; the cents that do not divide are in the first', () => {
    expect(plan({})).toEqual(['2026-12-01 33334', '2027-01-01 33333', '2027-02-01 33333']);
  });

  it('keeps the end of the month', () => {
    expect(plan({ from: day('2026-12-31'), count: 4 })).toEqual([
      '2026-12-31 25000',
      '2027-01-31 25000',
      '2027-02-28 25000',
      '2027-03-31 25000',
    ]);
  });

  it('goes by the week or two', () => {
    expect(plan({ interval: 'week', count: 2 })).toEqual(['2026-12-01 50000', '2026-12-08 50000']);
    expect(plan({ interval: 'two_weeks', count: 2 })).toEqual(['2026-12-01 50000', '2026-12-15 50000']);
  });

  it('starts with the amount that was agreed, or with twice the others', () => {
    expect(amounts({ shape: 'first_larger', firstCents: cents(50_000), count: 4 })).toEqual([
      50_000, 16_666, 16_666, 16_668,
    ]);
    expect(amounts({ shape: 'first_larger' })).toEqual([50_000, 25_000, 25_000]);
    expect(amounts({ shape: 'first_larger', firstCents: cents(20_000), count: 2 })).toEqual([20_000, 80_000]);
  });

  it('cuts off an amount as often as it goes; what is left over comes last, or first', () => {
    const each = { instalmentCents: cents(30_000) };
    expect(amounts(each)).toEqual([30_000, 30_000, 30_000, 10_000]);
    expect(amounts({ ...each, minimumCents: cents(20_000) })).toEqual([30_000, 30_000, 40_000]);
    expect(amounts({ ...each, shape: 'first_larger' })).toEqual([40_000, 30_000, 30_000]);
    expect(amounts({ ...each, shape: 'first_larger', minimumCents: cents(20_000) })).toEqual([40_000, 30_000, 30_000]);
    expect(amounts({ ...each, shape: 'first_larger', firstCents: cents(40_000) })).toEqual([40_000, 30_000, 30_000]);
  });

  it.each([
    ['amount-not-positive', { totalCents: cents(0) }],
    ['instalment-not-positive', { instalmentCents: cents(0) }],
    ['count-out-of-range', { count: 1 }],
    ['count-out-of-range', { count: 61 }],
    ['count-out-of-range', { count: 2.5 }],
    ['count-out-of-range', { count: null }],
    ['count-out-of-range', { instalmentCents: cents(1) }],
    ['count-out-of-range', { instalmentCents: cents(100_000) }],
    ['count-out-of-range', { instalmentCents: cents(60_000), shape: 'first_larger' }],
    ['first-out-of-range', { shape: 'first_larger', firstCents: cents(100_000) }],
    ['first-out-of-range', { shape: 'first_larger', firstCents: cents(0) }],
    ['below-minimum', { minimumCents: cents(40_000) }],
    ['below-minimum', { totalCents: cents(2), count: 3 }],
  ] as const)('refuses with %s: %o', (code, change) => {
    expect(plan(change as Partial<InstalmentTerms>)).toBe(code);
  });
});
