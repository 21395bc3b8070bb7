import { dateOf, dayNumber, mondayOf, monthEnd, monthStart, weekdayOf } from '#knowledge/language/phrases/calendar.ts';
import { at, type Reading } from '#knowledge/language/phrases/dates/core.ts';
import { pointers, type Unit, units } from '#knowledge/language/phrases/dates/lexicon.ts';
import { weekNumber } from '#knowledge/language/phrases/dates/month-days.ts';
import { monthAt, yearAt } from '#knowledge/language/phrases/dates/months.ts';

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
  if (pointer && reading.norms[place + 1] === 'werkweek') {
    const [first] = periodFromToday(reading, 'week', stepOf(pointer));
    return { unit: 'week', first, last: first + 4, end: place + 2, open: false, yearless: false };
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

/** "het eerste kwartaal (van 2027)", "Q1". */
export function quarterAt(reading: Reading, place: number): Period | null {
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
