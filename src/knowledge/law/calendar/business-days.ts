import { assert } from '#kernel/assert.ts';
import { addDays, type Day, weekday } from '#kernel/dates.ts';
import { type Calendar, holidayOn } from '#knowledge/law/calendar/holidays.ts';

/** True on Monday to Friday, holidays of the calendar excepted. */
export function isBusinessDay(date: Day, calendar: Calendar): boolean {
  return weekday(date) <= 5 && holidayOn(date, calendar) === null;
}

/** The day itself when it is a business day, otherwise the first one after it (Algemene termijnenwet art. 1: a term that ends on a free day). */
export function businessDayFrom(date: Day, calendar: Calendar): Day {
  let candidate = date;
  while (!isBusinessDay(candidate, calendar)) candidate = addDays(candidate, 1);
  return candidate;
}

/** The first business day after a day. */
export function nextBusinessDay(date: Day, calendar: Calendar): Day {
  return businessDayFrom(addDays(date, 1), calendar);
}

/** The day `count` business days later: from the day itself, or from the first business day after it when it is none. */
export function addBusinessDays(date: Day, count: number, calendar: Calendar): Day {
  assert(Number.isInteger(count) && count >= 0, `not a number of business days: ${count}`);
  let result = businessDayFrom(date, calendar);
  for (let passed = 0; passed < count; passed += 1) result = nextBusinessDay(result, calendar);
  return result;
}
