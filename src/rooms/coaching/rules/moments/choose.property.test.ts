import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addMilliseconds, instant } from '#kernel/dates.ts';
import type { ReviewedTurn } from '#knowledge/language/review/transcript.ts';
import { chooseMoments, mostMoments, type WeighedCall } from '#rooms/coaching/rules/moments/choose.ts';
import { isStrong, momentKinds } from '#rooms/coaching/rules/moments/moment.ts';
import { mostTurnsInMoment } from '#rooms/coaching/rules/moments/stretch.ts';
import type { ReviewId } from '#rooms/coaching/rules/review.ts';

const said = fc.array(fc.string({ maxLength: 80 }), { minLength: 2, maxLength: 12 });
const anyCall = (index: number): fc.Arbitrary<WeighedCall> =>
  fc
    .record({
      texts: said,
      customer: fc.constantFrom('a', 'b', 'c', 'd', null),
      moments: fc.array(
        fc.record({
          kind: fc.constantFrom(...momentKinds),
          key: fc.integer({ min: 1, max: 12 }),
          weight: fc.integer({ min: 1, max: 60 }),
        }),
        { maxLength: 4 },
      ),
    })
    .map(({ texts, customer, moments }) => ({
      call: {
        reviewId: `r${String(index)}` as ReviewId,
        customerId: customer,
        heldAt: addMilliseconds(instant('2026-11-16T08:00:00Z'), index * 60_000),
        turns: texts.map(
          (text, turn) => ({ turn: turn + 1, role: turn % 2 ? 'customer' : 'agent', text }) as ReviewedTurn,
        ),
        agreed: null,
        kept: null,
        amount: 'middle',
      },
      moments: moments.map(({ kind, key, weight }) => {
        const at = Math.min(key, texts.length);
        return {
          kind,
          key: at,
          from: Math.max(1, at - 1),
          to: at,
          act: null,
          weight: weight / 100,
          why: { code: 'worth-hearing', facts: {} },
        };
      }),
    }));
const anyWeek = fc
  .integer({ min: 0, max: 12 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anyCall(index))));
const none = { stretches: [], kindsLastTime: [] };

it('moments are few, various, short, around their turn, the same in any order, and never come back', () => {
  fc.assert(
    fc.property(anyWeek, (calls) => {
      const chosen = chooseMoments(calls, none);
      expect(chosen.length).toBeLessThanOrEqual(mostMoments);
      expect(new Set(chosen.map((one) => one.kind)).size).toBe(chosen.length);
      const customers = chosen.map(
        (one) => calls.find(({ call }) => call.reviewId === one.reviewId)?.call.customerId ?? one.reviewId,
      );
      expect(new Set(customers).size).toBe(chosen.length);
      for (const { from, key, to } of chosen) {
        expect(from <= key && key <= to).toBe(true);
        expect(to - from + 1).toBeLessThanOrEqual(mostTurnsInMoment);
        expect(to - from + 1).toBeGreaterThanOrEqual(2);
      }
      expect(chooseMoments(calls.toReversed(), none)).toEqual(chosen);
      const again = chooseMoments(calls, { stretches: chosen, kindsLastTime: [] });
      for (const one of again)
        expect(chosen.some((old) => old.reviewId === one.reviewId && old.from <= one.to && one.from <= old.to)).toBe(
          false,
        );
      // Three of one sort only when every moment of the other sort is of a customer or kind that stands there already.
      const three = chosen.slice(0, 3);
      const [first] = three;
      if (first && three.length === 3 && three.every((one) => isStrong(one.kind) === isStrong(first.kind))) {
        const held = new Set(customers.slice(0, 2));
        const others = calls
          .filter(({ call }) => !held.has(call.customerId ?? call.reviewId))
          .flatMap((one) => one.moments);
        expect(others.every((one) => isStrong(one.kind) === isStrong(first.kind))).toBe(true);
      }
    }),
  );
});
