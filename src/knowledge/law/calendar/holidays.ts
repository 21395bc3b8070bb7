import { addDays, type Day, day, weekday } from '#kernel/dates.ts';
import { easterSunday } from '#knowledge/law/calendar/easter.ts';

/** `nl-atw`: Dutch general holidays. `be-legal`: Belgian legal holidays. `target`: days on which euro payments between banks rest. */
export type Calendar = 'nl-atw' | 'be-legal' | 'target';

/** Code of a holiday; the screens have the words. */
export type HolidayCode =
  | 'new-years-day'
  | 'good-friday'
  | 'easter-monday'
  | 'queens-day'
  | 'kings-day'
  | 'labour-day'
  | 'liberation-day'
  | 'ascension-day'
  | 'whit-monday'
  | 'belgian-national-day'
  | 'assumption-day'
  | 'all-saints-day'
  | 'armistice-day'
  | 'christmas-day'
  | 'second-christmas-day'
  | 'designated-day';

/** When a holiday falls, since when, and where that is written. */
export interface HolidayRule {
  readonly code: HolidayCode;
  readonly validFrom: Day;
  /** Last day on which the rule held; null when it still does. */
  readonly validUntil: Day | null;
  readonly source: string;
  readonly daysIn: (year: number) => readonly Day[];
}

const fixed =
  (monthAndDate: string) =>
  (year: number): Day[] => [day(`${year}-${monthAndDate}`)];

const fromEaster =
  (count: number) =>
  (year: number): Day[] => [addDays(easterSunday(year), count)];

/** On this date, and a day earlier when that is a Sunday. */
const notOnSunday =
  (monthAndDate: string) =>
  (year: number): Day[] => {
    const date = day(`${year}-${monthAndDate}`);
    return [weekday(date) === 7 ? addDays(date, -1) : date];
  };

const listed =
  (...days: string[]) =>
  (year: number): Day[] =>
    days.filter((text) => text.startsWith(`${year}-`)).map(day);

const atw = 'Algemene termijnenwet art. 3';
const atwStart = day('1964-04-01');
const nl = (
  code: HolidayCode,
  daysIn: HolidayRule['daysIn'],
  validFrom: Day = atwStart,
  validUntil: Day | null = null,
): HolidayRule => ({ code, validFrom, validUntil, source: `${atw} lid 1`, daysIn });

const dutch: readonly HolidayRule[] = [
  nl('new-years-day', fixed('01-01')),
  { ...nl('good-friday', fromEaster(-2)), source: `${atw} lid 2 (gelijkgesteld)` },
  nl('easter-monday', fromEaster(1)),
  nl('queens-day', notOnSunday('04-30'), day('1980-04-30'), day('2013-12-31')),
  nl('kings-day', notOnSunday('04-27'), day('2014-01-01')),
  // Every year, not only in lustrum years: the lustrum is a matter of collective agreements, not of this law.
  nl('liberation-day', fixed('05-05'), day('1990-05-05')),
  nl('ascension-day', fromEaster(39)),
  nl('whit-monday', fromEaster(50)),
  nl('christmas-day', fixed('12-25')),
  nl('second-christmas-day', fixed('12-26')),
  {
    code: 'designated-day',
    validFrom: day('2026-01-01'),
    validUntil: day('2028-12-31'),
    source: `${atw} lid 3: designated by royal decree for 2026–2028; later years are added when they are published`,
    daysIn: listed('2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'),
  },
];

const be = (code: HolidayCode, daysIn: HolidayRule['daysIn']): HolidayRule => ({
  code,
  validFrom: day('1974-04-18'),
  validUntil: null,
  source: 'Koninklijk besluit van 18 april 1974 art. 1 (Feestdagenwet van 4 januari 1974)',
  daysIn,
});

const belgian: readonly HolidayRule[] = [
  be('new-years-day', fixed('01-01')),
  be('easter-monday', fromEaster(1)),
  be('labour-day', fixed('05-01')),
  be('ascension-day', fromEaster(39)),
  be('whit-monday', fromEaster(50)),
  be('belgian-national-day', fixed('07-21')),
  be('assumption-day', fixed('08-15')),
  be('all-saints-day', fixed('11-01')),
  be('armistice-day', fixed('11-11')),
  be('christmas-day', fixed('12-25')),
];

const bank = (code: HolidayCode, daysIn: HolidayRule['daysIn']): HolidayRule => ({
  code,
  validFrom: day('2002-01-01'),
  validUntil: null,
  source: 'ECB, long-term calendar for TARGET closing days (press release of 14 December 2000)',
  daysIn,
});

const target: readonly HolidayRule[] = [
  bank('new-years-day', fixed('01-01')),
  bank('good-friday', fromEaster(-2)),
  bank('easter-monday', fromEaster(1)),
  bank('labour-day', fixed('05-01')),
  bank('christmas-day', fixed('12-25')),
  bank('second-christmas-day', fixed('12-26')),
];

/** The rules of each calendar. Saturdays and Sundays stand apart: see `isBusinessDay`. */
export const holidayRules: Readonly<Record<Calendar, readonly HolidayRule[]>> = {
  'nl-atw': dutch,
  'be-legal': belgian,
  target,
};

const years = new Map<string, ReadonlyMap<Day, HolidayCode>>();

/** The holidays of a year, in order of the calendar's rules; a day with two holidays has the first. */
export function holidaysIn(year: number, calendar: Calendar): ReadonlyMap<Day, HolidayCode> {
  const key = `${calendar} ${year}`;
  const known = years.get(key);
  if (known) return known;
  const holidays = new Map<Day, HolidayCode>();
  for (const rule of holidayRules[calendar]) {
    for (const date of rule.daysIn(year)) {
      const holds = date >= rule.validFrom && (rule.validUntil === null || date <= rule.validUntil);
      if (holds && !holidays.has(date)) holidays.set(date, rule.code);
    }
  }
  years.set(key, holidays);
  return holidays;
}

/** The holiday on a day, or null. */
export function holidayOn(date: Day, calendar: Calendar): HolidayCode | null {
  return holidaysIn(Number(date.slice(0, 4)), calendar).get(date) ?? null;
}
