import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { planInstalments, proposalsFor } from '#rooms/agreement/contract.ts';
import { termsOf } from '#rooms/call/rules/arrangement-form.ts';
import { emptyForm, emptyParts } from '#rooms/call/rules/call-form.ts';
import { dayFromWords } from '#rooms/call/rules/day-words.ts';
import { formWith } from '#rooms/call/rules/proposal-form.ts';

const today = day('2026-11-18');
const invoice = {
  invoiceId: 'i1',
  number: '1',
  openCents: cents(300_100),
  disputedCents: cents(0),
  dueDate: day('2026-10-01'),
};
const proposals = proposalsFor({
  invoices: [invoice],
  today,
  limits: { deferralDays: 14, instalments: 3, months: 3, smallestCents: cents(5_000) },
  offer: { amountCents: null, day: null, count: null, instalmentCents: cents(70_000), interval: 'two_weeks' },
});

describe('a proposal that is chosen', () => {
  it('of one payment is a promise in place of an arrangement', () => {
    const [all] = proposals;
    const form = { ...emptyForm, arrangement: { ...emptyParts.arrangement, method: 'ideal' } };
    expect(all && formWith(form, all)).toEqual({
      promise: { amountCents: 300_100, day: '18-11-2026', method: 'ideal' },
      arrangement: null,
      selection: ['i1'],
      result: 'right_person',
      nothing: false,
    });
  });

  it('of several payments is an arrangement that the form plans to just those payments', () => {
    const several = proposals.filter((one) => one.terms !== null);
    expect(several.map((one) => one.code)).toEqual(['part-now', 'instalments', 'as-offered']);
    for (const proposal of several) {
      const { arrangement, promise } = formWith(emptyForm, proposal);
      expect(promise).toBeNull();
      const from = dayFromWords(arrangement?.from ?? '', today);
      const plan = arrangement && from && planInstalments(termsOf(arrangement, from, 0));
      expect(plan).toEqual({ ok: true, value: proposal.payments });
    }
  });
});
