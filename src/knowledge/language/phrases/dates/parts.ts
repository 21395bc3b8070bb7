import {
  type DayNumber,
  dateOf,
  dayOfNumber,
  mondayOf,
  monthEnd,
  monthStart,
  weekdayOf,
} from '#knowledge/language/phrases/calendar.ts';
import { at, core, type DateCore, type Reading, single } from '#knowledge/language/phrases/dates/core.ts';
import { weekdayAt } from '#knowledge/language/phrases/dates/days.ts';
import { units } from '#knowledge/language/phrases/dates/lexicon.ts';
import { weekOfDate } from '#knowledge/language/phrases/dates/month-days.ts';
import { type Period, periodAt, periodFromToday } from '#knowledge/language/phrases/dates/period-at.ts';
import { type Part, partSpan } from '#knowledge/language/phrases/dates/periods.ts';
import { ordinalValue } from '#knowledge/language/phrases/number-words.ts';
import { isBusinessDay } from '#knowledge/law/calendar/business-days.ts';

/** Words for a part of a period. */
export const partWords: ReadonlyMap<string, 'begin' | 'middle' | 'end'> = new Map([
  ['begin', 'begin'],
  ['beginnen', 'begin'],
  ['half', 'middle'],
  ['halfweg', 'middle'],
  ['halverwege', 'middle'],
  ['medio', 'middle'],
  ['midden', 'middle'],
  ['eind', 'end'],
  ['einde', 'end'],
  ['eindje', 'end'],
  ['ultimo', 'end'],
  ['primo', 'begin'],
]);

/** "eind van de maand", "begin volgende week", "half december", "einde maand", "midden in de week". */
export function partCore(reading: Reading, start: number): DateCore | null {
  const word = reading.norms[start] ?? '';
  const part = partWords.get(word);
  if (!part) return null;
  const period = periodAt(reading, start + 1);
  if (!period || period.end > start + 8) return null;
  const moved = movedAhead(reading, start, word === 'primo' ? period.first : partSpan(part, period).to, period);
  if (word === 'ultimo') return core(single(moved.last), start, period.end, 'day', { edge: 'end' });
  if (word === 'primo') return core(single(moved.first), start, period.end, 'day');
  return partOf(part, moved, start);
}

function partOf(part: Part, period: Period, start: number): DateCore {
  const span = partSpan(part, period);
  return core(span, start, period.end, period.unit === 'weekend' ? 'week' : (period.unit as 'week' | 'month'), {
    edge: part === 'end' ? 'end' : 'plain',
    vague: span.from !== span.to,
  });
}

const halves: ReadonlyMap<string, Part> = new Map([
  ['eerste', 'first-half'],
  ['1e', 'first-half'],
  ['tweede', 'second-half'],
  ['2e', 'second-half'],
  ['laatste', 'second-half'],
]);

/** "de tweede helft van december", "eerste helft januari"; not the half of the money ("nu de helft, de tweede helft december"). */
export function halfCore(reading: Reading, start: number): DateCore | null {
  const { norms } = reading;
  const part = norms[start + 1] === 'helft' ? halves.get(norms[start] ?? '') : undefined;
  if (part === undefined) return null;
  const linked = norms[start + 2] === 'van';
  const period = periodAt(reading, start + 2);
  if (!period || period.unit === 'weekend') return null;
  if (!linked && (!period.yearless || norms.indexOf('helft') <= start)) return null;
  return partOf(part, movedAhead(reading, start, partSpan(part, period).to, period), start);
}

/** The part of "de maand", or of a month without a year, that is over (its last day is `to`) means the next one. */
function movedAhead(reading: Reading, start: number, to: DayNumber | null, period: Period): Period {
  if ((to ?? 0) >= reading.today || reading.past(start)) return period;
  if (period.open && period.unit !== 'weekend') {
    const [first, last] = periodFromToday(reading, period.unit, 1);
    return { ...period, first, last };
  }
  if (period.yearless && period.unit === 'month') {
    const { year, month } = dateOf(period.first);
    return { ...period, first: monthStart(year + 1, month), last: monthEnd(year + 1, month) };
  }
  return period;
}

const firstWords = new Map([
  ['allereerste', 1],
  ['laatste', -1],
  ['allerlaatste', -1],
]);

/** "de eerste maandag van december", "de laatste werkdag van de maand", "de eerste week van januari", "de week van 7 december". */
export function countedCore(reading: Reading, start: number): DateCore | null {
  const norm = reading.norms[start] ?? '';
  const count = firstWords.get(norm) ?? ordinalValue(norm);
  if (count === null || count === undefined || count > 5) return null;
  const index = at(reading, start + 1);
  const wanted = weekdayAt(reading, index);
  const unit = units.get(reading.norms[index] ?? '');
  if (wanted === null && unit !== 'day' && unit !== 'businessDay' && unit !== 'week') return null;
  let place = at(reading, index + 1);
  if (reading.norms[place] !== 'van' && reading.norms[place] !== 'in' && reading.norms[place] !== 'na') {
    const direct = periodAt(reading, place);
    if (wanted === null) return null;
    if (direct?.unit !== 'month') return comingOne(reading, start, index + 1, wanted, count);
  }
  if (reading.norms[place] === 'na') return null;
  const period = periodAt(reading, place);
  if (!period || !['month', 'year', 'quarter', 'week'].includes(period.unit)) return null;
  place = period.end;
  const inPeriod = (one: Pick<Period, 'first' | 'last'>): DayNumber | null => {
    if (wanted !== null) return nthWeekday(one, wanted, count);
    if (unit === 'week') return nthWeekday(one, 4, count);
    if (unit === 'businessDay') return nthBusinessDay(one, count);
    return count < 0 ? one.last : one.first + count - 1;
  };
  let found = inPeriod(period);
  if (found === null) return null;
  if (found < reading.today && (period.open || period.yearless) && !reading.past(start) && period.unit === 'month') {
    const { year, month } = dateOf(period.first);
    const step = period.open ? 1 : 12;
    found = inPeriod({ first: monthStart(year, month + step), last: monthEnd(year, month + step) });
    if (found === null) return null;
  }
  if (unit === 'week') {
    const monday = mondayOf(found);
    return core({ from: monday, to: monday + 6 }, start, place, 'week', { week: monday });
  }
  return core(single(found), start, place, 'day', { edge: count < 0 ? 'end' : 'plain' });
}

/** "de derde dinsdag", said without a month: the coming one; "de eerste dinsdag" is just the coming Tuesday. */
function comingOne(reading: Reading, start: number, end: number, wanted: number, count: number): DateCore | null {
  if (count < 2 || count > 4 || reading.norms[start - 1] !== 'de' || everyOther.has(reading.norms[start - 2] ?? ''))
    return null;
  const past = reading.past(start);
  for (const step of past ? [0, -1] : [0, 1]) {
    const [first, last] = periodFromToday(reading, 'month', step);
    const found = nthWeekday({ first, last }, wanted, count);
    if (found !== null && (past ? found <= reading.today : found >= reading.today))
      return core(single(found), start, end, 'day');
  }
  return null;
}

const everyOther = new Set(['om', 'elke', 'iedere']);

function nthWeekday(period: Pick<Period, 'first' | 'last'>, wanted: number, count: number): DayNumber | null {
  const found =
    count < 0
      ? period.last - ((weekdayOf(period.last) - wanted + 7) % 7)
      : period.first + ((wanted - weekdayOf(period.first) + 7) % 7) + (count - 1) * 7;
  return found >= period.first && found <= period.last ? found : null;
}

function nthBusinessDay(period: Pick<Period, 'first' | 'last'>, count: number): DayNumber | null {
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  for (let day = count < 0 ? period.last : period.first; day >= period.first && day <= period.last; day += step) {
    const text = dayOfNumber(day);
    if (text !== null && isBusinessDay(text, 'nl-atw')) left -= 1;
    if (left === 0) return day;
  }
  return null;
}

/** "de week van 7 december", "de week van de 14e", "in de loop van volgende week", "de rest van de maand". */
export function weekOfCore(reading: Reading, start: number): DateCore | null {
  const norm = reading.norms[start] ?? '';
  const dated = weekOfDate(reading, start);
  if (dated) return dated;
  if (norm === 'loop' || norm === 'rest') {
    if (reading.norms[start + 1] !== 'van') return null;
    const period = periodAt(reading, start + 1);
    if (!period) return null;
    const grain = period.unit === 'weekend' ? 'week' : (period.unit as 'week' | 'month');
    const from = Math.max(period.first, reading.today);
    return core({ from, to: Math.max(period.last, from) }, start, period.end, grain, { vague: true });
  }
  return null;
}
