import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { balancesOf } from '#rooms/dossier/rules/ledger.ts';

const today = day('2026-11-20');
const invoice = (open: number, due: string, currency = 'EUR') => ({
  openCents: cents(open),
  dueDate: day(due),
  currency,
});

describe('balances', () => {
  it('counts an invoice as overdue from the day after its due date', () => {
    const [balance] = balancesOf([invoice(100, '2026-11-20'), invoice(50, '2026-11-19')], today);
    expect(balance).toEqual({ currency: 'EUR', openCents: 150, overdueCents: 50, daysLate: 1 });
  });

  it('never mixes currencies and puts the largest first', () => {
    const balances = balancesOf([invoice(100, '2026-11-01'), invoice(900, '2026-12-01', 'USD')], today);
    expect(balances.map(({ currency, openCents }) => [currency, openCents])).toEqual([
      ['USD', 900],
      ['EUR', 100],
    ]);
  });

  it('takes off credit notes, which are not late themselves', () => {
    const [balance] = balancesOf([invoice(1000, '2026-11-10'), invoice(-300, '2026-01-01')], today);
    expect(balance).toEqual({ currency: 'EUR', openCents: 700, overdueCents: 700, daysLate: 10 });
  });

  it('says nothing about what is settled', () => {
    expect(balancesOf([invoice(0, '2026-01-01')], today)).toEqual([]);
  });
});
