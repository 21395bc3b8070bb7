import type { Day } from '#kernel/dates.ts';

/**
 * Days as whole numbers since 1970-01-01, so that a text is read without making hundreds of date strings. The algorithms are the well-known
 * ones for the proleptic Gregorian calendar (H. Hinnant, chrono-compatible low-level date algorithms).
 */
export type DayNumber = number;

/** The number of a day. */
export function dayNumber(year: number, month: number, date: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Year, month (1–12) and date of a day. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** Year, month and date of a number. */
export function dateOf(day: DayNumber): CalendarDate {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

let last: { readonly day: Day; readonly number: DayNumber } | null = null;

/** The number of a 'YYYY-MM-DD'; mostly it is asked for the same day again. */
export function numberOfDay(day: Day): DayNumber {
  if (last?.day !== day) last = { day, number: read(day) };
  return last.number;
}

function read(day: Day): DayNumber {
  return dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

const MOST_KEPT = 4000;
const kept = new Map<DayNumber, Day | null>();

/** 'YYYY-MM-DD' of a number, or null outside the years 1900 to 2999. */
export function dayOfNumber(day: DayNumber): Day | null {
  const known = kept.get(day);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const made = write(day);
  kept.set(day, made);
  return made;
}

function write(day: DayNumber): Day | null {
  const { year, month, date } = dateOf(day);
  if (year < 1900 || year > 2999) return null;
  return `${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}` as Day;
}

/** ISO weekday, 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Monday of the ISO week of a day. */
export function mondayOf(day: DayNumber): DayNumber {
  return day - weekdayOf(day) + 1;
}

/** Days in a month; months beyond 1–12 count on. */
export function lengthOfMonth(year: number, month: number): number {
  return monthStart(year, month + 1) - monthStart(year, month);
}

/** First day of a month; month 13 is January of the next year. */
export function monthStart(year: number, month: number): DayNumber {
  const index = year * 12 + month - 1;
  return dayNumber(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
}

/** Last day of a month. */
export function monthEnd(year: number, month: number): DayNumber {
  return monthStart(year, month + 1) - 1;
}

/** The same date some months later, clipped to the end of the month. */
export function addMonthsTo(day: DayNumber, count: number): DayNumber {
  const { year, month, date } = dateOf(day);
  return monthStart(year, month + count) + Math.min(date, lengthOfMonth(year, month + count)) - 1;
}

/** True when the date exists. */
export function exists(year: number, month: number, date: number): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= lengthOfMonth(year, month);
}

/** Monday of ISO week 1 … 53 of a year, or null when the year has no such week. */
export function isoWeek(year: number, week: number): DayNumber | null {
  const first = mondayOf(dayNumber(year, 1, 4));
  const monday = first + (week - 1) * 7;
  return week >= 1 && monday < mondayOf(dayNumber(year + 1, 1, 4)) ? monday : null;
}
