import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { type JudgedInstalment, standingOfArrangement } from '#rooms/agreement/rules/arrangement.ts';
import type { PromiseState } from '#rooms/agreement/rules/promise.ts';

const instalments = (...states: (PromiseState | [PromiseState, string | null])[]): JudgedInstalment[] =>
  states.map((one, place) => {
    const [state, fulfilledOn] = typeof one === 'string' ? [one, one === 'kept' ? '2026-12-01' : null] : one;
    return {
      instalment: place + 1,
      day: day(`2026-12-${String(place + 1).padStart(2, '0')}`),
      amountCents: cents(10_000),
      state,
      receivedCents: cents(state === 'kept' ? 10_000 : 0),
      fulfilledOn: fulfilledOn === null ? null : day(fulfilledOn),
    };
  });

describe('where an arrangement stands', () => {
  it('runs while instalments are still to come', () => {
    expect(standingOfArrangement(instalments('kept', 'running', 'running'))).toEqual({
      state: 'running',
      keptCount: 1,
      receivedCents: 10_000,
      brokenInstalment: null,
      next: { instalment: 2, day: '2026-12-02', amountCents: 10_000 },
      fulfilledOn: null,
    });
  });

  it('is kept when all instalments were', () => {
    expect(standingOfArrangement(instalments('kept', 'kept'))).toMatchObject({
      state: 'kept',
      next: null,
      fulfilledOn: '2026-12-01',
    });
  });

  it('is broken by one instalment that was not kept whole, whatever comes after it', () => {
    expect(standingOfArrangement(instalments('kept', 'broken', 'running'))).toMatchObject({
      state: 'broken',
      brokenInstalment: 2,
      next: { instalment: 3 },
    });
    expect(standingOfArrangement(instalments('partly_kept', 'kept'))).toMatchObject({ state: 'broken' });
    expect(standingOfArrangement(instalments(['broken', '2026-12-20'], 'kept'))).toMatchObject({
      state: 'broken',
      fulfilledOn: '2026-12-20',
    });
  });

  it('is withdrawn with all its instalments', () => {
    expect(standingOfArrangement(instalments('withdrawn', 'withdrawn')).state).toBe('withdrawn');
  });
});
