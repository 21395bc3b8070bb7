import { describe, expect, it } from 'vitest';
import { addMilliseconds, instant } from '#kernel/dates.ts';
import type { PlayedRole, TrainingDone } from '#rooms/training/rules/path/done.ts';
import { fulfilled } from '#rooms/training/rules/path/fulfilled.ts';

const given = instant('2026-11-20T08:00:00Z');
const after = (minutes: number) => addMilliseconds(given, minutes * 60_000);
const nothing: TrainingDone = { plays: [], drills: [], answers: [], cards: [], articles: [] };
const play: PlayedRole = {
  personaId: 'marleen',
  personaName: 'Marleen',
  level: 2,
  cause: 'oversight',
  mode: 'practice',
  finished: true,
  helped: true,
  score: 10,
  startedAt: after(1),
  at: after(9),
};
const answers = (rights: readonly boolean[], roundId = 'round', from = 1) =>
  rights.map((right, index) => ({ roundId, theme: 'law' as const, right, at: after(from + index) }));
const yes = true;
const no = false;

describe('what a coach gave', () => {
  it.each([
    { kind: 'role-play', personaId: 'marleen', level: null },
    { kind: 'role-play', personaId: null, level: 2 },
    { kind: 'role-play', personaId: null, level: null },
  ] as const)('a role-play is done when it was held to the end: %o', (exercise) => {
    expect(fulfilled(exercise, given, { ...nothing, plays: [play] })).toEqual({ at: after(9), good: null, of: null });
    expect(fulfilled(exercise, after(10), { ...nothing, plays: [play] })).toBeNull();
    expect(fulfilled(exercise, given, { ...nothing, plays: [{ ...play, finished: false }] })).toBeNull();
    expect(fulfilled(exercise, given, { ...nothing, plays: [{ ...play, mode: 'replay' }] })).toBeNull();
  });

  it('another debtor or level does not do', () => {
    const plays = [play];
    expect(fulfilled({ kind: 'role-play', personaId: 'harm', level: null }, given, { ...nothing, plays })).toBeNull();
    expect(fulfilled({ kind: 'role-play', personaId: null, level: 3 }, given, { ...nothing, plays })).toBeNull();
  });

  it('a drill asks for so many good sentences in one series', () => {
    const drills = [
      { skill: 'probing' as const, moments: 5, good: 3, at: after(5) },
      { skill: 'probing' as const, moments: 6, good: 4, at: after(15) },
    ];
    expect(fulfilled({ kind: 'drill', skill: 'probing', good: 4 }, given, { ...nothing, drills })).toEqual({
      at: after(15),
      good: 4,
      of: 6,
    });
    expect(fulfilled({ kind: 'drill', skill: 'probing', good: 5 }, given, { ...nothing, drills })).toBeNull();
    expect(fulfilled({ kind: 'drill', skill: 'closing', good: 1 }, given, { ...nothing, drills })).toBeNull();
  });

  it('a quiz asks for a share of a whole round', () => {
    const quiz = { kind: 'quiz', theme: 'law', score: 80 } as const;
    const first = answers([yes, yes, yes, yes, no, no, no, no, no, no]);
    const second = answers([yes, yes, yes, no, yes], 'other', 20);
    expect(fulfilled(quiz, given, { ...nothing, answers: [...first, ...second] })).toEqual({
      at: after(24),
      good: 4,
      of: 5,
    });
    expect(fulfilled(quiz, given, { ...nothing, answers: first })).toBeNull();
    expect(fulfilled(quiz, given, { ...nothing, answers: answers([yes, yes, yes, yes]) })).toBeNull();
    expect(fulfilled({ ...quiz, theme: 'stress' }, given, { ...nothing, answers: second })).toBeNull();
  });

  it('cards are counted once each', () => {
    const cards = ['a', 'b', 'a', 'c'].map((cardId, index) => ({ cardId, deck: 'law' as const, at: after(index) }));
    expect(fulfilled({ kind: 'cards', deck: 'law', cards: 3 }, given, { ...nothing, cards })).toEqual({
      at: after(3),
      good: 3,
      of: 3,
    });
    expect(fulfilled({ kind: 'cards', deck: 'law', cards: 4 }, given, { ...nothing, cards })).toBeNull();
    expect(fulfilled({ kind: 'cards', deck: 'stress', cards: 1 }, given, { ...nothing, cards })).toBeNull();
  });

  it('an article is to be read, after it was asked', () => {
    const articles = [{ article: 'silence', openedAt: after(-9), at: after(-5), words: 300 }];
    expect(fulfilled({ kind: 'article', article: 'silence' }, given, { ...nothing, articles })).toBeNull();
    expect(fulfilled({ kind: 'article', article: 'silence' }, after(-10), { ...nothing, articles })?.at).toBe(
      after(-5),
    );
    expect(fulfilled({ kind: 'article', article: 'other' }, after(-10), { ...nothing, articles })).toBeNull();
  });
});
