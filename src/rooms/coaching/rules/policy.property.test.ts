import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pointIds, type Verdict, verdictKinds } from '#knowledge/language/review/points/point.ts';
import { forAllPoints, scoreBy, usualPolicy } from '#rooms/coaching/rules/policy.ts';

const verdicts = fc
  .array(fc.constantFrom(...verdictKinds), { minLength: pointIds.length, maxLength: pointIds.length })
  .map((all) => forAllPoints((id) => all[pointIds.indexOf(id)] as Verdict));
const better: Partial<Record<Verdict, Verdict>> = { missed: 'partly', partly: 'good' };

it('a score lies between 0 and 10, counts what was seen, and never falls when a point goes up', () => {
  fc.assert(
    fc.property(verdicts, fc.constantFrom(...pointIds), (given, point) => {
      const score = scoreBy(usualPolicy, given);
      expect(score.seen).toBe(pointIds.filter((id) => given[id] !== 'not_observable').length);
      if (score.tenths === null) {
        expect(score.seen).toBe(0);
        return;
      }
      expect(score.tenths).toBeGreaterThanOrEqual(0);
      expect(score.tenths).toBeLessThanOrEqual(100);
      const up = better[given[point]];
      if (up) expect(scoreBy(usualPolicy, { ...given, [point]: up }).tenths).toBeGreaterThan(score.tenths);
    }),
  );
});
