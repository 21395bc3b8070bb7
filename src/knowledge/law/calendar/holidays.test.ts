import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { type Calendar, holidayOn, holidayRules, holidaysIn } from '#knowledge/law/calendar/holidays.ts';

const daysOf = (year: number, calendar: Calendar): string[] => [...holidaysIn(year, calendar).keys()].sort();

describe('holidays', () => {
  it('of the Netherlands in 2026, with the designated days', () => {
    expect(daysOf(2026, 'nl-atw')).toEqual([
      '2026-01-01',
      '2026-01-02',
      '2026-04-03',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-15',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('of Belgium in 2026 are ten', () => {
    expect(daysOf(2026, 'be-legal')).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-07-21',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  it.each([
    [2026, ['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-12-25', '2026-12-26']],
    [2027, ['2027-01-01', '2027-03-26', '2027-03-29', '2027-05-01', '2027-12-25', '2027-12-26']],
    [2028, ['2028-01-01', '2028-04-14', '2028-04-17', '2028-05-01', '2028-12-25', '2028-12-26']],
  ] as const)('of the banks in %i', (year, expected) => {
    expect(daysOf(year, 'target')).toEqual(expected);
  });

  it.each([
    ['2027-05-06', 'ascension-day'],
    ['2027-05-07', 'designated-day'],
    ['2027-05-17', 'whit-monday'],
    ['2028-04-28', 'designated-day'],
    ['2028-05-25', 'ascension-day'],
    ['2028-05-26', 'designated-day'],
    ['2028-06-05', 'whit-monday'],
  ])('knows the movable and designated Dutch day %s', (text, code) => {
    expect(holidayOn(day(text), 'nl-atw')).toBe(code);
  });

  it("moves King's day from Sunday to Saturday and knows Queen's day before it", () => {
    expect(holidayOn(day('2025-04-26'), 'nl-atw')).toBe('kings-day');
    expect(holidayOn(day('2025-04-27'), 'nl-atw')).toBeNull();
    expect(holidayOn(day('2031-04-26'), 'nl-atw')).toBe('kings-day');
    expect(holidayOn(day('2013-04-30'), 'nl-atw')).toBe('queens-day');
    expect(holidayOn(day('2014-04-30'), 'nl-atw')).toBeNull();
  });

  it('has 5 May every year and a work day on 1 May in the Netherlands', () => {
    expect(holidayOn(day('2027-05-05'), 'nl-atw')).toBe('liberation-day');
    expect(holidayOn(day('2026-05-01'), 'nl-atw')).toBeNull();
  });

  it('names a source and a first day for every rule', () => {
    for (const rule of Object.values(holidayRules).flat()) {
      expect(rule.source.length).toBeGreaterThan(10);
      expect(rule.validUntil === null || rule.validUntil > rule.validFrom).toBe(true);
    }
  });
});
