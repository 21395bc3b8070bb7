import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { type Id, id } from '#kernel/ids.ts';
import { cents } from '#kernel/money.ts';
import type { Invoice } from '#rooms/dossier/rules/ledger.ts';
import { pairCreditNotes } from '#rooms/dossier/rules/pair-credit-notes.ts';

const uuid = <Noun extends string>(n: number): Id<Noun> => id(`0190f2c0-0000-7000-8000-${String(n).padStart(12, '0')}`);

function open(n: number, openCents: number, change: Partial<Invoice> = {}): Invoice {
  return {
    invoiceId: uuid(n),
    customerId: uuid(100),
    number: `F${n}`,
    kind: openCents < 0 ? 'credit_note' : 'invoice',
    issueDate: day('2026-10-01'),
    dueDate: day('2026-10-31'),
    currency: 'EUR',
    amountCents: cents(openCents),
    settledElsewhereCents: cents(0),
    openCents: cents(openCents),
    paymentReference: null,
    creditsNumber: null,
    ...change,
  };
}

const pairs = (...invoices: Invoice[]) =>
  pairCreditNotes(invoices).map((pair) => [pair.creditNote.number, pair.invoice.number, pair.cents]);

describe('credit notes', () => {
  it('settle the invoice that they name, for no more than is open of it', () => {
    expect(pairs(open(1, 1000), open(2, -300, { creditsNumber: 'F1' }))).toEqual([['F2', 'F1', 300]]);
    expect(pairs(open(1, 200), open(2, -300, { creditsNumber: 'F1' }))).toEqual([['F2', 'F1', 200]]);
  });

  it('share what is open when two credit the same invoice', () => {
    const credit = { creditsNumber: 'F1' };
    expect(pairs(open(1, 500), open(2, -300, credit), open(3, -300, credit))).toEqual([
      ['F2', 'F1', 300],
      ['F3', 'F1', 200],
    ]);
  });

  it('stay open when they name nothing, another customer’s invoice or another currency', () => {
    expect(pairs(open(1, 500), open(2, -300))).toEqual([]);
    expect(pairs(open(1, 500, { customerId: uuid(101) }), open(2, -300, { creditsNumber: 'F1' }))).toEqual([]);
    expect(pairs(open(1, 500, { currency: 'USD' }), open(2, -300, { creditsNumber: 'F1' }))).toEqual([]);
  });
});
