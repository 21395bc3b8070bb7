import { type DayNumber, dateOf, mondayOf, weekdayOf } from '#knowledge/language/phrases/calendar.ts';
import { at, core, type DateCore, type Reading, single } from '#knowledge/language/phrases/dates/core.ts';
import { holidayHeads, holidays } from '#knowledge/language/phrases/dates/holidays.ts';
import {
  aheadWords,
  behindWords,
  dayParts,
  pointers,
  relativeDays,
  shortWeekdays,
  units,
  weekdays,
} from '#knowledge/language/phrases/dates/lexicon.ts';
import { dayOfMonth, nextDateOfMonth, weekNumber, weekOfDate } from '#knowledge/language/phrases/dates/month-days.ts';
import { yearAt } from '#knowledge/language/phrases/dates/months.ts';
import { numberAt } from '#knowledge/language/phrases/numbers.ts';

/** The first day after today with this weekday. */
export function nextWeekday(today: DayNumber, wanted: number): DayNumber {
  return today + (((wanted - weekdayOf(today) + 6) % 7) + 1);
}

/** The last day before today with this weekday. */
export function lastWeekday(today: DayNumber, wanted: number): DayNumber {
  return today - (((weekdayOf(today) - wanted + 6) % 7) + 1);
}

/** The weekday that a token names; an abbreviation only when a date stands behind it. */
export function weekdayAt(reading: Reading, index: number): number | null {
  const norm = reading.norms[index] ?? '';
  const named = weekdays.get(norm);
  if (named !== undefined) return named;
  const short = shortWeekdays.get(norm);
  if (short === undefined) return null;
  const next = reading.norms[index + 1] === '.' ? index + 2 : index + 1;
  const token = reading.tokens[next];
  if (token?.kind !== 'number') return null;
  return dayOfMonth(reading, next) === null ? null : short;
}

/** Skips "ochtend", "in de namiddag", "'s avonds" behind a day. */
export function skipDayPart(reading: Reading, index: number): number {
  let place = at(reading, index);
  const norm = reading.norms[place] ?? '';
  if (norm === 'in' && reading.norms[place + 1] === 'de' && dayParts.has(reading.norms[place + 2] ?? ''))
    return place + 3;
  if (!dayParts.has(norm)) return index;
  while (dayParts.has(reading.norms[place] ?? '')) place += 1;
  return place;
}

/** "vrijdag", "vrijdag aanstaande", "vrijdag over een week", "vrijdag van volgende week", "vrijdag de 11e", "maandag 15 december". */
export function weekdayCore(
  reading: Reading,
  start: number,
  pointed: 'this' | 'coming' | 'next' | 'last' | null,
): DateCore | null {
  const index = pointed ? start + 1 : start;
  const wanted = weekdayAt(reading, index);
  if (wanted === null) return null;
  let end = index + 1;
  if (reading.norms[end] === '.' && shortWeekdays.has(reading.norms[index] ?? '')) end += 1;
  end = skipDayPart(reading, end);
  const dated = agreeing(reading, datedWeekday(reading, end), wanted) ?? bareDate(reading, end, wanted);
  if (dated) return { ...dated, start };
  if (pointed) return pointedWeekday(reading, start, end, wanted, pointed);
  const next = at(reading, end);
  const norm = reading.norms[next] ?? '';
  if (aheadWords.has(norm)) return core(single(nextWeekday(reading.today, wanted)), start, next + 1, 'day');
  if (behindWords.has(norm)) return core(single(lastWeekday(reading.today, wanted)), start, next + 1, 'day');
  const monday = weekBehind(reading, next);
  if (monday) return core(single(monday.monday + wanted - 1), start, monday.end, 'day', { week: monday.monday });
  const shifted = weeksBehind(reading, next);
  if (shifted) return core(single(nextWeekday(reading.today, wanted) + shifted.days), start, shifted.end, 'day');
  const past = reading.past(start);
  return core(
    single(past ? lastWeekday(reading.today, wanted) : nextWeekday(reading.today, wanted)),
    start,
    end,
    'day',
  );
}

/** The date in "vrijdag de 11e", "maandag 15 december", "vr 15/12". */
function datedWeekday(reading: Reading, index: number): DateCore | null {
  let place = at(reading, index);
  if (reading.norms[place] === ',') place += 1;
  const article = reading.norms[place] === 'de' || reading.norms[place] === 'den';
  return dayOfMonth(reading, article ? place + 1 : place);
}

const LONGEST_MONTH = 31;

/** "vrijdag de 22ste" when the coming 22nd is no Friday, but the last one was. */
function agreeing(reading: Reading, dated: DateCore | null, wanted: number): DateCore | null {
  if (!dated || dated.from === null || dated.yearless || weekdayOf(dated.from) === wanted) return dated;
  const other = nextDateOfMonth(reading, dateOf(dated.from).date, dated.from >= reading.today);
  return weekdayOf(other) === wanted && reading.today - other <= LONGEST_MONTH
    ? { ...dated, from: other, to: other }
    : dated;
}

/** "maandag 21": a bare number is the date when that day is a Monday. */
function bareDate(reading: Reading, index: number, wanted: number): DateCore | null {
  const token = reading.tokens[index];
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.norm)) return null;
  const next = reading.tokens[index + 1];
  if (next && next.kind !== 'punct') return null;
  const value = Number(token.norm);
  if (value < 1 || value > LONGEST_MONTH) return null;
  for (const past of [false, true]) {
    const found = nextDateOfMonth(reading, value, past);
    if (weekdayOf(found) === wanted) return core(single(found), index, index + 1, 'day');
  }
  return null;
}

function pointedWeekday(
  reading: Reading,
  start: number,
  end: number,
  wanted: number,
  pointed: 'this' | 'coming' | 'next' | 'last',
): DateCore {
  const upcoming = nextWeekday(reading.today, wanted);
  if (pointed === 'coming') return core(single(upcoming), start, end, 'day');
  if (pointed === 'last') return core(single(lastWeekday(reading.today, wanted)), start, end, 'day');
  if (pointed === 'this') {
    const found = mondayOf(reading.today) + wanted - 1;
    return core(single(found < reading.today && !reading.past(start) ? found + 7 : found), start, end, 'day');
  }
  const inNextWeek = mondayOf(reading.today) + 7 + wanted - 1;
  if (inNextWeek === upcoming) return core(single(upcoming), start, end, 'day');
  // "volgende vrijdag" on a Monday: this week's or next week's; both are meant by many.
  return core(single(upcoming), start, end, 'day', { vague: true, other: single(inNextWeek) });
}

interface Week {
  readonly monday: DayNumber;
  readonly end: number;
}

/** "(van|in) (de) deze/volgende week", "in week 48", "in de week van 7 december" behind a weekday. */
export function weekBehind(reading: Reading, index: number): Week | null {
  let place = index;
  if (reading.norms[place] === 'van' || reading.norms[place] === 'in') place += 1;
  if (reading.norms[place] === 'de') place += 1;
  const numbered = weekNumber(reading, place) ?? weekOfDate(reading, place);
  if (numbered?.from !== null && numbered) return { monday: numbered.from, end: numbered.end };
  const pointer = pointers.get(reading.norms[place] ?? '');
  if (!pointer || units.get(reading.norms[place + 1] ?? '') !== 'week') return null;
  const step = pointer === 'this' ? 0 : pointer === 'last' ? -1 : 1;
  return { monday: mondayOf(reading.today) + step * 7, end: place + 2 };
}

/** "over een week", "over veertien dagen", "over acht dagen" behind a day: so many days on. */
function weeksBehind(reading: Reading, index: number): { readonly days: number; readonly end: number } | null {
  if (reading.norms[index] !== 'over') return null;
  const number = numberAt(reading.tokens, index + 1);
  if (!number || !Number.isInteger(number.value)) return null;
  const unit = units.get(reading.norms[number.to] ?? '');
  if (unit === 'week') return { days: number.value * 7, end: number.to + 1 };
  if (unit !== 'day') return null;
  // "vrijdag over acht dagen" counts the first day too: a week.
  const days = number.value === 8 || number.value === 15 ? number.value - 1 : number.value;
  return { days, end: number.to + 1 };
}

const greetings = new Set(['goede', 'goeie', 'goeden', "'s", 's', 'elke', 'iedere']);
const greeted = new Set([',', 'met', 'meneer', 'mevrouw', 'u', 'spreekt']);

/** "vandaag", "morgen over een week", "overmorgen", "eergisteren". */
export function relativeDay(reading: Reading, start: number): DateCore | null {
  const offset = relativeDays.get(reading.norms[start] ?? '');
  if (offset === undefined) return null;
  const before = reading.norms[start - 1] ?? '';
  const next = at(reading, start + 1);
  if (reading.norms[start] === 'morgen') {
    if (greetings.has(before) || (before === 'de' && reading.norms[start - 2] === 'in')) return null;
    if (start === 0 && greeted.has(reading.norms[next] ?? '') && reading.tokens.length > next + 1) return null;
  }
  const shifted = weeksBehind(reading, next);
  if (shifted) return core(single(reading.today + offset + shifted.days), start, shifted.end, 'day');
  const end = skipDayPart(reading, start + 1);
  const dated = datedWeekday(reading, end);
  const saysWeekday = weekdayAt(reading, end) !== null ? weekdayCore(reading, end, null) : null;
  const day = reading.today + offset;
  const agreeing = dated?.from === day ? dated : saysWeekday?.from === day ? saysWeekday : null;
  return core(single(day), start, agreeing?.end ?? end, 'day');
}

/** "Pasen", "tweede kerstdag", "oud en nieuw 2027". */
export function holidayCore(reading: Reading, start: number): DateCore | null {
  const head = reading.norms[start] ?? '';
  if (!holidayHeads.has(head)) return null;
  for (let length = 4; length >= 1; length -= 1) {
    if (start + length > reading.norms.length) continue;
    const name = length === 1 ? head : reading.norms.slice(start, start + length).join(' ');
    const holiday = holidays.get(name);
    if (!holiday) continue;
    const said = yearAt(reading, start + length);
    const { year } = dateOf(reading.today);
    const past = reading.past(start);
    let [first, last] = holiday(said?.year ?? year);
    if (!said && !past && last < reading.today) [first, last] = holiday(year + 1);
    if (!said && past && first > reading.today) [first, last] = holiday(year - 1);
    return core({ from: first, to: last }, start, said?.end ?? start + length, 'day', { vague: last - first > 1 });
  }
  return null;
}
