import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '#kernel/dates.ts';
import { adjusted, expectationBy, type Weighed } from '#rooms/coaching/rules/trend/adjust.ts';
import { development } from '#rooms/coaching/rules/trend/development.ts';
import {
  amountClasses,
  brokenClasses,
  type Difficulty,
  difficultyCauses,
  lateClasses,
} from '#rooms/coaching/rules/trend/difficulty.ts';
import { differenceOf, estimateOf } from '#rooms/coaching/rules/trend/estimate.ts';
import { lastWeeks } from '#rooms/coaching/rules/trend/weeks.ts';

const share = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);
const anyDifficulty: fc.Arbitrary<Difficulty> = fc.record({
  cause: fc.constantFrom(...difficultyCauses),
  late: fc.constantFrom(...lateClasses),
  broken: fc.constantFrom(...brokenClasses),
  amount: fc.constantFrom(...amountClasses),
});
const anyCalls = fc.array(fc.record({ difficulty: anyDifficulty, value: share }), { minLength: 1, maxLength: 120 });

describe('estimates', () => {
  it('hold their mean, lie between 0 and 1, and get narrower with more of the same', () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 60 }), (values) => {
        const sum = values.reduce((a, b) => a + b, 0);
        const [one, more] = [estimateOf(sum, values.length), estimateOf(sum * 4, values.length * 4)];
        for (const { low, mean, high } of [one, more])
          expect(0 <= low && low <= mean && mean <= high && high <= 1).toBe(true);
        expect(more.high - more.low).toBeLessThan(one.high - one.low + 1e-12);
      }),
    );
  });

  it('of a difference hold it and turn around with it', () => {
    const any = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 50, max: 90 }));
    fc.assert(
      fc.property(any, any, ([a, n], [b, m]) => {
        const [one, other] = [estimateOf(a, n), estimateOf(b, m)];
        const [there, back] = [differenceOf(one, other), differenceOf(other, one)];
        expect(there.low <= there.difference && there.difference <= there.high).toBe(true);
        expect(back.low).toBeCloseTo(-there.high, 10);
      }),
    );
  });
});

describe('what is expected', () => {
  it('is over all calls together as much as there was', () => {
    fc.assert(
      fc.property(anyCalls, (calls) => {
        const expectedOf = expectationBy(calls);
        const expected = calls.reduce((sum, call) => sum + expectedOf(call.difficulty), 0);
        expect(expected).toBeCloseTo(
          calls.reduce((sum, call) => sum + call.value, 0),
          6,
        );
      }),
    );
  });

  it('leaves who has calls like everybody’s as he is, and never leaves 0 to 1', () => {
    fc.assert(
      fc.property(
        anyCalls,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        (calls: Weighed[], a, b) => {
          const n = a + b + 1;
          const observed = estimateOf(a, n);
          const team = calls.reduce((sum, call) => sum + call.value, 0) / calls.length;
          const same = adjusted(observed, team, team);
          expect(same?.mean ?? observed.mean).toBeCloseTo(observed.mean, 10);
          const expectedOf = expectationBy(calls);
          const found = calls.map(({ difficulty }) => adjusted(observed, expectedOf(difficulty), team) ?? observed);
          expect(found.every(({ low, mean, high }) => 0 <= low && low <= mean && mean <= high && high <= 1)).toBe(true);
        },
      ),
    );
  });
});

it('a team is adjusted to its own mean, and the order of calls does not matter', () => {
  const weeks = lastWeeks(day('2026-11-20'));
  const anyCall = fc.record({
    userId: fc.constantFrom('a', 'b'),
    day: fc.integer({ min: 0, max: 80 }).map((back) => addDays(day('2026-11-20'), -back)),
    difficulty: anyDifficulty,
    skills: share.map((value) => [{ skill: 'probing' as const, value }]),
  });
  fc.assert(
    fc.property(fc.array(anyCall, { maxLength: 60 }), (calls) => {
      const team = development({ calls, training: [] }, weeks, null).find((one) => one.skill === 'probing');
      if (team?.adjusted && team.calls.whole) expect(team.adjusted.mean).toBeCloseTo(team.calls.whole.mean, 6);
      const turned = development({ calls: calls.toReversed(), training: [] }, weeks, 'a').find(
        (one) => one.skill === 'probing',
      );
      const straight = development({ calls, training: [] }, weeks, 'a').find((one) => one.skill === 'probing');
      expect(turned?.calls.n).toBe(straight?.calls.n);
      expect(turned?.adjusted?.mean ?? 0).toBeCloseTo(straight?.adjusted?.mean ?? 0, 8);
    }),
  );
});
