import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, day } from '#kernel/dates.ts';
import { cents, sum } from '#kernel/money.ts';
import {
  fewestInstalments,
  instalmentIntervals,
  instalmentShapes,
  mostInstalments,
  planInstalments,
} from '#rooms/agreement/rules/instalments.ts';

const amount = (most: number) => fc.integer({ min: 1, max: most }).map(cents);
const anyTerms = fc.record({
  totalCents: amount(10_000_000),
  shape: fc.constantFrom(...instalmentShapes),
  count: fc.option(fc.integer({ min: 0, max: 70 })),
  instalmentCents: fc.option(amount(3_000_000)),
  firstCents: fc.option(amount(10_000_000)),
  interval: fc.constantFrom(...instalmentIntervals),
  from: fc.integer({ min: 0, max: 1500 }).map((days) => addDays(day('2026-01-01'), days)),
  minimumCents: fc.option(amount(50_000)),
});

describe('a plan of instalments, whatever the terms', () => {
  it('adds up to the cent, has no instalment below the minimum, and days that go on', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const plan = planInstalments(terms);
        fc.pre(plan.ok);
        const amounts = plan.value.map((one) => one.amountCents);
        expect(sum(amounts)).toBe(terms.totalCents);
        expect(Math.min(...amounts)).toBeGreaterThanOrEqual(terms.minimumCents ?? 1);
        expect(amounts.length).toBeGreaterThanOrEqual(fewestInstalments);
        expect(amounts.length).toBeLessThanOrEqual(mostInstalments);
        expect(plan.value[0]?.day).toBe(terms.from);
        for (const [place, one] of plan.value.entries()) {
          if (place > 0) expect(one.day > (plan.value[place - 1]?.day ?? '')).toBe(true);
          if (terms.interval === 'month') expect(one.day).toBe(addMonths(terms.from, place));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has as many as were asked, all the same after the first', () => {
    fc.assert(
      fc.property(anyTerms, fc.integer({ min: 2, max: 60 }), (terms, count) => {
        const plan = planInstalments({ ...terms, count, instalmentCents: null, firstCents: null, minimumCents: null });
        fc.pre(plan.ok);
        const [first, ...rest] = plan.value.map((one) => one.amountCents);
        expect(rest.length).toBe(count - 1);
        expect(new Set(rest).size).toBe(1);
        expect(first).toBeGreaterThanOrEqual(rest[0] ?? 0);
      }),
    );
  });
});
