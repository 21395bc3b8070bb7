import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { decidePromise, type OfferedPromise, type OpenInvoice } from '#rooms/agreement/rules/decide-promise.ts';
import { named } from '#rooms/agreement/rules/testing.ts';

const invoice = (name: string, openCents: number, currency = 'EUR'): OpenInvoice => ({
  invoiceId: named(name),
  number: name,
  currency,
  openCents: cents(openCents),
});
const open = [invoice('i1', 100_000), invoice('i2', 50_000), invoice('c1', -20_000), invoice('u1', 30_000, 'USD')];

function decide(offer: Partial<OfferedPromise>) {
  return decidePromise({
    offer: {
      amountCents: cents(100_000),
      currency: 'EUR',
      day: day('2026-03-06'),
      invoiceIds: [named('i1')],
      ...offer,
    },
    open,
    ofOthers: [named('other')],
    toleranceCents: cents(100),
    today: day('2026-03-02'),
  });
}
const codeOf = (offer: Partial<OfferedPromise>) => {
  const decision = decide(offer);
  return decision.ok ? decision.value.map((line) => line.number) : decision.refusal.code;
};

describe('recording a promise', () => {
  it('is about the invoices named, each once', () => {
    expect(codeOf({})).toEqual(['i1']);
    expect(codeOf({ invoiceIds: [named('i1'), named('i2'), named('i1')] })).toEqual(['i1', 'i2']);
  });

  it('is about all that is open in the currency when no invoice is named', () => {
    expect(codeOf({ invoiceIds: null })).toEqual(['i1', 'i2', 'c1']);
    expect(codeOf({ invoiceIds: null, amountCents: cents(130_100) })).toEqual(['i1', 'i2', 'c1']);
    expect(codeOf({ invoiceIds: null, amountCents: cents(130_101) })).toBe('more-than-open');
    expect(codeOf({ invoiceIds: null, currency: 'GBP' })).toBe('nothing-open');
  });

  it('takes a part, and today', () => {
    expect(codeOf({ amountCents: cents(1), day: day('2026-03-02') })).toEqual(['i1']);
  });

  it.each([
    ['amount-not-positive', { amountCents: cents(0) }],
    ['amount-not-positive', { amountCents: cents(-500) }],
    ['day-in-past', { day: day('2026-03-01') }],
    ['day-too-far', { day: day('2027-03-03') }],
    ['more-than-open', { amountCents: cents(100_101) }],
    ['invoice-of-other-customer', { invoiceIds: [named('other')] }],
    ['invoice-not-open', { invoiceIds: [named('settled')] }],
    ['currencies-mixed', { invoiceIds: [named('i1'), named('u1')] }],
    ['nothing-open', { invoiceIds: [] }],
  ] as const)('refuses with %s: %o', (code, offer) => {
    expect(codeOf(offer as Partial<OfferedPromise>)).toBe(code);
  });

  it('takes a day exactly a year away', () => {
    expect(codeOf({ day: day('2027-03-02') })).toEqual(['i1']);
  });
});
