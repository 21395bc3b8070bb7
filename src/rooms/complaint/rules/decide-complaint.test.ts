import { describe, expect, it } from 'vitest';
import { id } from '#kernel/ids.ts';
import { cents } from '#kernel/money.ts';
import { decideComplaint } from '#rooms/complaint/rules/decide-complaint.ts';

const invoiceId = id<'invoice'>('00000000-0000-7000-8000-000000000001');
const creditNoteId = id<'invoice'>('00000000-0000-7000-8000-000000000002');
const other = id<'invoice'>('00000000-0000-7000-8000-000000000003');
const open = [
  { invoiceId, openCents: cents(480_000), currency: 'EUR' },
  { invoiceId: creditNoteId, openCents: cents(-5_000), currency: 'EUR' },
];
const balances = [{ currency: 'EUR', openCents: cents(475_000) }];

const decide = (about: typeof invoiceId | null, disputed: number | null) => {
  const decision = decideComplaint({
    invoiceId: about,
    disputedCents: disputed === null ? null : cents(disputed),
    open,
    balances,
  });
  return decision.ok ? decision.value : decision.refusal.code;
};

describe('recording a complaint', () => {
  it.each([
    [invoiceId, null, 'EUR'],
    [invoiceId, 31_200, 'EUR'],
    [null, null, 'EUR'],
    [null, 475_000, 'EUR'],
    [other, null, 'invoice-not-open'],
    [creditNoteId, null, 'invoice-not-open'],
    [invoiceId, 0, 'amount-not-positive'],
    [invoiceId, 480_001, 'more-than-open'],
    [null, 475_001, 'more-than-open'],
  ])('about %s for %s: %s', (about, disputed, expected) => {
    expect(decide(about, disputed)).toBe(expected);
  });

  it('without anything open is still a complaint', () => {
    expect(decideComplaint({ invoiceId: null, disputedCents: null, open: [], balances: [] })).toEqual({
      ok: true,
      value: 'EUR',
    });
  });
});
