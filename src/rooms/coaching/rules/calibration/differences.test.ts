import { expect, it } from 'vitest';
import { differencesFirst, spreadOf } from '#rooms/coaching/rules/calibration/differences.ts';
import { verdictsOf } from '#rooms/coaching/rules/calibration/calibration.testing.ts';

it('measures how far verdicts lie apart', () => {
  expect(spreadOf(['good', 'missed'], 'good')).toEqual({ people: 2, program: 2 });
  expect(spreadOf(['good', 'good'], 'partly')).toEqual({ people: 0, program: 1 });
  expect(spreadOf(['not_observable', 'missed'], 'missed')).toEqual({ people: 1, program: 1 });
  expect(spreadOf([], 'good')).toEqual({ people: 0, program: 0 });
});

it('puts where people differ first, then where they differ from the program, then the usual order', () => {
  const people = [verdictsOf('good', { lead: 'partly' }), verdictsOf('good', { lead: 'missed', summary: 'missed' })];
  const order = differencesFirst(people, verdictsOf('good', { silence: 'missed' }));
  expect(order.slice(0, 4)).toEqual(['summary', 'lead', 'silence', 'prepared']);
  expect(order).toHaveLength(10);
});
