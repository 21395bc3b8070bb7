import { describe, expect, it } from 'vitest';
import { addDays, day } from '#kernel/dates.ts';
import { paysByItself } from '#rooms/worklist/rules/pays-by-itself.ts';

const today = day('2026-11-20');
const paid = (...daysLate: number[]) =>
  daysLate.map((late, index) => {
    const dueDate = addDays(day('2026-02-01'), index * 30);
    return { dueDate, paidDay: addDays(dueDate, late) };
  });
const due = (daysAgo: number) => addDays(today, -daysAgo);

describe('pays by itself', () => {
  it('when the customer is late, but no later than usual', () => {
    expect(paysByItself(paid(6, 9, 8, 10, 7), [], due(5), today)).toEqual({
      until: addDays(due(5), 10),
      facts: { days: 9, count: 5 },
    });
  });

  it('does not when he is later than usual, or usually very late', () => {
    expect(paysByItself(paid(6, 9, 8, 10, 7), [], due(10), today)).toBeNull();
    expect(paysByItself(paid(45, 50, 48, 41), [], due(5), today)).toBeNull();
  });

  it('is not said of who has few paid invoices, or paid after a talk', () => {
    expect(paysByItself(paid(6, 9, 8), [], due(5), today)).toBeNull();
    const invoices = paid(6, 9, 8, 10);
    const talks = [addDays(invoices[0]?.dueDate ?? today, 3)];
    expect(paysByItself(invoices, talks, due(5), today)).toBeNull();
    expect(paysByItself(invoices, [], due(5), today)).not.toBeNull();
  });

  it('counts who pays early as not late', () => {
    expect(paysByItself(paid(-4, -2, 0, -9), [], due(1), today)).toBeNull();
    expect(paysByItself(paid(-4, -2, 0, -9), [], null, today)).toBeNull();
  });
});
