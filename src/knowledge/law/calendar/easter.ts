import { assert } from '#kernel/assert.ts';
import { type Day, day } from '#kernel/dates.ts';

/**
 * Easter Sunday of a year in the Gregorian calendar: the anonymous algorithm that Meeus gives (Astronomical Algorithms, ch. 8),
 * whole-number steps only.
 */
export function easterSunday(year: number): Day {
  assert(Number.isInteger(year) && year >= 1900 && year <= 2999, `not a year: ${year}`);
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century + 8) / 25);
  const epact =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((century - moonCorrection + 1) / 3) + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const count = epact + toSunday - 7 * late + 114;
  const month = Math.floor(count / 31);
  return day(`${year}-${String(month).padStart(2, '0')}-${String((count % 31) + 1).padStart(2, '0')}`);
}
