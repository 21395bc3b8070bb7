import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { defaultLimits } from '#rooms/agreement/rules/limits.ts';
import { type CustomerOffer, proposalsFor, type TradeFacts, type TradeInvoice } from '#rooms/agreement/rules/trades.ts';

const today = day('2026-11-18'); // a Wednesday
const invoice = (number: string, openCents: number, dueDate: string, disputedCents = 0): TradeInvoice => ({
  invoiceId: `id ${number}`,
  number,
  openCents: cents(openCents),
  disputedCents: cents(disputedCents),
  dueDate: day(dueDate),
});
const due = invoice('1', 300_000, '2026-10-01');
const later = invoice('2', 80_000, '2026-12-10');
const nobody: CustomerOffer = { amountCents: null, day: null, count: null, instalmentCents: null, interval: null };
const proposals = (change: Partial<TradeFacts> = {}) =>
  proposalsFor({ invoices: [due], today, limits: defaultLimits.collector, offer: null, ...change });
const steps = (change: Partial<TradeFacts> = {}) =>
  proposals(change).map((one) => [one.code, ...one.payments.map((pay) => `${pay.day} ${pay.amountCents}`)].join(' | '));

describe('what to propose', () => {
  it('is all of it first, and gives as little as possible after that', () => {
    expect(steps({ invoices: [due, later] })).toEqual([
      'all-now | 2026-11-18 300000',
      'all-this-week | 2026-11-20 300000',
      'part-now | 2026-11-18 150000 | 2026-12-02 150000',
      'paid-along | 2026-12-02 380000',
      'instalments | 2026-11-18 150000 | 2026-12-18 75000 | 2027-01-18 75000',
    ]);
  });

  it('is nothing when nothing may be asked for', () => {
    expect(proposals({ invoices: [] })).toEqual([]);
    expect(proposals({ invoices: [invoice('1', 300_000, '2026-10-01', 300_000)] })).toEqual([]);
    expect(proposals({ invoices: [due, invoice('C', -300_000, '2026-10-01')] })).toEqual([]);
  });

  it('leaves out what is disputed and sets off credit notes', () => {
    const invoices = [invoice('1', 300_000, '2026-10-01', 100_000), invoice('C', -50_000, '2026-11-01'), later];
    const [all] = proposals({ invoices });
    expect(all).toMatchObject({ amountCents: 150_000, invoiceIds: ['id 1', 'id C'], openAfterCents: 180_000 });
  });

  it('asks for what is not due yet when nothing is due', () => {
    expect(steps({ invoices: [later] })[0]).toBe('all-now | 2026-11-18 80000');
  });

  it('trades a later day for an invoice that is not due yet', () => {
    const along = proposals({ invoices: [due, later] }).find((one) => one.code === 'paid-along');
    expect(along).toMatchObject({
      invoiceIds: ['id 1', 'id 2'],
      inReturn: { code: 'invoice-along', number: '2', cents: 80_000, days: 8 },
      warning: null,
      openAfterCents: 0,
      beyond: [],
    });
  });

  it('takes up the part and the day that the customer names', () => {
    const offer = { ...nobody, amountCents: cents(100_000), day: day('2026-12-20') };
    expect(steps({ offer })).toContain('part-now | 2026-11-18 100000 | 2026-12-18 200000');
  });

  it('keeps instalments within the own limits, and shows what the customer asks beside it', () => {
    const found = proposals({ offer: { ...nobody, count: 6 } });
    expect(found.find((one) => one.code === 'instalments')).toMatchObject({
      payments: { length: 3 },
      beyond: [],
      warning: null,
      inReturn: { code: 'money-today', cents: 150_000 },
    });
    expect(found.at(-1)).toMatchObject({
      code: 'as-offered',
      payments: { length: 6 },
      warning: { code: 'instalments-for-nothing', count: 6 },
      beyond: [{ limit: 'deferralDays' }, { limit: 'instalments' }, { limit: 'months' }],
    });
  });

  it('points out time and a rest that are given away', () => {
    const asked = (offer: Partial<CustomerOffer>) => proposals({ offer: { ...nobody, ...offer } }).at(-1);
    expect(asked({ day: day('2026-12-18') })).toMatchObject({
      code: 'as-offered',
      warning: { code: 'time-for-nothing', days: 30 },
      beyond: [{ limit: 'deferralDays', allowed: 14, asked: 30 }],
    });
    expect(asked({ day: day('2026-11-25'), amountCents: cents(200_000) })).toMatchObject({
      warning: { code: 'rest-for-nothing', cents: 100_000 },
      openAfterCents: 100_000,
    });
  });

  it('says nothing twice', () => {
    expect(steps({ offer: { ...nobody, day: today } })).not.toContain('as-offered | 2026-11-18 300000');
  });
});
