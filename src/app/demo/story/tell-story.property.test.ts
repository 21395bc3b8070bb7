import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { addDays, dayOf, day, type Day, type Instant } from '#kernel/dates.ts';
import { isWorkingDay, TIME_ZONE } from '#app/demo/story/calendar.ts';
import type { Story } from '#app/demo/story/happenings.ts';
import { tellStory } from '#app/demo/story/tell-story.ts';

const anyDay = fc.integer({ min: 0, max: 1500 }).map((count): Day => addDays(day('2026-01-01'), count));
const anyPlan = fc.record({ seed: fc.integer({ min: 1, max: 1_000_000 }), today: anyDay });

function small(plan: { seed: number; today: Day }): Story {
  return tellStory({ ...plan, customers: 20, invoices: 110, months: 8 });
}

describe('a story of any seed on any day', () => {
  it('never tells of today or later, and tells in order', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { happenings } = small(plan);
        const moments = happenings.map((happening) => happening.at);
        expect(moments).toEqual([...moments].sort());
        expect(dayOf(moments.at(-1) as Instant, TIME_ZONE) < plan.today).toBe(true);
      }),
      { numRuns: 5 },
    );
  });

  it('has statements that follow each other and add up, on working days', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { statements } = small(plan);
        for (const [index, statement] of statements.entries()) {
          const total = statement.entries.reduce((sum, entry) => sum + entry.cents, 0);
          expect(statement.closingCents - statement.openingCents).toBe(total);
          const before = statements[index - 1];
          if (before) {
            expect(statement.openingCents).toBe(before.closingCents);
            expect(statement.from).toBe(addDays(before.to, 1));
          }
          for (const entry of statement.entries) {
            expect(isWorkingDay(entry.day) && entry.day >= statement.from && entry.day <= statement.to).toBe(true);
            const paid = entry.pays.reduce((sum, part) => sum + part.cents, 0);
            if (entry.customerNumber !== null) expect(paid).toBe(entry.cents);
          }
        }
      }),
      { numRuns: 5 },
    );
  });

  it('never pays more of an invoice than is asked, credit notes counted', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { invoices, statements } = small(plan);
        const open = new Map(invoices.map((invoice) => [invoice.facts.number, invoice.facts.amountCents as number]));
        const lower = (number: string, amount: number): void => {
          open.set(number, (open.get(number) ?? 0) - amount);
        };
        for (const { facts } of invoices) if (facts.creditsNumber) lower(facts.creditsNumber, -facts.amountCents);
        for (const part of statements.flatMap((statement) => statement.entries).flatMap((entry) => entry.pays)) {
          lower(part.invoiceNumber, part.cents);
        }
        const overpaid = invoices.filter(({ facts }) => facts.kind === 'invoice' && (open.get(facts.number) ?? 0) < 0);
        expect(overpaid).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });

  it('promises what is owed, for a day that was still to come', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const happening of small(plan).happenings) {
          if (happening.kind !== 'call') continue;
          for (const outcome of happening.call.outcomes) {
            if (outcome.kind !== 'promise') continue;
            expect(outcome.cents).toBeGreaterThan(0);
            expect(outcome.invoiceNumbers.length).toBeGreaterThan(0);
            expect(outcome.day >= dayOf(happening.at, TIME_ZONE)).toBe(true);
          }
        }
      }),
      { numRuns: 5 },
    );
  });
});
