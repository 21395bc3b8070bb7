import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEmptyCard, fsrs } from 'ts-fsrs';
import { addMilliseconds, instant } from '#kernel/dates.ts';
import { type CardState, nextState, ratings, waitBetween } from '#rooms/training/rules/cards/schedule.ts';

const start = instant('2026-11-20T08:30:00Z');
const HOUR_MS = 3_600_000;
const history = fc.array(
  fc.record({ rating: fc.constantFrom(...ratings), hours: fc.integer({ min: 0, max: 24 * 90 }) }),
  { minLength: 1, maxLength: 12 },
);

describe('the state of a card', () => {
  it('is what the library itself computes over the same answers', () => {
    fc.assert(
      fc.property(history, (answers) => {
        const library = fsrs({ request_retention: 0.9, enable_fuzz: false });
        let theirs = createEmptyCard(start);
        let ours: CardState | null = null;
        let at = start;
        for (const { rating, hours } of answers) {
          at = addMilliseconds(at, hours * HOUR_MS);
          theirs = library.next(theirs, at, (ratings.indexOf(rating) + 1) as 1 | 2 | 3 | 4).card;
          ours = nextState(ours, rating, at);
        }
        expect(ours).toMatchObject({
          dueAt: theirs.due.toISOString(),
          stability: theirs.stability,
          difficulty: theirs.difficulty,
          reps: theirs.reps,
          lapses: theirs.lapses,
        });
      }),
    );
  });

  it('comes back sooner the worse it was known', () => {
    fc.assert(
      fc.property(history, (answers) => {
        let state: CardState | null = null;
        let at = start;
        for (const { rating, hours } of answers) {
          state = nextState(state, rating, at);
          at = addMilliseconds(at, hours * HOUR_MS);
        }
        const due = ratings.map((rating) => nextState(state, rating, at).dueAt);
        expect(due).toEqual(due.toSorted());
      }),
    );
  });

  it('starts with minutes, then days: a new card that is known well comes back after ten minutes, an easy one after days', () => {
    const wait = (rating: (typeof ratings)[number]) => waitBetween(start, nextState(null, rating, start).dueAt);
    expect(wait('again')).toEqual({ unit: 'minutes', count: 1 });
    expect(wait('hard')).toEqual({ unit: 'minutes', count: 6 });
    expect(wait('good')).toEqual({ unit: 'minutes', count: 10 });
    expect(wait('easy').unit).toBe('days');
    const learned = nextState(nextState(null, 'good', start), 'good', addMilliseconds(start, 600_000));
    expect(learned.phase).toBe('review');
  });

  it('does not change by an answer from before the last one', () => {
    const state = nextState(null, 'good', start);
    expect(nextState(state, 'again', addMilliseconds(start, -1))).toBe(state);
  });
});

describe('a wait', () => {
  it.each([
    [30_000, 'minutes', 1],
    [50 * 60_000, 'minutes', 50],
    [5 * HOUR_MS, 'hours', 5],
    [24 * HOUR_MS, 'days', 1],
    [59 * 24 * HOUR_MS, 'days', 59],
    [91 * 24 * HOUR_MS, 'months', 3],
    [730 * 24 * HOUR_MS, 'years', 2],
  ] as const)('of %i ms is %s: %i', (ms, unit, count) => {
    expect(waitBetween(start, addMilliseconds(start, ms))).toEqual({ unit, count });
  });
});
