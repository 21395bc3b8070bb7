import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { easter, isRunDay, isWorkingDay, momentOf, runDayFrom, workingDayBefore } from '#app/demo/story/calendar.ts';

describe('the calendar of the demo', () => {
  it('knows Easter and the public holidays around it', () => {
    expect(easter(2025)).toBe('2025-04-20');
    expect(easter(2026)).toBe('2026-04-05');
    expect(isWorkingDay(day('2026-04-06'))).toBe(false);
    expect(isWorkingDay(day('2026-05-14'))).toBe(false);
    expect(isWorkingDay(day('2026-05-25'))).toBe(false);
    expect(isWorkingDay(day('2026-05-26'))).toBe(true);
  });

  it('goes over weekends', () => {
    expect(workingDayBefore(day('2026-11-23'))).toBe('2026-11-20');
  });

  it('knows the days on which companies pay', () => {
    expect(runDayFrom(day('2026-11-10'), 'mid')).toBe('2026-11-16');
    expect(runDayFrom(day('2026-11-10'), 'end')).toBe('2026-11-27');
    expect(isRunDay(day('2026-11-20'), 'end')).toBe(false);
  });

  it('tells the time of the company, winter and summer', () => {
    expect(momentOf(day('2026-11-20'), 9 * 60 + 30)).toBe('2026-11-20T08:30:00.000Z');
    expect(momentOf(day('2026-07-20'), 9 * 60 + 30)).toBe('2026-07-20T07:30:00.000Z');
  });
});
