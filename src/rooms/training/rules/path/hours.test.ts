import { describe, expect, it } from 'vitest';
import { addMilliseconds, instant } from '#kernel/dates.ts';
import type { PlayedRole, TrainingDone } from '#rooms/training/rules/path/done.ts';
import { hoursSpent, shortestReading } from '#rooms/training/rules/path/hours.ts';

const start = instant('2026-11-20T08:00:00Z');
const at = (seconds: number) => addMilliseconds(start, seconds * 1000);
const nothing: TrainingDone = { plays: [], drills: [], answers: [], cards: [], articles: [] };
const spent = (done: Partial<TrainingDone>) =>
  Object.fromEntries(hoursSpent({ ...nothing, ...done }).map(({ kind, count, seconds }) => [kind, [count, seconds]]));
const play = (from: number, to: number, finished = true): PlayedRole => ({
  personaId: 'p',
  personaName: 'P',
  level: 1,
  cause: 'oversight',
  mode: 'practice',
  finished,
  helped: false,
  score: 50,
  startedAt: at(from),
  at: at(to),
});

describe('time that was spent', () => {
  it('is nothing when nothing was done', () => {
    expect(spent({})).toEqual({ 'role-play': [0, 0], drill: [0, 0], quiz: [0, 0], cards: [0, 0], article: [0, 0] });
  });

  it('counts role-plays to the end, half an hour at most, and never less than nothing', () => {
    expect(spent({ plays: [play(0, 480)] })['role-play']).toEqual([1, 480]);
    expect(spent({ plays: [play(0, 7200)] })['role-play']).toEqual([1, 1800]);
    expect(spent({ plays: [play(600, 0)] })['role-play']).toEqual([1, 0]);
    expect(spent({ plays: [play(0, 480, false)] })['role-play']).toEqual([0, 0]);
  });

  it('counts half a minute for each moment of a drill', () => {
    expect(spent({ drills: [{ skill: 'closing', moments: 6, good: 1, at: at(0) }] })['drill']).toEqual([1, 180]);
  });

  it('counts each question since the one before in its round', () => {
    const answer = (seconds: number, roundId: string) => ({
      roundId,
      theme: 'law' as const,
      right: true,
      at: at(seconds),
    });
    expect(spent({ answers: [answer(0, 'a'), answer(40, 'a'), answer(400, 'a')] })['quiz']).toEqual([3, 30 + 40 + 90]);
    expect(spent({ answers: [answer(0, 'a'), answer(40, 'b')] })['quiz']).toEqual([2, 60]);
  });

  it('counts cards in sittings', () => {
    const card = (seconds: number) => ({ cardId: 'c', deck: 'law' as const, at: at(seconds) });
    expect(spent({ cards: [card(0), card(8), card(100), card(86_400)] })['cards']).toEqual([4, 10 + 8 + 30 + 10]);
    expect(spent({ cards: [card(8), card(0)] })['cards']).toEqual([2, 18]);
  });

  it('counts reading, at most as long as a slow reader needs', () => {
    const read = (seconds: number) => ({ article: 'a', openedAt: at(0), at: at(seconds), words: 300 });
    expect(spent({ articles: [read(90)] })['article']).toEqual([1, 90]);
    expect(spent({ articles: [read(90), read(120)] })['article']).toEqual([1, 90]);
    expect(spent({ articles: [read(9000)] })['article']).toEqual([1, 180]);
    expect(shortestReading(300)).toBe(45);
  });
});
