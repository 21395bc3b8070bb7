import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '#kernel/dates.ts';
import { type Id, id } from '#kernel/ids.ts';
import { cents } from '#kernel/money.ts';
import { type DisputableInvoice, type Dispute, disputedParts } from '#rooms/complaint/rules/disputed-parts.ts';

const invoiceIdOf = (index: number): Id<'invoice'> => id(`00000000-0000-7000-8000-00000000000${index}`);
const invoice = (index: number, openCents: number, issued = '2026-03-01'): DisputableInvoice => ({
  invoiceId: invoiceIdOf(index),
  openCents: cents(openCents),
  currency: 'EUR',
  issueDate: day(issued),
});
const dispute = (index: number | null, amount: number | null): Dispute => ({
  invoiceId: index === null ? null : invoiceIdOf(index),
  disputedCents: amount === null ? null : cents(amount),
  currency: 'EUR',
  openedOn: day('2026-03-10'),
});
const parts = (...input: Parameters<typeof disputedParts>) =>
  [...disputedParts(...input)].map(([key, value]) => [key.at(-1), value]);

describe('the disputed part', () => {
  it('is the amount named, or the whole invoice', () => {
    expect(parts([dispute(1, 31_200)], [invoice(1, 480_000), invoice(2, 100)])).toEqual([['1', 31_200]]);
    expect(parts([dispute(1, null)], [invoice(1, 480_000)])).toEqual([['1', 480_000]]);
  });

  it('is no more than is open, also of two complaints', () => {
    expect(parts([dispute(1, 300), dispute(1, 300)], [invoice(1, 500)])).toEqual([['1', 500]]);
    expect(parts([dispute(1, 300)], [])).toEqual([]);
    expect(parts([dispute(1, null)], [invoice(1, -500)])).toEqual([]);
  });

  it('without invoice is all that existed then', () => {
    expect(parts([dispute(null, null)], [invoice(1, 500), invoice(2, 700), invoice(3, 900, '2026-03-11')])).toEqual([
      ['1', 500],
      ['2', 700],
    ]);
  });

  it('without invoice but with an amount falls on the oldest, after what is disputed by name', () => {
    expect(
      parts([dispute(null, 600), dispute(1, 200)], [invoice(2, 700, '2026-03-02'), invoice(1, 500, '2026-02-01')]),
    ).toEqual([
      ['1', 500],
      ['2', 300],
    ]);
  });

  it('leaves other currencies alone', () => {
    expect(parts([dispute(null, null)], [{ ...invoice(1, 500), currency: 'USD' }])).toEqual([]);
  });

  it('never passes what is open', () => {
    const anyInvoice = fc
      .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: -900, max: 900 }), fc.nat(30))
      .map(([index, open, later]) => ({ ...invoice(index, open), issueDate: addDays(day('2026-02-20'), later) }));
    const anyDispute = fc
      .tuple(fc.option(fc.integer({ min: 0, max: 9 })), fc.option(fc.integer({ min: 1, max: 900 })))
      .map(([index, amount]) => dispute(index, amount));
    fc.assert(
      fc.property(
        fc.array(anyDispute, { maxLength: 8 }),
        fc.uniqueArray(anyInvoice, { maxLength: 8, selector: (line) => line.invoiceId }),
        (disputes, invoices) => {
          for (const [invoiceId, part] of disputedParts(disputes, invoices)) {
            const open = invoices.find((line) => line.invoiceId === invoiceId)?.openCents ?? 0;
            expect(part).toBeGreaterThan(0);
            expect(part).toBeLessThanOrEqual(open);
          }
        },
      ),
    );
  });
});
