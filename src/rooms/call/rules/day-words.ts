import { addDays, addMonths, type Day, day, dayFrom, daysBetween, daysInMonth, weekday } from '#kernel/dates.ts';

/** A map, because people may type '__proto__' too. */
function wordMap(entries: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(entries));
}

const weekdays = wordMap({
  ma: 1,
  maandag: 1,
  mon: 1,
  monday: 1,
  di: 2,
  dinsdag: 2,
  tue: 2,
  tuesday: 2,
  wo: 3,
  woensdag: 3,
  wed: 3,
  wednesday: 3,
  do: 4,
  donderdag: 4,
  thu: 4,
  thursday: 4,
  vr: 5,
  vrijdag: 5,
  fri: 5,
  friday: 5,
  za: 6,
  zaterdag: 6,
  sat: 6,
  saturday: 6,
  zo: 7,
  zondag: 7,
  sun: 7,
  sunday: 7,
});

const words = wordMap({
  vandaag: 0,
  today: 0,
  morgen: 1,
  tomorrow: 1,
  overmorgen: 2,
  'over een week': 7,
  'in a week': 7,
  'over twee weken': 14,
  'in two weeks': 14,
  'over 14 dagen': 14,
});

const months = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const monthsInEnglish = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a day as somebody types it while talking: "vandaag", "vr", "vrijdag", "+7", "over 5 dagen", "15" (the next 15th), "15-12",
 * "15 dec", "15-12-2026", "2026-12-15", "eind van de maand". A weekday is the next one after today; a date without year lies within the
 * next 11 months or the last month. Null when it cannot be read for certain ("volgende week", "snel").
 */
export function dayFromWords(text: string, today: Day): Day | null {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(op|voor|aanstaande|komende|a\.s\.|on|by) /, '')
    .replace(/\.$/, '');
  if (typed === '') return null;
  const distance = words.get(typed);
  if (distance !== undefined) return addDays(today, distance);
  const wanted = weekdays.get(typed);
  if (wanted !== undefined) return nextWeekday(today, wanted);
  const ahead = /^(?:\+|over |in )(\d{1,3})(?: ?(d|dagen|dag|days|day|w|weken|week|weeks))?$/.exec(typed);
  if (ahead) return addDays(today, Number(ahead[1]) * (ahead[2]?.startsWith('w') ? 7 : 1));
  if (/^(eind(e)?|einde van|end of)( van)?( de| the)? (maand|month)$/.test(typed)) return endOfMonth(today);
  return dayFrom(typed) ?? dated(typed, today);
}

function nextWeekday(today: Day, wanted: number): Day {
  return addDays(today, ((wanted - weekday(today) + 6) % 7) + 1);
}

function endOfMonth(today: Day): Day {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return day(`${today.slice(0, 8)}${String(daysInMonth(year, month))}`);
}

function dated(typed: string, today: Day): Day | null {
  const alone = /^(?:de )?(\d{1,2})(?:e|de|ste|th|st|nd|rd)?$/.exec(typed);
  if (alone) return nextDate(Number(alone[1]), today);
  const parts = /^(\d{1,2})[-/. ](\d{1,2}|[a-z]{3,9})(?:[-/. ](\d{4}|\d{2}))?$/.exec(typed);
  if (!parts?.[2]) return null;
  const date = Number(parts[1]);
  const month = monthOf(parts[2]);
  if (month === null) return null;
  const year = parts[3] === undefined ? null : Number(parts[3].padStart(4, '20'));
  if (year !== null) return existing(year, month, date);
  const thisYear = existing(Number(today.slice(0, 4)), month, date);
  if (thisYear !== null && daysBetween(thisYear, today) <= 31) return thisYear;
  return existing(Number(today.slice(0, 4)) + 1, month, date);
}

function monthOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const start = text === 'mrt' ? 'maa' : text.slice(0, 3);
  const index = months.indexOf(start) >= 0 ? months.indexOf(start) : monthsInEnglish.indexOf(start);
  return index < 0 ? null : index + 1;
}

function existing(year: number, month: number, date: number): Day | null {
  return dayFrom(`${String(year)}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
}

function nextDate(date: number, today: Day): Day | null {
  if (date < 1 || date > 31) return null;
  for (let ahead = 0; ahead <= 12; ahead += 1) {
    const month = addMonths(day(`${today.slice(0, 8)}01`), ahead);
    const candidate = existing(Number(month.slice(0, 4)), Number(month.slice(5, 7)), date);
    if (candidate !== null && candidate >= today) return candidate;
  }
  return null;
}

/** Days offered as one-key choices: today, the next working day, the Friday that comes, the first working day from a week on; each day once. */
export function quickDays(today: Day, nextWorkingDay: (after: Day) => Day): Day[] {
  return [...new Set([today, nextWorkingDay(today), nextWeekday(today, 5), nextWorkingDay(addDays(today, 6))])].sort();
}

/** A day in the words that `dayFromWords` reads back, as it would be typed: '27-11-2026'. */
export function writtenDay(day: Day): string {
  return day.split('-').reverse().join('-');
}
