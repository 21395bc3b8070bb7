import { describe, expect, it } from 'vitest';
import { verdictsOf } from '#rooms/coaching/rules/calibration/calibration.testing.ts';
import { isRevealed, nothingJudged, pointsLeft, withKnownChecks } from '#rooms/coaching/rules/calibration/judgement.ts';
import { forAllPoints } from '#rooms/coaching/rules/policy.ts';

describe('a judgement', () => {
  it('is done when every point got a verdict', () => {
    expect(pointsLeft(nothingJudged)).toHaveLength(10);
    const { smile: _, ...nine } = verdictsOf('good');
    expect(pointsLeft({ ...nothingJudged, verdicts: nine })).toEqual(['smile']);
    expect(pointsLeft({ ...nothingJudged, verdicts: verdictsOf('missed') })).toEqual([]);
  });

  it('keeps only checks that the call has', () => {
    const check = { id: 'given', answer: 'yes', weight: 1, required: false, vital: false } as const;
    const checks = { ...forAllPoints(() => []), summary: [check] };
    const given = { summary: { given: 'no', made: 'yes' }, lead: { given: 'yes' } } as const;
    expect(withKnownChecks({ ...nothingJudged, checks: given }, checks).checks).toEqual({ summary: { given: 'no' } });
  });
});

it('judgements are shown when all judges are done or the round is closed, not before', () => {
  expect(isRevealed({ judges: 2, done: 1 }, false)).toBe(false);
  expect(isRevealed({ judges: 2, done: 2 }, false)).toBe(true);
  expect(isRevealed({ judges: 2, done: 0 }, true)).toBe(true);
  expect(isRevealed({ judges: 0, done: 0 }, false)).toBe(false);
});
