import { dateOf, dayNumber, monthEnd, monthStart } from '#knowledge/language/phrases/calendar.ts';
import { at, core, type DateCore, type Reading, type Span, single } from '#knowledge/language/phrases/dates/core.ts';
import { skipDayPart, weekdayAt, weekdayCore } from '#knowledge/language/phrases/dates/days.ts';
import { months, pointers, shortMonths, units } from '#knowledge/language/phrases/dates/lexicon.ts';
import { dateNumber } from '#knowledge/language/phrases/dates/month-days.ts';
import { monthAt, yearAt } from '#knowledge/language/phrases/dates/months.ts';
import { type Period, periodAt, periodFromToday, quarterAt } from '#knowledge/language/phrases/dates/period-at.ts';

const monthPrepositions = new Set(
  'in van tot voor vanaf tegen na sinds eind begin half per rond naar tussen en of de maand en: t/m uiterlijk komende volgende afgelopen vorige deze'.split(
    ' ',
  ),
);

const partsOfToday = new Set('dag morgen ochtend voormiddag middag namiddag achternoen avond nacht'.split(' '));

/** A period by itself: "volgende week", "in december", "dit weekend"; with a day in it: "volgende week vrijdag", "volgende maand de vijfde". */
export function periodCore(reading: Reading, start: number): DateCore | null {
  const norm = reading.norms[start] ?? '';
  const pointer = pointers.get(norm);
  if (pointer) {
    const weekday = weekdayCore(reading, start, pointer);
    if (weekday) return weekday;
    if (norm === 'laatste') return null;
    // "deze avond", "deze namiddag": today, in Flemish.
    if (pointer === 'this' && partsOfToday.has(reading.norms[start + 1] ?? ''))
      return core(single(reading.today), start, start + 2, 'day');
    if (
      units.get(reading.norms[start + 1] ?? '') === 'day' &&
      (pointer === 'next' || pointer === 'last') &&
      reading.norms[start + 1] === 'dag'
    ) {
      if (pointer === 'last') return null;
      return core(single(reading.today + 1), start, start + 2, 'day');
    }
  } else if (!bareAllowed(reading, start)) return null;
  const period = periodAt(reading, start);
  if (!period) return null;
  return dayInPeriod(reading, start, period) ?? wholePeriod(start, ofThatMonth(reading, start, period));
}

/** "de week na de volgende", "de maand na de volgende": the one behind the next. */
export function afterNext(reading: Reading, start: number): DateCore | null {
  const { norms } = reading;
  const unit = units.get(norms[start] ?? '');
  if (unit !== 'week' && unit !== 'month') return null;
  if (norms[start + 1] !== 'na' || norms[start + 2] !== 'de' || norms[start + 3] !== 'volgende') return null;
  const [first, last] = periodFromToday(reading, unit, 2);
  return wholePeriod(start, { unit, first, last, end: start + 4, open: false, yearless: false });
}

/** "de maand", "de week" alone are no dates; "december", "week 48", "het weekend" are. */
function bareAllowed(reading: Reading, start: number): boolean {
  const norm = reading.norms[start] ?? '';
  // "jan-feb": two months beside each other are no names.
  if (reading.norms[start + 1] === '-' && monthAt(reading, start) !== null && monthAt(reading, start + 2) !== null)
    return true;
  if (months.has(norm)) return norm !== 'mei' && norm !== 'april' ? true : !isPersonName(reading, start);
  if (shortMonths.has(norm)) {
    const before = reading.norms[start - 1] ?? '';
    if (!monthPrepositions.has(before)) return yearAt(reading, start + 1) !== null && norm !== 'jan';
    return !isPersonName(reading, start);
  }
  return true;
}

/** "Mei Ling", "April Jansen": two capitals beside each other. */
function isPersonName(reading: Reading, index: number): boolean {
  const capital = /^\p{Lu}/u;
  const token = reading.tokens[index];
  const next = reading.tokens[index + 1];
  const before = reading.norms[index - 1] ?? '';
  if (/^(?:mevrouw|meneer|mevr|dhr|familie|mw)$/.test(before)) return true;
  return (
    token !== undefined &&
    capital.test(token.text) &&
    next?.kind === 'word' &&
    capital.test(next.text) &&
    next.start === token.end + 1
  );
}

function wholePeriod(start: number, period: Period): DateCore {
  const grain = period.unit === 'weekend' ? 'week' : (period.unit as 'week' | 'month' | 'quarter' | 'year');
  return core({ from: period.first, to: period.last }, start, period.end, grain, {
    vague: true,
    week: period.unit === 'week' ? period.first : null,
    yearless: period.unit === 'month' && period.yearless,
  });
}

function dayInPeriod(reading: Reading, start: number, period: Period): DateCore | null {
  let place = at(reading, period.end);
  if (['op', 'tegen', 'ergens', '-', ','].includes(reading.norms[place] ?? '')) place += 1;
  if (reading.norms[place] === 'de') place += 1;
  if (period.unit === 'week') {
    const wanted = weekdayAt(reading, place);
    if (wanted === null) return null;
    return core(single(period.first + wanted - 1), start, skipDayPart(reading, place + 1), 'day', {
      week: period.first,
    });
  }
  if (period.unit === 'month') {
    const stretch = datesInMonth(reading, start, period, place);
    if (stretch) return stretch;
    const date = dateNumber(reading, place);
    if (!date?.ordinal || period.first + date.value - 1 > period.last) return null;
    return core(single(period.first + date.value - 1), start, date.end, 'day');
  }
  if (period.unit === 'year') {
    const quarter = quarterAt(reading, reading.norms[place] === 'het' ? place + 1 : place);
    const { year } = dateOf(period.first);
    if (quarter) return wholePeriod(start, inYear(quarter, year));
    const month = monthAt(reading, place);
    if (month === null) return null;
    return core({ from: monthStart(year, month), to: monthEnd(year, month) }, start, place + 1, 'month');
  }
  return null;
}

const MONTH_AHEAD = 62;

/** "de huur van augustus", said in November: the last one; nobody is billed for what is that far ahead. */
function ofThatMonth(reading: Reading, start: number, period: Period): Period {
  const far = period.unit === 'month' && period.yearless && period.first > reading.today + MONTH_AHEAD;
  if (!far || reading.norms[start - 1] !== 'van') return period;
  const { year, month } = dateOf(period.first);
  return { ...period, first: monthStart(year - 1, month), last: monthEnd(year - 1, month) };
}

function inYear(period: Period, year: number): Period {
  const { month } = dateOf(period.first);
  return { ...period, first: monthStart(year, month), last: monthEnd(year, month + 2) };
}

/** "volgende maand tussen de 4e en de 8e", "deze maand van 4 tot 22". */
function datesInMonth(reading: Reading, start: number, period: Period, index: number): DateCore | null {
  let place = index;
  if (reading.norms[place] === 'van' || reading.norms[place] === 'tussen') place += 1;
  if (reading.norms[place] === 'de') place += 1;
  const joined = /^(\d{1,2})-(\d{1,2})$/.exec(reading.norms[place] ?? '');
  if (joined) return stretchOf(start, period, Number(joined[1]), Number(joined[2]), place + 1);
  const first = dateNumber(reading, place);
  if (!first || !['tot', 'en', 't/m', '-'].includes(reading.norms[first.end] ?? '')) return null;
  place = first.end + 1;
  if (reading.norms[place] === 'en' && reading.norms[place + 1] === 'met') place += 2;
  if (reading.norms[place] === 'de') place += 1;
  const second = dateNumber(reading, place);
  return second && stretchOf(start, period, first.value, second.value, second.end);
}

function stretchOf(start: number, period: Period, first: number, last: number, end: number): DateCore | null {
  if (first < 1 || last < first || period.first + last - 1 > period.last) return null;
  return core({ from: period.first + first - 1, to: period.first + last - 1 }, start, end, 'day', { vague: true });
}

const LAST_DAYS = 5;

/** Which part of a period is meant. */
export type Part = 'begin' | 'middle' | 'end' | 'first-half' | 'second-half';

/** Half of a week (of its working days), month, quarter or year. */
function halfSpan(
  part: 'first-half' | 'second-half',
  { first, last, unit }: Pick<Period, 'unit' | 'first' | 'last'>,
): Span {
  const { year, month } = dateOf(first);
  let second = unit === 'week' ? first + 3 : first + 15;
  if (unit === 'quarter') second = monthStart(year, month + 1) + 15;
  if (unit === 'year') second = monthStart(year, 7);
  if (part === 'first-half') return { from: first, to: second - 1 };
  return { from: second, to: unit === 'week' ? first + 4 : last };
}

/** Begin, middle or end of a period: §4a of the design has the spans of weeks and months, the others are in proportion. */
export function partSpan(part: Part, period: Pick<Period, 'unit' | 'first' | 'last'>): Span {
  const { first, last, unit } = period;
  if (part === 'first-half' || part === 'second-half') return halfSpan(part, period);
  if (unit === 'week') {
    if (part === 'begin') return { from: first, to: first + 1 };
    return part === 'middle' ? { from: first + 1, to: first + 3 } : { from: first + 3, to: first + 4 };
  }
  if (unit === 'weekend') return part === 'end' ? single(last) : single(first);
  if (unit === 'month') {
    if (part === 'begin') return { from: first, to: first + 9 };
    return part === 'middle' ? single(first + 14) : { from: last - LAST_DAYS + 1, to: last };
  }
  const { year, month } = dateOf(first);
  if (unit === 'quarter') {
    if (part === 'begin') return { from: first, to: monthEnd(year, month) };
    return part === 'middle'
      ? { from: monthStart(year, month + 1), to: monthEnd(year, month + 1) }
      : { from: monthStart(year, month + 2), to: last };
  }
  if (part === 'begin') return { from: first, to: dayNumber(year, 1, 31) };
  return part === 'middle'
    ? { from: dayNumber(year, 6, 15), to: dayNumber(year, 7, 15) }
    : { from: dayNumber(year, 12, 1), to: last };
}
