import { describe, expect, it } from 'vitest';
import { weekday } from '#kernel/dates.ts';
import { easterSunday } from '#knowledge/law/calendar/easter.ts';

describe('Easter Sunday', () => {
  it.each([
    [1943, '1943-04-25'],
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('of %i is %s', (year, expected) => {
    expect(easterSunday(year)).toBe(expected);
  });

  it('is a Sunday between 22 March and 25 April in every year', () => {
    for (let year = 1900; year <= 2999; year += 1) {
      const easter = easterSunday(year);
      expect(weekday(easter)).toBe(7);
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
    }
  });
});
