import { core, type DateCore, type Reading } from '#knowledge/language/phrases/dates/core.ts';
import { holidayCore, relativeDay, weekdayCore } from '#knowledge/language/phrases/dates/days.ts';
import { eventCore, eventHeads } from '#knowledge/language/phrases/dates/events.ts';
import { monthInFigures } from '#knowledge/language/phrases/dates/figures.ts';
import { holidayHeads } from '#knowledge/language/phrases/dates/holidays.ts';
import {
  afterLength,
  comingLength,
  countedLength,
  countedWeekdays,
  inLength,
  lessThan,
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
import { dayOfMonth, weekNumber } from '#knowledge/language/phrases/dates/month-days.ts';
import { countedCore, halfCore, partCore, weekOfCore } from '#knowledge/language/phrases/dates/parts.ts';
import { afterNext, periodCore } from '#knowledge/language/phrases/dates/periods.ts';
import { ordinalWords } from '#knowledge/language/phrases/number-words.ts';

const LARGEST_DATE = 31;

const numberHeads = new Set([
  ...Array.from({ length: LARGEST_DATE }, (_, index) => cardinal(index + 1)),
  ...[...ordinalWords.keys()].filter((word) => isDate(ordinalWords.get(word) ?? 0)),
]);

function isDate(value: number): boolean {
  return value >= 1 && value <= LARGEST_DATE;
}

function cardinal(value: number): string {
  const words =
    'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
      ' ',
    );
  const small = words[value - 1];
  if (small !== undefined) return small;
  const tens = value < 30 ? 'twintig' : 'dertig';
  const unit = value % 10;
  return unit === 0 ? tens : `${words[unit - 1]}en${tens}`;
}

/** Words with which an expression of time can begin; at all others the grammar need not look. */
export const heads: ReadonlySet<string> = new Set([
  ...weekdays.keys(),
  ...relativeDays.keys(),
  ...months.keys(),
  ...shortMonths.keys(),
  ...shortWeekdays.keys(),
  ...pointers.keys(),
  ...holidayHeads,
  ...eventHeads,
  ...numberHeads,
  ...'in begin half halfweg halverwege primo medio midden eind einde ultimo over binnen week maand wk weeknummer weekend weekeinde loop rest q1 q2 q3 q4 anderhalve anderhalf paar enkele ettelijke ruim bijna meteen direct onmiddellijk dadelijk nu gesprek allerlaatste'.split(
    ' ',
  ),
]);

/** The expression of time that begins at a token, without its preposition. */
export function coreAt(reading: Reading, index: number): DateCore | null {
  const token = reading.tokens[index];
  const norm = reading.norms[index] ?? '';
  if (token?.kind === 'number' || token?.kind === 'symbol') {
    const month = monthInFigures(reading, index);
    if (month) return month;
  }
  if (token?.kind === 'number')
    return (
      halfCore(reading, index) ??
      dayOfMonth(reading, index) ??
      countedCore(reading, index) ??
      holidayCore(reading, index) ??
      countedLength(reading, index) ??
      countedWeekdays(reading, index) ??
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
  if (norm === 'in') return inLength(reading, index) ?? lessThan(reading, index);
  if (norm === 'na') {
    const later = afterLength(reading, index);
    if (later) return later;
  }
  if (norm === 'over')
    return overCore(reading, index) ?? lessThan(reading, index) ?? countedWeekdays(reading, index + 1, index);
  if (norm === 'binnen') return withinCore(reading, index) ?? eventCore(reading, index);
  const now = rightNow(reading, index);
  if (now) return now;
  const counted =
    norm === 'laatste' || ordinalWords.has(norm) || norm === 'allerlaatste'
      ? (lastDays(reading, index) ?? halfCore(reading, index) ?? countedCore(reading, index))
      : null;
  if (counted) return counted;
  if (pointers.has(norm) && !(norm === 'laatste' && reading.norms[index - 1] === 'ten')) {
    const pointed = comingLength(reading, index) ?? periodCore(reading, index);
    if (pointed) return pointed;
  }
  const next = afterNext(reading, index);
  if (next || norm === 'maand') return next;
  if (norm === 'week' || norm === 'wk' || norm === 'weeknummer')
    return weekNumber(reading, index) ?? weekOfCore(reading, index);
  if (norm === 'loop' || norm === 'rest') return weekOfCore(reading, index);
  if (months.has(norm) || shortMonths.has(norm) || norm === 'weekend' || norm === 'weekeinde')
    return periodCore(reading, index);
  return (
    partCore(reading, index) ??
    (numberHeads.has(norm) ? (dayOfMonth(reading, index) ?? periodCoreOfQuarter(reading, index)) : null) ??
    countedLength(reading, index) ??
    countedWeekdays(reading, index) ??
    eventCore(reading, index)
  );
}

function periodCoreOfQuarter(reading: Reading, index: number): DateCore | null {
  const { norms } = reading;
  if ((norms[index + 1] ?? '').startsWith('kwarta')) return periodCore(reading, index);
  // "2026 het derde kwartaal".
  const place = norms[index + 1] === 'het' ? index + 3 : index + 2;
  return /^(?:19|20)\d\d$/.test(norms[index] ?? '') && (norms[place] ?? '').startsWith('kwarta')
    ? periodCore(reading, index)
    : null;
}

/** "de laatste dagen van november": the end of a period. */
function lastDays(reading: Reading, index: number): DateCore | null {
  if (reading.norms[index] !== 'laatste' || reading.norms[index + 1] !== 'dagen') return null;
  const norms = [...reading.norms];
  norms[index + 1] = 'eind';
  const part = partCore(reading.as(norms), index + 1);
  return part && { ...part, start: index };
}

const immediately = new Set(['meteen', 'direct', 'onmiddellijk', 'dadelijk', 'gelijk']);

const openings = new Set(['tussen', 'van', 'vanaf']);

/** "nu meteen", "direct na dit gesprek": today. */
function rightNow(reading: Reading, index: number): DateCore | null {
  const { norms } = reading;
  const first = norms[index] ?? '';
  if (first !== 'nu' && first !== 'na' && !immediately.has(first)) return null;
  // "tussen 22 januari en nu": the other end is today.
  const opened = norms.slice(Math.max(0, index - 7), index);
  if (
    first === 'nu' &&
    /^(?:en|tot)$/.test(norms[index - 1] ?? '') &&
    opened.some((norm) => (norms[index - 1] === 'tot' ? openings.has(norm) : norm === 'tussen'))
  )
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
