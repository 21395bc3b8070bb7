import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '#kernel/dates.ts';
import { chooseRound, comesBack, roundSize, type RoundWish } from '#rooms/training/rules/quiz/choose-round.ts';
import { type QuestionRecord, weaknessOf } from '#rooms/training/rules/quiz/history.ts';
import { quizThemes } from '#rooms/training/rules/quiz/question.ts';
import { quizKeys } from '#rooms/training/rules/quiz/questions/keys.ts';

const today = day('2026-11-20');
const wish = (part: Partial<RoundWish> = {}): RoundWish => ({
  questions: quizKeys,
  records: new Map(),
  weakness: weaknessOf([], []),
  theme: null,
  country: 'nl',
  today,
  seed: 1,
  ...part,
});
const keyOf = (id: string) => quizKeys.find((key) => key.id === id);
const record = (daysAgo: number, streak: number): QuestionRecord => ({ lastDay: addDays(today, -daysAgo), streak });
const all = (daysAgo: number, streak: number) => new Map(quizKeys.map(({ id }) => [id, record(daysAgo, streak)]));

describe('a round', () => {
  it('has ten different questions, the same ones for the same seed and others for another', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const round = chooseRound(wish({ seed }));
        expect(new Set(round).size).toBe(roundSize);
        expect(chooseRound(wish({ seed }))).toEqual(round);
      }),
      { numRuns: 50 },
    );
    expect(chooseRound(wish({ seed: 1 })).join()).not.toBe(chooseRound(wish({ seed: 2 })).join());
  });

  it('is spread over the themes, and keeps to one theme when asked', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const themes = chooseRound(wish({ seed })).map((id) => keyOf(id)?.theme);
        for (const theme of quizThemes) expect(themes.filter((one) => one === theme).length).toBeLessThanOrEqual(3);
        expect(new Set(themes).size).toBeGreaterThanOrEqual(6);
      }),
      { numRuns: 50 },
    );
    for (const theme of quizThemes)
      expect(chooseRound(wish({ theme })).map((id) => keyOf(id)?.theme)).toEqual(
        Array.from({ length: 10 }, () => theme),
      );
  });

  it('never asks law of elsewhere', () => {
    for (const [country, other] of [
      ['nl', 'be'],
      ['be', 'nl'],
    ] as const)
      for (let seed = 0; seed < 20; seed += 1) {
        const law = chooseRound(wish({ country, seed, theme: 'law' })).map((id) => keyOf(id)?.country);
        expect(law).not.toContain(other);
      }
  });

  it('has more of a weak skill than by chance', () => {
    const weak = { ...weaknessOf([], []), trading: 0.9 };
    const trading = (weakness: RoundWish['weakness']) =>
      Array.from({ length: 40 }, (_, seed) => chooseRound(wish({ seed, weakness })))
        .flat()
        .filter((id) => keyOf(id)?.skill === 'trading').length;
    expect(trading(weak)).toBeGreaterThan(2 * trading(weaknessOf([], [])));
  });

  it('asks again what was wrong yesterday, beside new questions; not what was wrong today', () => {
    const wrong = quizKeys.filter(({ theme }) => theme === 'excuses').slice(0, 3);
    const round = (daysAgo: number) =>
      chooseRound(wish({ records: new Map(wrong.map(({ id }) => [id, record(daysAgo, 0)])) }));
    expect(round(1)).toEqual(expect.arrayContaining(wrong.map(({ id }) => id)));
    expect(round(0).filter((id) => wrong.some((one) => one.id === id))).toEqual([]);
  });

  it('leaves room for others when much was wrong', () => {
    const wrong = new Map(quizKeys.slice(0, 40).map(({ id }) => [id, record(2, 0)]));
    const again = chooseRound(wish({ records: wrong })).filter((id) => wrong.has(id));
    expect(again.length).toBeGreaterThanOrEqual(3);
    expect(again.length).toBeLessThanOrEqual(7);
  });

  it('prefers what was not asked lately, and is full even when everything was', () => {
    const records = all(2, 1);
    const old = quizKeys.filter(({ country }) => country === 'both').slice(0, 10);
    for (const { id } of old) records.set(id, record(30, 1));
    expect(chooseRound(wish({ records })).sort()).toEqual(old.map(({ id }) => id).sort());
    expect(chooseRound(wish({ records: all(0, 1) }))).toHaveLength(roundSize);
  });

  it('is as long as there are questions', () => {
    expect(chooseRound(wish({ questions: quizKeys.slice(0, 4) }))).toHaveLength(4);
    expect(chooseRound(wish({ questions: [] }))).toEqual([]);
  });
});

describe('a question', () => {
  it('waits to come back when it was wrong the last time', () => {
    expect(comesBack(record(3, 0))).toBe(true);
    expect(comesBack(record(3, 1))).toBe(false);
    expect(comesBack(undefined)).toBe(false);
  });
});
