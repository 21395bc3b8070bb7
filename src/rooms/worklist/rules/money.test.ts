import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { moneyOf } from '#rooms/worklist/rules/money.ts';
import { anInvoice } from '#rooms/worklist/rules/testing.ts';

const today = day('2026-11-20');

describe('what may be asked for', () => {
  it('is the overdue part, less credit notes, without what is disputed', () => {
    const invoices = [
      anInvoice({ number: 'a', dueDate: day('2026-09-01') }),
      anInvoice({ number: 'b', openCents: cents(50_000), disputedCents: cents(20_000) }),
      anInvoice({ number: 'c', dueDate: day('2026-12-01') }),
      anInvoice({ number: 'd', openCents: cents(-10_000), dueDate: day('2026-12-01') }),
    ];
    expect(moneyOf(invoices, today)).toMatchObject({
      openCents: 240_000,
      overdueCents: 150_000,
      disputedCents: 20_000,
      callableCents: 120_000,
      overdueCount: 2,
      daysLate: 80,
    });
  });

  it('can be disputed whole', () => {
    const whole = anInvoice({ disputedCents: cents(100_000) });
    expect(moneyOf([whole], today)).toMatchObject({ disputedCents: 100_000, callableCents: 0 });
  });

  it('is nothing when nothing is open', () => {
    expect(moneyOf([], today)).toMatchObject({ openCents: 0, callableCents: 0, oldest: null, daysLate: 0 });
  });
});
