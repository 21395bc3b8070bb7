import { describe, expect, it } from 'vitest';
import type { Outcome } from '#knowledge/language/review/outcome.ts';
import { checksFromFacts, type RecordedOutcome, readMs } from '#rooms/coaching/rules/known-facts.ts';
import { recordedFrom } from '#rooms/coaching/rules/recorded.ts';

const promise: Outcome = {
  kind: 'promise',
  date: '2026-11-27',
  amountCents: 200_000,
  instalments: null,
  invoices: [],
  evidence: [{ turn: 8, quote: 'Vrijdag.' }],
};
const written: RecordedOutcome = { kind: 'promise', day: '2026-11-27', amountCents: 200_000, followed: true };
const answers = (spoken: Outcome, recorded: readonly RecordedOutcome[] | null) =>
  Object.fromEntries(
    (checksFromFacts(spoken, { openedBeforeMs: null, recorded }).recorded?.checks ?? []).map((one) => [
      one.id,
      one.answer,
    ]),
  );

describe('what was written down', () => {
  it('is held against what was said: kind, day and amount, and whether something follows', () => {
    expect(answers(promise, [written])).toEqual({
      noted: 'yes',
      'noted-day': 'yes',
      'noted-amount': 'yes',
      'follow-up': 'yes',
    });
    expect(answers(promise, [{ ...written, day: '2026-12-04' }])).toMatchObject({ noted: 'yes', 'noted-day': 'no' });
    expect(answers(promise, [{ ...written, amountCents: 150_000 }])).toMatchObject({ 'noted-amount': 'no' });
    expect(answers(promise, [{ ...written, amountCents: 200_050 }])).toMatchObject({ 'noted-amount': 'yes' });
    expect(answers(promise, [])).toEqual({ noted: 'no', 'follow-up': 'no' });
  });

  it('has nothing to be held against when nothing was heard, or nothing is known', () => {
    expect(answers({ ...promise, kind: 'none' }, [written])).toEqual({
      noted: 'not_observable',
      'follow-up': 'not_observable',
    });
    expect(answers(promise, null)).toEqual({ noted: 'not_observable', 'follow-up': 'not_observable' });
  });

  it('is read from what the call room keeps', () => {
    expect(
      recordedFrom([
        { kind: 'promise', promiseId: 'p', facts: { cents: 5, day: '2026-11-27' } },
        { kind: 'nothing', facts: {} },
      ]),
    ).toEqual([
      { kind: 'promise', day: '2026-11-27', amountCents: 5, followed: true },
      { kind: 'nothing', day: null, amountCents: null, followed: false },
    ]);
  });
});

it('a dossier counts as read from some seconds before dialling, and is unknown for a transcript', () => {
  const read = (openedBeforeMs: number | null) =>
    checksFromFacts(promise, { openedBeforeMs, recorded: null }).prepared?.checks[0]?.answer;
  expect([read(readMs), read(readMs - 1), read(null)]).toEqual(['yes', 'no', 'not_observable']);
});
