import { addDays, addMonths, type Day, weekday } from '#kernel/dates.ts';
import { isBusinessDay } from '#knowledge/law/calendar/business-days.ts';
import type { InstalmentInterval } from '#rooms/agreement/rules/instalments.ts';

/** The last day on which banks work, not later than a day and not before today. */
export function bankDayUntil(wanted: Day, today: Day): Day {
  let candidate = wanted;
  while (candidate > today && !isBusinessDay(candidate, 'target')) candidate = addDays(candidate, -1);
  return candidate;
}

/** What "this week" means in a talk: its Friday, or from Friday on the next one; a day earlier when banks rest then. */
export function fridayAfter(today: Day): Day {
  return bankDayUntil(addDays(today, ((5 - weekday(today) + 6) % 7) + 1), today);
}

/** The longest of the usual steps (a month, two weeks, a week) from today that does not pass a day; a week when all do. */
export function laterStep(today: Day, until: Day): { readonly interval: InstalmentInterval; readonly day: Day } {
  const steps = [
    { interval: 'month', day: addMonths(today, 1) },
    { interval: 'two_weeks', day: addDays(today, 14) },
    { interval: 'week', day: addDays(today, 7) },
  ] as const;
  return steps.find((step) => step.day <= until) ?? steps[2];
}
