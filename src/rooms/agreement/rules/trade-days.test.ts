import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { bankDayUntil, fridayAfter, laterStep } from '#rooms/agreement/rules/trade-days.ts';

describe('days in a negotiation', () => {
  it('this week ends on Friday; on Friday it is the next one', () => {
    expect(fridayAfter(day('2026-11-18'))).toBe('2026-11-20');
    expect(fridayAfter(day('2026-11-20'))).toBe('2026-11-27');
    expect(fridayAfter(day('2026-11-22'))).toBe('2026-11-27');
    // Christmas is a Friday: banks rest.
    expect(fridayAfter(day('2026-12-22'))).toBe('2026-12-24');
  });

  it('a day on which banks rest becomes the one before, never before today', () => {
    expect(bankDayUntil(day('2026-11-29'), day('2026-11-20'))).toBe('2026-11-27');
    expect(bankDayUntil(day('2026-11-22'), day('2026-11-22'))).toBe('2026-11-22');
  });

  it('the longest usual step that fits', () => {
    const today = day('2026-11-20');
    expect(laterStep(today, day('2026-12-31'))).toEqual({ interval: 'month', day: '2026-12-20' });
    expect(laterStep(today, day('2026-12-04'))).toEqual({ interval: 'two_weeks', day: '2026-12-04' });
    expect(laterStep(today, day('2026-11-22'))).toEqual({ interval: 'week', day: '2026-11-27' });
  });
});
