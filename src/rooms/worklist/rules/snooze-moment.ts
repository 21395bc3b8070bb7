import { addDays, addMilliseconds, type Day, type Instant, instantAt, weekday } from '#kernel/dates.ts';

/** Quick choices for putting a customer off. */
export const snoozeChoices = ['in-two-hours', 'tomorrow', 'in-two-days', 'next-week'] as const;
export type SnoozeChoice = (typeof snoozeChoices)[number];

/** The morning hour at which what was put off comes back. */
export const MORNING = '09:00';

/** The moment of a quick choice. `nextWorkingDay` gives the first working day after a day. */
export function snoozeMoment(
  choice: SnoozeChoice,
  now: Instant,
  today: Day,
  timeZone: string,
  nextWorkingDay: (after: Day) => Day,
): Instant {
  switch (choice) {
    case 'in-two-hours':
      return addMilliseconds(now, 2 * 3_600_000);
    case 'tomorrow':
      return instantAt(nextWorkingDay(today), MORNING, timeZone);
    case 'in-two-days':
      return instantAt(nextWorkingDay(nextWorkingDay(today)), MORNING, timeZone);
    case 'next-week': {
      const monday = addDays(today, 8 - weekday(today));
      return instantAt(nextWorkingDay(addDays(monday, -1)), MORNING, timeZone);
    }
  }
}
