import { dateOf, dayNumber, exists, monthStart, weekdayOf } from '#knowledge/language/phrases/calendar.ts';
import { at, core, type DateCore, type Reading } from '#knowledge/language/phrases/dates/core.ts';
import { holidayCore, relativeDay, weekdayAt, weekdayCore } from '#knowledge/language/phrases/dates/days.ts';
import { clausesOf, eventCore, eventHeads } from '#knowledge/language/phrases/dates/events.ts';
import { holidayHeads } from '#knowledge/language/phrases/dates/holidays.ts';
import {
  afterLength,
  comingLength,
  countedLength,
  inLength,
  overCore,
  withinCore,
} from '#knowledge/language/phrases/dates/lengths.ts';
import {
  months,
  pointers,
  relativeDays,
  shortMonths,
  shortWeekdays,
  weekdays,
} from '#knowledge/language/phrases/dates/lexicon.ts';
import { dateNumber, dayOfMonth, monthInFigures, weekNumber } from '#knowledge/language/phrases/dates/month-days.ts';
import { countedCore, partCore, weekOfCore } from '#knowledge/language/phrases/dates/parts.ts';
import { periodCore } from '#knowledge/language/phrases/dates/periods.ts';
import { type DatedPhrase, endOf, withRole } from '#knowledge/language/phrases/dates/roles.ts';
import { isPast } from '#knowledge/language/phrases/dates/tense.ts';
import { ordinalWords, wordValue } from '#knowledge/language/phrases/number-words.ts';
import type { Token } from '#knowledge/language/text/tokens.ts';

const LARGEST_DATE = 31;
const numberHeads = new Set(
  Array.from({ length: LARGEST_DATE }, (_, index) => index + 1).flatMap((value) =>
    [...cardinals(value)].concat([...ordinalWords].filter(([, number]) => number === value).map(([word]) => word)),
  ),
);

function cardinals(value: number): string[] {
  const words =
    'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
      ' ',
    );
  const small = words[value - 1];
  if (small !== undefined) return [small];
  const tens = value < 30 ? 'twintig' : 'dertig';
  const unit = value % 10;
  return unit === 0 ? [tens] : [`${words[unit - 1]}en${tens}`];
}

const heads: ReadonlySet<string> = new Set([
  ...weekdays.keys(),
  ...relativeDays.keys(),
  ...months.keys(),
  ...shortMonths.keys(),
  ...shortWeekdays.keys(),
  ...pointers.keys(),
  ...holidayHeads,
  ...eventHeads,
  ...numberHeads,
  ...'in begin half halfweg halverwege medio midden eind einde ultimo over binnen week wk weeknummer weekend weekeinde loop rest q1 q2 q3 q4 anderhalve anderhalf paar enkele ettelijke ruim bijna meteen direct onmiddellijk dadelijk nu gesprek allerlaatste'.split(
    ' ',
  ),
]);

/** All expressions of time in a text, in order, not overlapping, with their prepositions weighed. `today` is a day number. */
export function readDates(tokens: readonly Token[], today: number, excluded: ReadonlySet<number>): DatedPhrase[] {
  let reading: Reading | null = null;
  const found: DatedPhrase[] = [];
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index] as Token;
    if (
      excluded.has(index) ||
      (token.kind === 'word' ? !heads.has(token.norm) : token.kind !== 'number' && token.kind !== 'symbol')
    ) {
      index += 1;
      continue;
    }
    reading ??= readingOf(tokens, today);
    const cores = coresAt(reading, index);
    const last = cores.at(-1);
    if (!last || last.end <= index) {
      index += 1;
      continue;
    }
    for (const one of cores) add(reading, found, one);
    index = last.end;
  }
  return found;
}

function readingOf(tokens: readonly Token[], today: number): Reading {
  const norms = tokens.map((token) => token.norm);
  const reading: Reading = {
    tokens,
    norms,
    today,
    past: (index) => isPast(reading, clausesOf(reading), index),
  };
  return reading;
}

const recurring = new Set(['elke', 'iedere', 'alle', 'per', 'telkens', 'elk', 'ieder']);
const joints = new Set(['of', 'en', 'tot', 'tussen', ',', 'op', 'liever', 'anders', 'van', 'eventueel', 'ofwel', 'de']);

function add(reading: Reading, found: DatedPhrase[], one: DateCore): void {
  if (
    recurring.has(reading.norms[one.start - 1] ?? '') &&
    one.role === 'day' &&
    (one.grain !== 'day' || weekdayAt(reading, one.start) !== null)
  )
    return;
  const previous = found.at(-1);
  const anchored = inheritWeek(reading, previous, one);
  const joined = previous && rangeWith(reading, previous, anchored);
  if (joined) {
    const named = found.at(-2);
    // "volgende week tussen woensdag en vrijdag": the week only says which ones.
    if (named?.grain === 'week' && named.end === joined.start) found.splice(-2, 2, { ...joined, start: named.start });
    else found[found.length - 1] = joined;
    return;
  }
  const phrase = withRole(reading, anchored);
  if (previous && phrase.start < previous.end) found.push({ ...phrase, start: one.start });
  else found.push(phrase);
}

/** "volgende week donderdag of vrijdag": the second weekday is of the same week. */
function inheritWeek(reading: Reading, previous: DatedPhrase | undefined, one: DateCore): DateCore {
  if (!previous || previous.week === null || one.week !== null || one.from === null || one.end - one.start > 2)
    return one;
  if (weekdayAt(reading, one.start) === null || one.start - previous.end > 3) return one;
  for (let index = previous.end; index < one.start; index += 1) if (!joints.has(reading.norms[index] ?? '')) return one;
  const day = previous.week + weekdayOf(one.from) - 1;
  return { ...one, from: day, to: day, week: previous.week };
}

/** "van maandag tot woensdag", "tussen 1 en 5 december", "1 t/m 5 december": two expressions that make one stretch. */
function rangeWith(reading: Reading, previous: DatedPhrase, next: DateCore): DatedPhrase | null {
  if (previous.from === null || next.to === null || previous.kind === 'event' || next.role !== 'day') return null;
  const { norms } = reading;
  let place = previous.end;
  const link = norms[place] ?? '';
  const opening = norms[previous.start - 1] ?? '';
  const between = opening === 'tussen';
  if (link === 'tot' || link === 't/m' || link === '-' || link === '–' || (link === 'en' && between)) place += 1;
  else return null;
  if (link === 'tot' && norms[place] === 'en' && norms[place + 1] === 'met') place += 2;
  if (['de', 'het', 'op', 'uiterlijk'].includes(norms[place] ?? '')) place += 1;
  if (at(reading, place) !== next.start) return null;
  const bare = weekdayAt(reading, next.start) !== null && next.end === next.start + 1;
  // "vorige week - maandag" is a day of that week.
  if (bare && previous.grain === 'week') return null;
  const last = (link === 'tot' && place === previous.end + 1) || between ? (endOf(next) ?? next.to) : next.to;
  let from = previous.kind === 'deadline' ? (previous.to ?? previous.from) : previous.from;
  if (previous.yearless) from = backTo(from, last);
  const to = bare && last < from ? last + 7 : last;
  if (to < from) return null;
  const starts = ['tussen', 'van', 'vanaf'].includes(opening) ? previous.start - 1 : previous.start;
  return {
    ...previous,
    start: starts,
    end: next.end,
    from,
    to,
    vague: from !== to,
    other: null,
    kind: 'range',
    week: next.week,
  };
}

/** The same date in the last year in which it is not behind the end of the stretch. */
function backTo(from: number, last: number): number {
  const { month, date } = dateOf(from);
  const { year } = dateOf(last);
  for (const candidate of [year, year - 1])
    if (exists(candidate, month, date) && dayNumber(candidate, month, date) <= last)
      return dayNumber(candidate, month, date);
  return from;
}

function coresAt(reading: Reading, index: number): DateCore[] {
  const range = numberRange(reading, index);
  if (range) return range;
  const one = coreAt(reading, index);
  return one ? [one] : [];
}

function coreAt(reading: Reading, index: number): DateCore | null {
  const token = reading.tokens[index];
  const norm = reading.norms[index] ?? '';
  if (token?.kind === 'number' || token?.kind === 'symbol') {
    const month = monthInFigures(reading, index);
    if (month) return month;
  }
  if (token?.kind === 'number')
    return (
      dayOfMonth(reading, index) ??
      countedCore(reading, index) ??
      holidayCore(reading, index) ??
      countedLength(reading, index) ??
      periodCoreOfQuarter(reading, index)
    );
  if (token?.kind === 'symbol') return /^[qk][1-4]$/.test(norm) ? periodCore(reading, index) : null;
  if (relativeDays.has(norm)) return relativeDay(reading, index);
  if (weekdays.has(norm) || shortWeekdays.has(norm)) {
    const weekday = weekdayCore(reading, index, null);
    if (weekday) return weekday;
  }
  if (holidayHeads.has(norm)) {
    const holiday = holidayCore(reading, index);
    if (holiday) return holiday;
  }
  if (norm === 'in') return inLength(reading, index);
  if (norm === 'na') {
    const later = afterLength(reading, index);
    if (later) return later;
  }
  if (norm === 'over') return overCore(reading, index);
  if (norm === 'binnen') return withinCore(reading, index) ?? eventCore(reading, index);
  const now = rightNow(reading, index);
  if (now) return now;
  const counted =
    norm === 'laatste' || ordinalWords.has(norm) || norm === 'allerlaatste'
      ? (lastDays(reading, index) ?? countedCore(reading, index))
      : null;
  if (counted) return counted;
  if (pointers.has(norm) && !(norm === 'laatste' && reading.norms[index - 1] === 'ten')) {
    const pointed = comingLength(reading, index) ?? periodCore(reading, index);
    if (pointed) return pointed;
  }
  if (norm === 'week' || norm === 'wk' || norm === 'weeknummer')
    return weekNumber(reading, index) ?? weekOfCore(reading, index);
  if (norm === 'loop' || norm === 'rest') return weekOfCore(reading, index);
  if (months.has(norm) || shortMonths.has(norm) || norm === 'weekend' || norm === 'weekeinde')
    return periodCore(reading, index);
  return (
    partCore(reading, index) ??
    (numberHeads.has(norm) ? (dayOfMonth(reading, index) ?? periodCoreOfQuarter(reading, index)) : null) ??
    countedLength(reading, index) ??
    eventCore(reading, index)
  );
}

function periodCoreOfQuarter(reading: Reading, index: number): DateCore | null {
  return /^kwarta/.test(reading.norms[index + 1] ?? '') ? periodCore(reading, index) : null;
}

/** "de laatste dagen van november": the end of a period. */
function lastDays(reading: Reading, index: number): DateCore | null {
  if (reading.norms[index] !== 'laatste' || reading.norms[index + 1] !== 'dagen') return null;
  const norms = [...reading.norms];
  norms[index + 1] = 'eind';
  const part = partCore({ ...reading, norms }, index + 1);
  return part && { ...part, start: index };
}

const immediately = new Set(['meteen', 'direct', 'onmiddellijk', 'dadelijk', 'gelijk']);

const openings = new Set(['tussen', 'van', 'vanaf']);

/** "nu meteen", "direct na dit gesprek": today. */
function rightNow(reading: Reading, index: number): DateCore | null {
  const { norms } = reading;
  const first = norms[index] ?? '';
  // "tussen 22 januari en nu": the other end is today.
  const opened = norms.slice(Math.max(0, index - 7), index);
  if (first === 'nu' && /^(?:en|tot)$/.test(norms[index - 1] ?? '') && opened.some((norm) => openings.has(norm)))
    return core({ from: reading.today, to: reading.today }, index, index + 1, 'day');
  if (
    (first === 'nu' && immediately.has(norms[index + 1] ?? '')) ||
    (immediately.has(first) && norms[index + 1] === 'nu')
  )
    return core({ from: reading.today, to: reading.today }, index, index + 2, 'day');
  if (first === 'na' || (immediately.has(first) && norms[index + 1] === 'na')) {
    const place = first === 'na' ? index + 1 : index + 2;
    if (
      /^(?:dit|ons|het)$/.test(norms[place] ?? '') &&
      /^(?:gesprek|telefoontje|belletje)$/.test(norms[place + 1] ?? '')
    )
      return core({ from: reading.today, to: reading.today }, index, place + 2, 'day');
  }
  return null;
}

const connectors = new Set(['tot', 't/m', '-', '–', 'en', 'of', 'a', ',']);

/** "4 tot 22 januari", "tussen 19 en 20 november", "1 of 2 december": the first number borrows the month of the second. */
function numberRange(reading: Reading, start: number): DateCore[] | null {
  const joined = /^(\d{1,2})-(\d{1,2})$/.exec(reading.norms[start] ?? '');
  const first = joined ? null : dateNumber(reading, start);
  if (!first && !joined) return null;
  let place = first ? at(reading, first.end) : start;
  let link = '-';
  if (first) {
    link = reading.norms[place] ?? '';
    if (!connectors.has(link)) return null;
    place += 1;
    if (link === 'tot' && reading.norms[place] === 'en' && reading.norms[place + 1] === 'met') place += 2;
    if (reading.norms[place] === 'de') place += 1;
  }
  const value = first ? first.value : Number(joined?.[1]);
  const second = first ? dayOfMonth(reading, place) : joinedSecond(reading, start, Number(joined?.[2]));
  if (!second || second.from === null || second.from !== second.to || second.end <= place + (first?.ordinal ? 0 : 1))
    return null;
  const { year, month } = dateOf(second.from);
  if (!exists(year, month, value)) return null;
  const day = monthStart(year, month) + value - 1;
  const between = reading.norms[start - 1] === 'tussen';
  if (link === 'of' || link === ',' || (link === 'en' && !between))
    return [core({ from: day, to: day }, start, first?.end ?? start + 1, 'day'), second];
  if (day > second.from) return null;
  const opening = ['tussen', 'van', 'vanaf'].includes(reading.norms[start - 1] ?? '') ? start - 1 : start;
  return [core({ from: day, to: second.from }, opening, second.end, 'day', { vague: true })];
}

function joinedSecond(reading: Reading, start: number, value: number): DateCore | null {
  const month = months.get(reading.norms[start + 1] ?? '') ?? shortMonths.get(reading.norms[start + 1] ?? '');
  if (month === undefined || wordValue('een') === null) return null;
  const tokens = reading.tokens.slice(start, start + 4);
  const norms = [String(value), ...reading.norms.slice(start + 1, start + 4)];
  const part: Reading = {
    ...reading,
    tokens: tokens.map((token, index) =>
      index === 0 ? { ...token, norm: String(value), text: String(value) } : token,
    ),
    norms,
  };
  const found = dayOfMonth(part, 0);
  return found && { ...found, start, end: found.end + start };
}
