import { expect, it } from 'vitest';
import { type Candidate, chooseCalls } from '#rooms/coaching/rules/calibration/choose-calls.ts';
import { verdictsOf } from '#rooms/coaching/rules/calibration/calibration.testing.ts';

const call = (reviewId: string, change: Partial<Candidate> = {}): Candidate => ({
  reviewId,
  userId: 'sanne',
  outcome: 'promise',
  verdicts: verdictsOf('good'),
  turns: 20,
  ...change,
});
const idsOf = (calls: readonly Candidate[]): string[] => calls.map(({ reviewId }) => reviewId);

it('spreads over verdicts, outcomes and collectors', () => {
  const candidates = [
    call('a'),
    call('b'),
    call('c', { userId: 'jonas' }),
    call('d', { outcome: 'refusal' }),
    call('e', { verdicts: verdictsOf('missed') }),
    call('f'),
  ];
  expect(idsOf(chooseCalls(candidates, 4)).sort()).toEqual(['a', 'c', 'd', 'e']);
});

it('is the same every time, and takes the first of what is the same', () => {
  const candidates = ['a', 'b', 'c'].map((id) => call(id));
  expect(idsOf(chooseCalls(candidates, 2))).toEqual(['a', 'b']);
  expect(chooseCalls(candidates, 2)).toEqual(chooseCalls(candidates, 2));
});

it('takes calls of hardly any words last, and no more than there are', () => {
  expect(idsOf(chooseCalls([call('short', { turns: 3, outcome: 'paid' }), call('long')], 5))).toEqual([
    'long',
    'short',
  ]);
  expect(chooseCalls([], 5)).toEqual([]);
});
