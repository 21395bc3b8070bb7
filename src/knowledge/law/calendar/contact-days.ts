import { type Day, weekday } from '#kernel/dates.ts';
import { type Calendar, holidayOn } from '#knowledge/law/calendar/holidays.ts';

/**
 * Hours of the customer's clock between which a creditor may call, write or visit: Besluit kwaliteit incassodienstverlening art. 4.2
 * (since 2024-04-01; binding for agencies, a house rule for one's own claims).
 */
export const contactHours = { from: '07:00', until: '20:00' } as const;

const calendars: Readonly<Record<'NL' | 'BE', Calendar>> = { NL: 'nl-atw', BE: 'be-legal' };

/**
 * True when a customer may be contacted about a debt on a day: not on Sundays nor on general holidays, designated days included (Besluit
 * kwaliteit incassodienstverlening art. 4.2, since 2024-04-01). For Belgium the legal holidays, as a house rule. Saturdays are allowed.
 */
export function contactAllowedOn(date: Day, country: 'NL' | 'BE' = 'NL'): boolean {
  return weekday(date) !== 7 && holidayOn(date, calendars[country]) === null;
}
