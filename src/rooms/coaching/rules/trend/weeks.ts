import { addDays, type Day, weekday } from '#kernel/dates.ts';

/** How many weeks a trend goes back. */
export const trendWeeks = 12;

/** The Monday of the week of a day: what a week is named by. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

/** The Mondays of the last weeks, oldest first, the week of today included. */
export function lastWeeks(today: Day, count = trendWeeks): Day[] {
  const last = mondayOf(today);
  return Array.from({ length: count }, (_, index) => addDays(last, (index - count + 1) * 7));
}
