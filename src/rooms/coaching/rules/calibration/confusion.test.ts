import { expect, it } from 'vitest';
import { confusionPerCheck, kindOfCheck } from '#rooms/coaching/rules/calibration/confusion.ts';
import { judgementOf, verdictsOf } from '#rooms/coaching/rules/calibration/calibration.testing.ts';
import type { Answer } from '#rooms/coaching/rules/calibration/judgement.ts';
import { forAllPoints } from '#rooms/coaching/rules/policy.ts';

const mark = (id: string, answer: Answer) => ({ id, answer, weight: 1, required: false, vital: false });

it('counts people beside the program per check, what most differs first', () => {
  const program = {
    verdicts: verdictsOf('good'),
    checks: {
      ...forAllPoints(() => []),
      summary: [mark('given', 'yes'), mark('same-day', 'not_observable')],
      excuses: [mark('answered-4', 'yes'), mark('answered-8', 'no')],
    },
  };
  const people = [
    judgementOf(
      {},
      { summary: { given: 'yes', 'same-day': 'yes' }, excuses: { 'answered-4': 'no', 'answered-8': 'no' } },
    ),
    judgementOf({}, { excuses: { 'answered-4': 'no' } }),
  ];
  const found = confusionPerCheck([{ month: '2026-11', program, people }]);
  expect(found.map(({ check, total, same }) => [check, total, same])).toEqual([
    ['answered', 3, 1],
    ['same-day', 1, 0],
    ['given', 1, 1],
  ]);
  expect(found[0]?.table).toEqual({
    yes: { yes: 0, no: 0, not_observable: 0 },
    no: { yes: 2, no: 1, not_observable: 0 },
    not_observable: { yes: 0, no: 0, not_observable: 0 },
  });
});

it('counts checks about one excuse each as the same question', () => {
  expect(['answered-12', 'answered', 'given'].map(kindOfCheck)).toEqual(['answered', 'answered', 'given']);
});
