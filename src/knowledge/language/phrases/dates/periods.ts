import { dateOf, dayNumber, mondayOf, monthEnd, monthStart, weekdayOf } from '#knowledge/language/phrases/calendar.ts';
import { at, core, type DateCore, type Reading, type Span, single } from '#knowledge/language/phrases/dates/core.ts';
import { skipDayPart, weekdayAt, weekdayCore } from '#knowledge/language/phrases/dates/days.ts';
import { pointers, months, shortMonths, type Unit, units } from '#knowledge/language/phrases/dates/lexicon.ts';
import { dateNumber, monthAt, weekNumber, yearAt } from '#knowledge/language/phrases/dates/month-days.ts';

/** A week, month, quarter or year that is named, before "begin" or "eind" narrows it. */
export interface Period {
  readonly unit: Unit | 'weekend';
  readonly first: number;
  readonly last: number;
  readonly end: number;
  /** True when it is "de maand" without saying which: the part asked for may lie in the next one. */
  readonly open: boolean;
  /** True when it is a month by name or a numbered thing without a year. */
  readonly yearless: boolean;
}

const periodUnits: ReadonlySet<string> = new Set(['week', 'month', 'quarter', 'year']);

function stepOf(pointer: 'this' | 'coming' | 'next' | 'last'): number {
  if (pointer === 'this') return 0;
  return pointer === 'last' ? -1 : 1;
}

/** First and last day of a week, month, quarter or year, counted from the one of today. */
export function periodFromToday(reading: Reading, unit: Unit, step: number): readonly [number, number] {
  const { year, month } = dateOf(reading.today);
  if (unit === 'week') return [mondayOf(reading.today) + step * 7, mondayOf(reading.today) + step * 7 + 6];
  if (unit === 'month') return [monthStart(year, month + step), monthEnd(year, month + step)];
  if (unit === 'quarter') {
    const first = month - ((month - 1) % 3) + step * 3;
    return [monthStart(year, first), monthEnd(year, first + 2)];
  }
  return [dayNumber(year + step, 1, 1), dayNumber(year + step, 12, 31)];
}

/** Reads "volgende week", "deze maand", "december (2026)", "het jaar", "week 48", "het eerste kwartaal", "Q1", "dit weekend". */
export function periodAt(reading: Reading, start: number): Period | null {
  let place = at(reading, start);
  const linked = ['van', 'v/d', 'vd', 'in', 'der'].includes(reading.norms[place] ?? '');
  if (linked) place += 1;
  const article = reading.norms[place] === 'de' || reading.norms[place] === 'het' || reading.norms[place] === "'t";
  if (article) place += 1;
  const norm = reading.norms[place] ?? '';
  const pointer = pointers.get(norm);
  const unitWord = units.get(reading.norms[pointer ? place + 1 : place] ?? '');
  if (unitWord && periodUnits.has(unitWord)) {
    const numbered = pointer ? null : weekNumber(reading, place);
    if (numbered)
      return {
        unit: 'week',
        first: numbered.from ?? 0,
        last: numbered.to ?? 0,
        end: numbered.end,
        open: false,
        yearless: true,
      };
    const [first, last] = periodFromToday(reading, unitWord, pointer ? stepOf(pointer) : 0);
    return { unit: unitWord, first, last, end: pointer ? place + 2 : place + 1, open: !pointer, yearless: false };
  }
  const weekend = weekendAt(reading, place, pointer ?? null);
  if (weekend) return weekend;
  const month = monthAt(reading, pointer ? place + 1 : place);
  if (month !== null) return namedMonth(reading, pointer ? place + 1 : place, month, pointer ?? null);
  const token = reading.tokens[place];
  if (token?.kind === 'number' && /^(?:19|20)\d\d$/.test(norm)) return wholeYear(Number(norm), place + 1);
  if (token?.kind === 'word' && (norm.startsWith('tweeduizend') || norm === 'twintig')) {
    const said = yearAt(reading, place);
    if (said) return wholeYear(said.year, said.end);
  }
  return quarterAt(reading, place);
}

function wholeYear(year: number, end: number): Period {
  return {
    unit: 'year',
    first: dayNumber(year, 1, 1),
    last: dayNumber(year, 12, 31),
    end,
    open: false,
    yearless: false,
  };
}

function weekendAt(
  reading: Reading,
  place: number,
  pointer: 'this' | 'coming' | 'next' | 'last' | null,
): Period | null {
  const word = reading.norms[pointer ? place + 1 : place] ?? '';
  if (word !== 'weekend' && word !== 'weekeinde' && word !== 'weekendje') return null;
  const monday = mondayOf(reading.today);
  let saturday = monday + 5;
  if (pointer === 'last') saturday -= 7;
  if (pointer === 'next' || (pointer === 'coming' && weekdayOf(reading.today) >= 6)) saturday += 7;
  return {
    unit: 'weekend',
    first: saturday,
    last: saturday + 1,
    end: place + (pointer ? 2 : 1),
    open: !pointer,
    yearless: false,
  };
}

function namedMonth(
  reading: Reading,
  index: number,
  month: number,
  pointer: 'this' | 'coming' | 'next' | 'last' | null,
): Period {
  const said = yearAt(reading, index + 1);
  const { year, month: current } = dateOf(reading.today);
  let found = said?.year ?? year;
  if (!said && pointer === 'this') found = year;
  else if (!said && pointer === 'last') found = month < current ? year : year - 1;
  else if (!said && reading.past(index)) found = month <= current ? year : year - 1;
  else if (!said && month < current) found = year + 1;
  return {
    unit: 'month',
    first: monthStart(found, month),
    last: monthEnd(found, month),
    end: said?.end ?? index + 1,
    open: false,
    yearless: !said && pointer === null,
  };
}

const quarters = new Map([
  ['eerste', 1],
  ['tweede', 2],
  ['derde', 3],
  ['vierde', 4],
  ['1e', 1],
  ['2e', 2],
  ['3e', 3],
  ['4e', 4],
  ['1ste', 1],
  ['2de', 2],
  ['3de', 3],
  ['4de', 4],
  ['laatste', 4],
]);

function quarterAt(reading: Reading, place: number): Period | null {
  const norm = reading.norms[place] ?? '';
  const short = /^(?:q|k)([1-4])$/.exec(norm);
  const number = short ? Number(short[1]) : quarters.get(norm);
  if (number === undefined) return null;
  if (!short && units.get(reading.norms[place + 1] ?? '') !== 'quarter') return null;
  const behind = place + (short ? 1 : 2);
  const said = yearAt(reading, behind);
  const { year } = dateOf(reading.today);
  const month = number * 3 - 2;
  let found = said?.year ?? year;
  if (!said && !reading.past(place) && monthEnd(found, month + 2) < reading.today) found += 1;
  return {
    unit: 'quarter',
    first: monthStart(found, month),
    last: monthEnd(found, month + 2),
    end: said?.end ?? behind,
    open: false,
    yearless: !said,
  };
}

const monthPrepositions = new Set(
  'in van tot voor vanaf tegen na sinds eind begin half per rond naar tussen en of de maand en: t/m uiterlijk komende volgende afgelopen vorige deze'.split(
    ' ',
  ),
);

/** A period by itself: "volgende week", "in december", "dit weekend"; with a day in it: "volgende week vrijdag", "volgende maand de vijfde". */
export function periodCore(reading: Reading, start: number): DateCore | null {
  const norm = reading.norms[start] ?? '';
  const pointer = pointers.get(norm);
  if (pointer) {
    const weekday = weekdayCore(reading, start, pointer);
    if (weekday) return weekday;
    if (norm === 'laatste') return null;
    if (pointer === 'this' && reading.norms[start + 1] === 'dag')
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
  return dayInPeriod(reading, start, period) ?? wholePeriod(start, period);
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

/** Begin, middle or end of a period: §4a of the design has the spans of weeks and months, the others are in proportion. */
export function partSpan(part: 'begin' | 'middle' | 'end', period: Pick<Period, 'unit' | 'first' | 'last'>): Span {
  const { first, last, unit } = period;
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
