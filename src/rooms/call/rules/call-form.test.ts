import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { planInstalments } from '#rooms/agreement/contract.ts';
import {
  type CallForm,
  emptyForm,
  emptyParts,
  type FormView,
  formFrom,
  outcomesOf,
} from '#rooms/call/rules/call-form.ts';

const view: FormView = {
  today: day('2026-11-20'),
  timeZone: 'Europe/Amsterdam',
  currency: 'EUR',
  invoiceIds: ['i1'],
  selectedCents: 100_000,
  plan: planInstalments,
};
const made = (form: Partial<CallForm>) => outcomesOf({ ...emptyForm, ...form }, view);
const problems = (form: Partial<CallForm>): string[] => {
  const decision = made(form);
  return decision.ok ? [] : decision.refusal.refusals.map(({ kind, field, code }) => [kind, field, code].join(' '));
};

describe('what is filled in becomes outcomes', () => {
  it('a promise takes the selected amount and the name of who is on the line', () => {
    expect(made({ promise: { ...emptyParts.promise, day: 'vr' }, spokenWith: ' Els ' })).toEqual({
      ok: true,
      value: {
        result: 'right_person',
        outcomes: [
          {
            kind: 'promise',
            amountCents: 100_000,
            currency: 'EUR',
            day: '2026-11-27',
            method: 'bank_transfer',
            promisedBy: 'Els',
            invoiceIds: ['i1'],
          },
        ],
      },
    });
  });

  it('a callback is a moment in the time zone of the books', () => {
    expect(made({ callback: { day: 'ma', time: '1030', note: '', assignedTo: '' } })).toMatchObject({
      value: { outcomes: [{ kind: 'callback', at: '2026-11-23T09:30:00.000Z', note: null, assignedTo: null }] },
    });
  });

  it('a callback may be for a colleague', () => {
    expect(made({ callback: { day: 'ma', time: '10', note: '', assignedTo: 'sanne' } })).toMatchObject({
      value: { outcomes: [{ kind: 'callback', assignedTo: 'sanne' }] },
    });
  });

  it('an arrangement is the plan of its terms', () => {
    const form = { arrangement: { ...emptyParts.arrangement, from: '1-12' } };
    expect(made(form)).toMatchObject({
      value: {
        outcomes: [
          {
            kind: 'arrangement',
            currency: 'EUR',
            method: 'bank_transfer',
            invoiceIds: ['i1'],
            instalments: [
              { day: '2026-12-01', amountCents: 33_334 },
              { day: '2027-01-01', amountCents: 33_333 },
              { day: '2027-02-01', amountCents: 33_333 },
            ],
          },
        ],
      },
    });
    const first = { ...emptyParts.arrangement, shape: 'first_larger', firstCents: 60_000, count: 2, from: 'vandaag' };
    expect(made({ arrangement: first })).toMatchObject({
      value: { outcomes: [{ instalments: [{ amountCents: 60_000 }, { day: '2026-12-20', amountCents: 40_000 }] }] },
    });
  });

  it('several at once, and nobody reached without any', () => {
    const several = made({ says_paid: emptyParts.says_paid, complaint: emptyParts.complaint, nothing: false });
    expect(several).toMatchObject({
      value: { outcomes: [{ kind: 'complaint' }, { kind: 'says_paid', paidOn: null }] },
    });
    expect(made({ result: 'voicemail' })).toEqual({ ok: true, value: { result: 'voicemail', outcomes: [] } });
  });

  it('what is missing is told per field', () => {
    expect(problems({})).toEqual(['  outcome-missing']);
    expect(problems({ promise: { ...emptyParts.promise, amountCents: 0, day: 'snel' } })).toEqual([
      'promise day day-unreadable',
      'promise amountCents amount-missing',
    ]);
    expect(problems({ callback: emptyParts.callback })).toEqual([
      'callback day day-missing',
      'callback time time-missing',
    ]);
    expect(problems({ arrangement: emptyParts.arrangement })).toEqual(['arrangement day day-missing']);
    expect(problems({ arrangement: { ...emptyParts.arrangement, from: 'vr', count: 0 } })).toEqual([
      'arrangement count count-out-of-range',
    ]);
    expect(problems({ refuses: emptyParts.refuses })).toEqual(['refuses reason reason-missing']);
  });
});

describe('a form that was kept', () => {
  it('comes back as it was', () => {
    const form: CallForm = {
      ...emptyForm,
      phase: 'agree',
      result: 'right_person',
      cause: 'process',
      selection: ['i1'],
      promise: { amountCents: 5_000, day: 'morgen', method: 'ideal' },
      arrangement: { ...emptyParts.arrangement, instalmentCents: 20_000, from: 'vr' },
      complaint: { ...emptyParts.complaint, disputedCents: 100 },
    };
    expect(formFrom(JSON.parse(JSON.stringify(form)) as Record<string, unknown>)).toEqual(form);
  });

  it('never throws on what it does not know', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('phase', 'result', 'promise', 'selection', 'callback', 'x'), fc.jsonValue()),
        (kept) => {
          expect(formFrom(kept)).toMatchObject({ nothing: false });
        },
      ),
    );
  });
});
