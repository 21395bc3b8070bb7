import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMilliseconds, instant } from '#kernel/dates.ts';
import { nextState, ratings } from '#rooms/training/rules/cards/schedule.ts';
import { answeredAt, type CardAnswer, inOrder, replay, withAnswers } from '#rooms/training/rules/cards/sync.ts';

const start = instant('2026-11-20T08:30:00Z');
const minutes = (count: number) => addMilliseconds(start, count * 60_000);
const answers = fc
  .uniqueArray(
    fc.record({
      reviewId: fc.uuid(),
      cardId: fc.constantFrom('a', 'b'),
      rating: fc.constantFrom(...ratings),
      at: fc.integer({ min: 0, max: 200_000 }).map(minutes),
    }),
    { selector: ({ reviewId }) => reviewId, maxLength: 10 },
  )
  .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));

describe('answers of several devices', () => {
  it('give the same state in whatever order they come in, and however often', () => {
    fc.assert(
      fc.property(answers, ([given, arrived]) => {
        expect(replay([...arrived, ...given])).toEqual(replay(given));
      }),
    );
  });

  it('that come in pieces over what is known give what all of them give, when the pieces follow each other in time', () => {
    fc.assert(
      fc.property(answers, fc.nat(10), ([given], cut) => {
        const ordered = inOrder(given);
        const of = (cardId: string, list: readonly CardAnswer[]) => list.filter((one) => one.cardId === cardId);
        const known = new Map(
          ['a', 'b'].flatMap((cardId) => {
            const state = replay(of(cardId, ordered.slice(0, cut)));
            return state ? [[cardId, state] as const] : [];
          }),
        );
        const all = withAnswers(known, ordered.slice(cut));
        for (const cardId of ['a', 'b']) expect(all.get(cardId) ?? null).toEqual(replay(of(cardId, ordered)));
      }),
    );
  });

  it('leave the last word to the later one, also when it came in first', () => {
    const early = { reviewId: '1', rating: 'easy', at: minutes(0) } as const;
    const late = { reviewId: '2', rating: 'again', at: minutes(9) } as const;
    expect(replay([late, early])).toEqual(nextState(nextState(null, 'easy', early.at), 'again', late.at));
    expect(replay([late, early])?.lastReviewAt).toBe(late.at);
    expect(replay([])).toBeNull();
  });
});

describe('the moment of an answer', () => {
  it('is what the device says, but not in the future and not longer ago than sixty days', () => {
    expect(answeredAt(minutes(-5), start)).toBe(minutes(-5));
    expect(answeredAt(minutes(5), start)).toBe(start);
    expect(answeredAt(instant('2020-01-01T00:00:00Z'), start)).toBe('2026-09-21T08:30:00.000Z');
  });
});
