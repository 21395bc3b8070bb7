import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  day,
  dayFrom,
  dayOf,
  daysBetween,
  type Instant,
  instant,
  instantAt,
  weekday,
} from '#kernel/dates.ts';

const anyDay = fc.integer({ min: -20_000, max: 60_000 }).map((count) => addDays(day('2000-01-01'), count));

describe('days', () => {
  it.each(['2026-02-30', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', '2025-02-29', '', '2026-01-01T00:00:00Z'])(
    'does not take %s for a day',
    (text) => {
      expect(dayFrom(text)).toBeNull();
    },
  );

  it('agrees with Temporal on adding, differences, months and weekdays', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -5000, max: 5000 }),
        fc.integer({ min: -60, max: 60 }),
        (from, days, months) => {
          const reference = Temporal.PlainDate.from(from);
          expect(addDays(from, days)).toBe(reference.add({ days }).toString());
          expect(addMonths(from, months)).toBe(reference.add({ months }).toString());
          expect(weekday(from)).toBe(reference.dayOfWeek);
          expect(daysBetween(from, addDays(from, days))).toBe(days);
        },
      ),
    );
  });

  it('agrees with Temporal on the day and the clock of a time zone, around changes of the clock too', () => {
    const zones = fc.constantFrom('Europe/Amsterdam', 'Europe/Brussels', 'America/New_York', 'Asia/Kolkata');
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    fc.assert(
      fc.property(
        anyDay.filter((value) => value > '1990-01-01' && value < '2037-01-01'),
        minutes,
        zones,
        (value, minute, zone) => {
          const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
          const wall = Temporal.PlainDateTime.from(`${value}T${time}`);
          const expected = wall.toZonedDateTime(zone);
          const moment = instantAt(value, time, zone);
          if (expected.toPlainDateTime().equals(wall) && expected.hoursInDay === 24) {
            expect(Date.parse(moment)).toBe(expected.epochMilliseconds);
            expect(dayOf(moment, zone)).toBe(value);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('changes the day at midnight in Amsterdam, not in Greenwich', () => {
    expect(dayOf(instant('2026-06-30T22:30:00Z'), 'Europe/Amsterdam')).toBe('2026-07-01');
    expect(dayOf('2026-12-31T22:59:59.999Z' as Instant, 'Europe/Amsterdam')).toBe('2026-12-31');
  });
});
