import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { type FormInvoice, firstSelection, promiseWarnings, selectedCents } from '#rooms/call/rules/promise-form.ts';

const today = day('2026-11-20');
const invoice = (invoiceId: string, openCents: number, facts: Partial<FormInvoice> = {}): FormInvoice => ({
  invoiceId,
  number: invoiceId,
  currency: 'EUR',
  openCents: cents(openCents),
  dueDate: day('2026-10-06'),
  disputedCents: cents(0),
  ...facts,
});

describe('what a promise is about at first', () => {
  const late = invoice('late', 200_000);
  const part = invoice('part', 100_000, { disputedCents: cents(30_000) });
  const whole = invoice('whole', 50_000, { disputedCents: cents(50_000) });
  const future = invoice('future', 80_000, { dueDate: day('2026-12-06') });
  const credit = invoice('credit', -10_000);
  const dollars = invoice('dollars', 90_000, { currency: 'USD' });

  it('all that is due, without what is wholly disputed, with open credit notes', () => {
    const all = [late, part, whole, future, credit, dollars];
    const selection = firstSelection(all, 'EUR', today);
    expect(selection).toEqual(['late', 'part', 'credit']);
    expect(selectedCents(all, selection)).toBe(260_000);
  });

  it('what is not due yet when nothing is', () => {
    expect(firstSelection([future], 'EUR', today)).toEqual(['future']);
    expect(selectedCents([credit], ['credit'])).toBe(0);
  });
});

describe('warnings', () => {
  const form = {
    amountCents: 100_000,
    day: day('2026-11-27'),
    openCents: 100_000,
    invoiceCount: 1,
    today,
    isHoliday: () => false,
  };

  it('none for the whole amount on a working day', () => {
    expect(promiseWarnings(form)).toEqual([]);
  });

  it.each([
    [{ day: day('2026-11-19') }, ['day-in-past']],
    [{ day: day('2026-11-28') }, ['weekend']],
    [{ day: day('2026-12-25'), isHoliday: () => true }, ['holiday', 'far-away']],
    [{ amountCents: 40_000 }, ['part-only']],
    [{ amountCents: 140_000 }, ['more-than-open']],
    [{ invoiceCount: 0 }, ['no-invoice']],
    [{ amountCents: null, day: null }, []],
  ])('%o gives %o', (change, expected) => {
    expect(promiseWarnings({ ...form, ...change })).toEqual(expected);
  });
});
