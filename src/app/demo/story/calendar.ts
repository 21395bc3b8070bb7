import { addDays, type Day, day, daysInMonth, type Instant, instantAt, weekday } from '#kernel/dates.ts';

/** The time zone in which the demo company works. */
export const TIME_ZONE = 'Europe/Amsterdam';

/** Easter Sunday of a year (Gregorian calendar, Meeus). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return day(`${year}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`);
}

const working = new Map<Day, boolean>();

/** True on a day on which banks and offices work: not in the weekend nor on a public holiday of the Netherlands. */
export function isWorkingDay(value: Day): boolean {
  let known = working.get(value);
  if (known === undefined) {
    known = works(value);
    working.set(value, known);
  }
  return known;
}

function works(value: Day): boolean {
  if (weekday(value) > 5) return false;
  const date = value.slice(5);
  if (date === '01-01' || date === '04-27' || date === '12-25' || date === '12-26') return false;
  const sunday = easter(Number(value.slice(0, 4)));
  return value !== addDays(sunday, 1) && value !== addDays(sunday, 39) && value !== addDays(sunday, 50);
}

/** This day when it is a working day, else the next one. */
export function workingDayFrom(value: Day): Day {
  let result = value;
  while (!isWorkingDay(result)) result = addDays(result, 1);
  return result;
}

/** The last working day before a day. */
export function workingDayBefore(value: Day): Day {
  let result = addDays(value, -1);
  while (!isWorkingDay(result)) result = addDays(result, -1);
  return result;
}

/** The day `count` working days before a day. */
export function workingDaysBefore(value: Day, count: number): Day {
  let result = value;
  for (let turn = 0; turn < count; turn += 1) result = workingDayBefore(result);
  return result;
}

/** True on the days on which companies run their payments: the 15th (or the working day after it) or the last Friday of the month. */
export function isRunDay(value: Day, run: 'mid' | 'end'): boolean {
  if (run === 'mid') return workingDayFrom(day(`${value.slice(0, 8)}15`)) === value;
  const left = daysInMonth(Number(value.slice(0, 4)), Number(value.slice(5, 7))) - Number(value.slice(8));
  return weekday(value) === 5 && left < 7;
}

/** The first run day on or after a day. */
export function runDayFrom(value: Day, run: 'mid' | 'end'): Day {
  let result = value;
  while (!isRunDay(result, run)) result = addDays(result, 1);
  return result;
}

/** A moment on a day: minutes after midnight on the company's clock. */
export function momentOf(value: Day, minutes: number): Instant {
  const text = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return instantAt(value, text, TIME_ZONE);
}
