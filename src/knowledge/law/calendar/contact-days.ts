import { type Day, weekday } from '#kernel/dates.ts';
import { type Calendar, type HolidayCode, holidayOn } from '#knowledge/law/calendar/holidays.ts';

/** A rule with where it comes from. `review`: the source was not read or does not exist; a jurist has to look at it. */
interface Sourced {
  readonly source: string;
  readonly review: boolean;
}

/** When and how often a debtor may be called in a country. Hours are those of the customer's clock ('HH:MM'), on Saturdays too. */
export interface ContactRules {
  readonly calendar: Calendar;
  readonly days: Sourced;
  readonly hours: Sourced & { readonly from: string; readonly until: string };
  readonly frequency: Sourced & { readonly talksPerWeek: number; readonly triesPerDay: number };
}

const bki = 'Besluit kwaliteit incassodienstverlening art. 4.2 (sinds 1-4-2024)';
const ownClaims = 'bindend voor incassobureaus, huisregel voor eigen vorderingen';
const frequency = {
  talksPerWeek: 3,
  triesPerDay: 2,
  source: 'Huisregel, ruim onder de drie contacten per dag van het consultatieontwerp van het Bki',
  review: true,
} as const;

/** The rules of each country that the program knows. */
export const contactRules: Readonly<Record<'NL' | 'BE', ContactRules>> = {
  NL: {
    calendar: 'nl-atw',
    days: { source: `${bki}: geen contact op zondag en algemeen erkende feestdagen; ${ownClaims}`, review: false },
    hours: {
      from: '07:00',
      until: '20:00',
      source: `${bki}: geen contact tussen 20.00 en 7.00 uur; ${ownClaims}`,
      review: false,
    },
    frequency,
  },
  BE: {
    calendar: 'be-legal',
    days: { source: 'Huisregel naar het Nederlandse Bki; wettelijke feestdagen van België', review: true },
    hours: { from: '07:00', until: '20:00', source: 'Huisregel naar het Nederlandse Bki art. 4.2', review: true },
    frequency,
  },
};

/** Why a customer is not called on a day: it is a Sunday, or a holiday of the calendar; null when he may be. Saturdays are allowed. */
export function noContactOn(date: Day, calendar: Calendar): 'sunday' | HolidayCode | null {
  return weekday(date) === 7 ? 'sunday' : holidayOn(date, calendar);
}
