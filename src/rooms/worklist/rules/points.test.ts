import { describe, expect, it } from 'vitest';
import { amountSteps, lateSteps, points } from '#rooms/worklist/rules/points.ts';

describe('points', () => {
  it('go down with each step', () => {
    for (const steps of [amountSteps, lateSteps]) {
      expect(steps).toEqual([...steps].sort((a, b) => b[0] - a[0]));
      expect(steps).toEqual([...steps].sort((a, b) => b[1] - a[1]));
    }
  });

  it('let what was agreed weigh more than amount, age and silence together', () => {
    const most =
      (amountSteps[0]?.[1] ?? 0) +
      (lateSteps[0]?.[1] ?? 0) +
      points.neverSpoken +
      points.manyInvoices +
      3 * points.perBrokenBefore;
    expect(most).toBeLessThan(points.saidPaid);
    expect(points.promiseBroken + most).toBeLessThan(points.callbackDue);
  });
});
