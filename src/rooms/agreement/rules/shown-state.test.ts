import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import type { PromiseState } from '#rooms/agreement/rules/promise.ts';
import { groupOf, replacedPromises, shownState } from '#rooms/agreement/rules/shown-state.ts';

// A Wednesday.
const today = day('2026-03-04');
const group = (state: PromiseState, date: string, fulfilledOn: string | null = null, stillOpenCents = 100) =>
  groupOf(
    { state, day: day(date), fulfilledOn: fulfilledOn === null ? null : day(fulfilledOn), stillOpenCents },
    today,
  );

describe('the list of promises', () => {
  it('has those that need action first', () => {
    expect(group('broken', '2026-03-02')).toBe('act');
    expect(group('partly_kept', '2026-03-02')).toBe('act');
    expect(group('broken', '2026-03-02', '2026-03-03')).toBe('done');
    expect(group('broken', '2026-03-02', null, 0)).toBe('done');
  });

  it('leaves alone what a newer promise about the same invoice took the place of', () => {
    const made = (promiseId: string, madeAt: string, invoiceNumbers: string[], customerId = 'c') => ({
      promiseId,
      customerId,
      madeAt,
      invoiceNumbers,
      state: 'broken' as const,
    });
    const replaced = replacedPromises([
      made('old', '2026-02-01T09:00:00Z', ['1', '2']),
      made('apart', '2026-02-01T09:00:00Z', ['3']),
      made('new', '2026-02-20T09:00:00Z', ['2']),
      made('other', '2026-02-25T09:00:00Z', ['3'], 'd'),
    ]);
    expect([...replaced]).toEqual(['old']);
    const promise = { state: 'broken' as const, day: day('2026-03-02'), fulfilledOn: null, stillOpenCents: 100 };
    expect(groupOf(promise, today, true)).toBe('done');
  });

  it('groups running ones by day', () => {
    expect(group('running', '2026-03-04')).toBe('today');
    expect(group('running', '2026-03-03')).toBe('waiting');
    expect(group('running', '2026-03-08')).toBe('week');
    expect(group('running', '2026-03-09')).toBe('later');
  });

  it('leaves kept and withdrawn ones alone', () => {
    expect(group('kept', '2026-03-02')).toBe('done');
    expect(group('withdrawn', '2026-03-10')).toBe('done');
  });

  it('shows a running promise of yesterday as waiting for the bank', () => {
    expect(shownState({ state: 'running', day: day('2026-03-03') }, today)).toBe('waiting_for_bank');
    expect(shownState({ state: 'running', day: today }, today)).toBe('running');
    expect(shownState({ state: 'kept', day: day('2026-03-03') }, today)).toBe('kept');
  });
});
