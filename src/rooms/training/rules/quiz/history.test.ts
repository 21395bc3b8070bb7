import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { type Answered, bySkill, recordsOf, weaknessOf } from '#rooms/training/rules/quiz/history.ts';

const answer = (questionId: string, right: boolean, on = '2026-11-10', skill: Answered['skill'] = 'law'): Answered => ({
  questionId,
  skill,
  right,
  day: day(on),
});

describe('the record of a question', () => {
  it('counts how often it was right in a row, and forgets that when it was wrong', () => {
    const records = recordsOf([
      answer('a', true),
      answer('a', true),
      answer('b', true),
      answer('b', false, '2026-11-12'),
    ]);
    expect(records.get('a')).toEqual({ lastDay: '2026-11-10', streak: 2 });
    expect(records.get('b')).toEqual({ lastDay: '2026-11-12', streak: 0 });
    expect(records.get('c')).toBeUndefined();
  });
});

describe('weakness', () => {
  it('is a quarter as long as nothing is known, grows with wrong answers, and falls with right ones', () => {
    expect(weaknessOf([], []).law).toBe(0.25);
    expect(weaknessOf([answer('a', false), answer('b', false)], []).law).toBe(0.5);
    expect(weaknessOf([answer('a', true), answer('b', true)], []).law).toBeCloseTo(1 / 6);
    expect(weaknessOf([answer('a', false)], []).silence).toBe(0.25);
  });

  it('looks at the latest answers only', () => {
    const long = [
      ...Array.from({ length: 30 }, () => answer('a', false)),
      ...Array.from({ length: 12 }, () => answer('a', true)),
    ];
    expect(weaknessOf(long, []).law).toBeLessThan(0.1);
  });

  it('counts mistakes in one’s own calls, up to a limit', () => {
    expect(weaknessOf([], ['no_probing']).probing).toBeCloseTo(0.35);
    expect(
      weaknessOf(
        [],
        Array.from({ length: 9 }, () => 'kicking_after' as const),
      ).closing,
    ).toBeCloseTo(0.55);
  });
});

describe('the result per skill', () => {
  it('counts answers and right ones, and leaves out what was not asked', () => {
    expect(bySkill([answer('a', true, '2026-11-10', 'trading'), answer('b', false), answer('c', true)])).toEqual([
      { skill: 'trading', answered: 1, right: 1 },
      { skill: 'law', answered: 2, right: 1 },
    ]);
  });
});
