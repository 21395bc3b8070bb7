import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { type CircumstanceFacts, decideCircumstance, holdsOn } from '#rooms/dossier/rules/circumstance.ts';

const today = day('2026-11-20');
const debtHelp: CircumstanceFacts = { kind: 'debt_help', fromDay: today, untilDay: null, note: null };

const codeOf = (facts: Partial<CircumstanceFacts>, standing: readonly CircumstanceFacts[] = []) => {
  const decision = decideCircumstance({ ...debtHelp, ...facts }, standing, today);
  return decision.ok ? null : decision.refusal.code;
};

describe('noting a circumstance', () => {
  it('takes what holds, also from an earlier or later day', () => {
    expect(codeOf({})).toBeNull();
    expect(codeOf({ fromDay: day('2026-09-01') })).toBeNull();
    expect(codeOf({ fromDay: day('2026-12-01'), untilDay: day('2026-12-01') })).toBeNull();
  });

  it('refuses what is over, and an end before the beginning', () => {
    expect(codeOf({ fromDay: day('2026-11-01'), untilDay: day('2026-11-19') })).toBe('until-in-past');
    expect(codeOf({ fromDay: day('2026-12-05'), untilDay: day('2026-12-04') })).toBe('until-before-from');
  });

  it('asks for the end of a silence, and for words with what has no name', () => {
    expect(codeOf({ kind: 'agreed_silence' })).toBe('silence-without-end');
    expect(codeOf({ kind: 'agreed_silence', untilDay: day('2026-12-01') })).toBeNull();
    expect(codeOf({ kind: 'other' })).toBe('note-missing');
  });

  it('notes a kind once, but any number of others', () => {
    expect(codeOf({}, [debtHelp])).toBe('circumstance-noted-already');
    expect(codeOf({ kind: 'bankrupt' }, [debtHelp])).toBeNull();
    const other: CircumstanceFacts = { ...debtHelp, kind: 'other', note: 'Alleen na zessen thuis' };
    expect(codeOf(other, [other])).toBeNull();
  });
});

describe('a circumstance holds', () => {
  it('on its first and its last day, and for good without a last day', () => {
    const silence = { fromDay: day('2026-11-20'), untilDay: day('2026-11-30') };
    expect(['2026-11-19', '2026-11-20', '2026-11-30', '2026-12-01'].map((text) => holdsOn(silence, day(text)))).toEqual(
      [false, true, true, false],
    );
    expect(holdsOn({ ...silence, untilDay: null }, day('2030-01-01'))).toBe(true);
  });
});
