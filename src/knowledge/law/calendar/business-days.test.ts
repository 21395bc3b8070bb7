import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, daysBetween } from '#kernel/dates.ts';
import {
  addBusinessDays,
  businessDayFrom,
  isBusinessDay,
  nextBusinessDay,
} from '#knowledge/law/calendar/business-days.ts';
import type { Calendar } from '#knowledge/law/calendar/holidays.ts';

const anyDay = fc.integer({ min: 0, max: 25_000 }).map((count) => addDays(day('1990-01-01'), count));
const anyCalendar = fc.constantFrom<Calendar>('nl-atw', 'be-legal', 'target');

describe('business days', () => {
  it.each([
    ['2026-11-20', 'nl-atw', '2026-11-23'],
    ['2026-12-24', 'nl-atw', '2026-12-28'],
    ['2026-04-02', 'target', '2026-04-07'],
    ['2026-04-02', 'be-legal', '2026-04-03'],
    ['2026-05-13', 'nl-atw', '2026-05-18'],
    ['2026-05-13', 'target', '2026-05-14'],
    ['2026-04-30', 'target', '2026-05-04'],
    ['2026-07-20', 'be-legal', '2026-07-22'],
  ] as const)('after %s in %s comes %s', (from, calendar, expected) => {
    expect(nextBusinessDay(day(from), calendar)).toBe(expected);
  });

  it('stays on a business day and moves on from a free one', () => {
    expect(businessDayFrom(day('2026-11-20'), 'target')).toBe('2026-11-20');
    expect(businessDayFrom(day('2026-11-21'), 'target')).toBe('2026-11-23');
  });

  it('counts from the first business day: a promise for Saturday has the Monday, and one day of grace until Tuesday', () => {
    expect(addBusinessDays(day('2026-11-21'), 0, 'target')).toBe('2026-11-23');
    expect(addBusinessDays(day('2026-11-21'), 1, 'target')).toBe('2026-11-24');
    expect(addBusinessDays(day('2026-11-20'), 1, 'target')).toBe('2026-11-23');
    expect(addBusinessDays(day('2026-12-24'), 2, 'target')).toBe('2026-12-29');
  });

  it('gives business days only, later with more days, and skips none', () => {
    fc.assert(
      fc.property(anyDay, anyCalendar, fc.nat(10), (from, calendar, count) => {
        const found = addBusinessDays(from, count, calendar);
        expect(isBusinessDay(found, calendar)).toBe(true);
        expect(addBusinessDays(from, count + 1, calendar) > found).toBe(true);
        let passed = 0;
        for (let step = 0; step <= daysBetween(from, found); step += 1) {
          if (isBusinessDay(addDays(from, step), calendar)) passed += 1;
        }
        expect(passed).toBe(count + 1);
      }),
    );
  });
});
