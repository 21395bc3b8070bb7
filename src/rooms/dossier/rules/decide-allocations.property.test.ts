import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Id, id } from '#kernel/ids.ts';
import { cents } from '#kernel/money.ts';
import { decideAllocations } from '#rooms/dossier/rules/decide-allocations.ts';

const invoiceId = (n: number): Id<'invoice'> => id(`0190f2c0-0000-7000-8000-${String(n).padStart(12, '0')}`);
const invoices = fc
  .array(fc.integer({ min: -5000, max: 5000 }), { minLength: 1, maxLength: 5 })
  .map((opens) =>
    opens.map((open, index) => ({ invoiceId: invoiceId(index), number: `F${index}`, openCents: cents(open) })),
  );

describe('booking money on invoices', () => {
  it('never lets an invoice pass zero or grow, whatever is asked', () => {
    const lines = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: -6000, max: 6000 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(invoices, lines, (open, asked) => {
        const decision = decideAllocations(
          asked.map(([index, amount]) => ({ invoiceId: invoiceId(index), cents: cents(amount) })),
          open,
        );
        if (!decision.ok) return;
        for (const invoice of open) {
          const booked = asked
            .filter(([index]) => invoiceId(index) === invoice.invoiceId)
            .reduce((a, [, b]) => a + b, 0);
          const left = invoice.openCents - booked;
          expect(Math.abs(left)).toBeLessThanOrEqual(Math.abs(invoice.openCents));
          expect(left === 0 || Math.sign(left) === Math.sign(invoice.openCents)).toBe(true);
        }
      }),
    );
  });

  it('says how much is open and how much was asked', () => {
    const open = [{ invoiceId: invoiceId(1), number: 'F1', openCents: cents(100) }];
    const line = { invoiceId: invoiceId(1), cents: cents(60) };
    expect(decideAllocations([line], open).ok).toBe(true);
    expect(decideAllocations([line, line], open)).toEqual({
      ok: false,
      refusal: { code: 'more-than-open', invoiceNumber: 'F1', openCents: 100, askedCents: 120 },
    });
    expect(decideAllocations([{ ...line, invoiceId: invoiceId(2) }], open)).toMatchObject({
      refusal: { code: 'invoice-not-found' },
    });
  });
});
