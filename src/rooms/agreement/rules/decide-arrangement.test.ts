import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { decideArrangement, type OfferedArrangement } from '#rooms/agreement/rules/decide-arrangement.ts';
import { defaultLimits } from '#rooms/agreement/rules/limits.ts';
import { named } from '#rooms/agreement/rules/testing.ts';

const pay = (...payments: [string, number][]) =>
  payments.map(([date, amount]) => ({ day: day(date), amountCents: cents(amount) }));

function decide(change: Partial<OfferedArrangement>, role: keyof typeof defaultLimits = 'admin') {
  const decision = decideArrangement({
    offer: {
      currency: 'EUR',
      instalments: pay(['2026-12-01', 50_000], ['2027-01-01', 50_000]),
      invoiceIds: [named('i1')],
      ...change,
    },
    open: [{ invoiceId: named('i1'), number: 'i1', currency: 'EUR', openCents: cents(100_000) }],
    ofOthers: [],
    toleranceCents: cents(100),
    limits: defaultLimits[role],
    today: day('2026-11-20'),
  });
  return decision.ok ? decision.value.map((invoice) => invoice.number) : decision.refusal;
}

describe('recording an arrangement', () => {
  it('is about the invoices that are named, or the whole balance', () => {
    expect(decide({})).toEqual(['i1']);
    expect(decide({ invoiceIds: null }, 'collector')).toEqual(['i1']);
  });

  it.each([
    ['count-out-of-range', { instalments: pay(['2026-12-01', 100_000]) }],
    ['amount-not-positive', { instalments: pay(['2026-12-01', 100_000], ['2027-01-01', 0]) }],
    ['days-not-in-order', { instalments: pay(['2026-12-01', 50_000], ['2026-12-01', 50_000]) }],
    ['last-day-too-far', { instalments: pay(['2026-12-01', 50_000], ['2028-11-21', 50_000]) }],
    ['day-in-past', { instalments: pay(['2026-11-19', 50_000], ['2027-01-01', 50_000]) }],
    ['more-than-open', { instalments: pay(['2026-12-01', 50_000], ['2027-01-01', 50_101]) }],
    ['invoice-not-open', { invoiceIds: [named('settled')] }],
  ] as const)('refuses with %s', (code, change) => {
    expect(decide(change as Partial<OfferedArrangement>)).toMatchObject({ code });
  });

  it('refuses what is beyond the limits of who records it, and says which', () => {
    const four = pay(['2026-12-01', 25_000], ['2027-01-01', 25_000], ['2027-02-01', 25_000], ['2027-03-01', 25_000]);
    expect(decide({ instalments: four }, 'collector')).toMatchObject({
      code: 'beyond-limit',
      instalments: 3,
      beyond: [{ limit: 'instalments', allowed: 3, asked: 4 }, { limit: 'months' }],
    });
    expect(decide({ instalments: four }, 'coach')).toEqual(['i1']);
  });
});
