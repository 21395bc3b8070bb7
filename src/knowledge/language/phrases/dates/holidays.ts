import { type DayNumber, dayNumber, monthEnd, numberOfDay, weekdayOf } from '#knowledge/language/phrases/calendar.ts';
import { easterSunday } from '#knowledge/law/calendar/easter.ts';

/** First and last day of a holiday in a year. */
export type HolidayIn = (year: number) => readonly [DayNumber, DayNumber];

const EARLIEST = 1900;
const LATEST = 2999;

const fixed =
  (month: number, date: number, lastDate = date): HolidayIn =>
  (year) => [dayNumber(year, month, date), dayNumber(year, month, lastDate)];

const fromEaster =
  (first: number, last = first): HolidayIn =>
  (year) => {
    const easter = numberOfDay(easterSunday(Math.min(LATEST, Math.max(EARLIEST, year))));
    return [easter + first, easter + last];
  };

/** The nth weekday of a month. */
const nth =
  (month: number, weekday: number, count: number): HolidayIn =>
  (year) => {
    const first = dayNumber(year, month, 1);
    const found = first + ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7;
    return [found, found];
  };

/** King's day is a day earlier when 27 April is a Sunday. */
const kingsDay: HolidayIn = (year) => {
  const date = dayNumber(year, 4, 27);
  const found = weekdayOf(date) === 7 ? date - 1 : date;
  return [found, found];
};

const newYearsEve: HolidayIn = (year) => [monthEnd(year, 12), monthEnd(year, 12)];
const christmas = fixed(12, 25, 26);
const easter = fromEaster(0, 1);
const whitsun = fromEaster(49, 50);

/** Holidays and feasts of the Netherlands and Belgium, by their (normalised) names of one to three words. */
export const holidays: ReadonlyMap<string, HolidayIn> = new Map<string, HolidayIn>([
  ['pasen', easter],
  ['paaszondag', fromEaster(0)],
  ['eerste paasdag', fromEaster(0)],
  ['1e paasdag', fromEaster(0)],
  ['paasmaandag', fromEaster(1)],
  ['tweede paasdag', fromEaster(1)],
  ['2e paasdag', fromEaster(1)],
  ['paasweekend', fromEaster(-1, 1)],
  ['goede vrijdag', fromEaster(-2)],
  ['witte donderdag', fromEaster(-3)],
  ['palmzondag', fromEaster(-7)],
  ['aswoensdag', fromEaster(-46)],
  ['carnaval', fromEaster(-49, -47)],
  ['hemelvaart', fromEaster(39)],
  ['hemelvaartsdag', fromEaster(39)],
  ['hemelvaartweekend', fromEaster(39, 42)],
  ['pinksteren', whitsun],
  ['pinksterzondag', fromEaster(49)],
  ['eerste pinksterdag', fromEaster(49)],
  ['1e pinksterdag', fromEaster(49)],
  ['pinkstermaandag', fromEaster(50)],
  ['tweede pinksterdag', fromEaster(50)],
  ['2e pinksterdag', fromEaster(50)],
  ['kerst', christmas],
  ['kerstmis', christmas],
  ['kerstdagen', christmas],
  ['kerstdag', fixed(12, 25)],
  ['eerste kerstdag', fixed(12, 25)],
  ['1e kerstdag', fixed(12, 25)],
  ['tweede kerstdag', fixed(12, 26)],
  ['2e kerstdag', fixed(12, 26)],
  ['kerstavond', fixed(12, 24)],
  ['nieuwjaar', fixed(1, 1)],
  ['nieuwjaarsdag', fixed(1, 1)],
  ['oudjaar', newYearsEve],
  ['oudjaarsdag', newYearsEve],
  ['oudejaarsdag', newYearsEve],
  ['oudejaarsavond', newYearsEve],
  ['oudjaarsavond', newYearsEve],
  ['oudejaar', newYearsEve],
  ['oud en nieuw', (year) => [dayNumber(year, 12, 31), dayNumber(year + 1, 1, 1)]],
  ['jaarwisseling', (year) => [dayNumber(year, 12, 31), dayNumber(year + 1, 1, 1)]],
  ['feestdagen', (year) => [dayNumber(year, 12, 25), dayNumber(year + 1, 1, 1)]],
  ['driekoningen', fixed(1, 6)],
  ['valentijn', fixed(2, 14)],
  ['valentijnsdag', fixed(2, 14)],
  ['koningsdag', kingsDay],
  ['koninginnedag', fixed(4, 30)],
  ['dodenherdenking', fixed(5, 4)],
  ['bevrijdingsdag', fixed(5, 5)],
  ['dag van de arbeid', fixed(5, 1)],
  ['feest van de arbeid', fixed(5, 1)],
  ['nationale dodenherdenking', fixed(5, 4)],
  ['nationale herdenking', fixed(5, 4)],
  ['keti koti', fixed(7, 1)],
  ['ketikoti', fixed(7, 1)],
  ['keti-koti', fixed(7, 1)],
  ['moederdag', nth(5, 7, 2)],
  ['vaderdag', nth(6, 7, 3)],
  ['sinterklaas', fixed(12, 5)],
  ['sinterklaasavond', fixed(12, 5)],
  ['pakjesavond', fixed(12, 5)],
  ['sint-maarten', fixed(11, 11)],
  ['sint maarten', fixed(11, 11)],
  ['allerheiligen', fixed(11, 1)],
  ['allerzielen', fixed(11, 2)],
  ['wapenstilstand', fixed(11, 11)],
  ['wapenstilstandsdag', fixed(11, 11)],
  ['halloween', fixed(10, 31)],
  ['dierendag', fixed(10, 4)],
  ['prinsjesdag', nth(9, 2, 3)],
  ['nationale feestdag', fixed(7, 21)],
  ['maria hemelvaart', fixed(8, 15)],
  ['maria-tenhemelopneming', fixed(8, 15)],
  ['onze-lieve-vrouw-hemelvaart', fixed(8, 15)],
  ['kerstweek', (year) => [dayNumber(year, 12, 21), dayNumber(year, 12, 27)]],
]);

/** First words of the names, for a quick look. */
export const holidayHeads: ReadonlySet<string> = new Set([...holidays.keys()].map((name) => name.split(' ')[0] ?? ''));
