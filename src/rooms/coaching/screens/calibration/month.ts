import type { Day } from '#kernel/dates.ts';
import { formatFullDay, type Language } from '#ui/format.ts';

/** The month of a day in words: 'november 2026'. */
export function formatMonth(day: Day, language: Language): string {
  return formatFullDay(day, language).split(' ').slice(-2).join(' ');
}
