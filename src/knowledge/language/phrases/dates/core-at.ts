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
import { beginsLength } from '#knowledge/language/phrases/dates/length-at.ts';
import {
  months,
  pointers,
  relativeDays,
  shortMonths,
  shortWeekdays,
  units,
  weekdays,
} from '#knowledge/language/phrases/dates/lexicon.ts';
import { dayOfMonth, weekNumber } from '#knowledge/language/phrases/dates/month-days.ts';
import { countedCore, halfCore, partCore, partWords, weekOfCore } from '#knowledge/language/phrases/dates/parts.ts';
import { afterNext, periodCore } from '#knowledge/language/phrases/dates/periods.ts';
import { ordinalWords } from '#knowledge/language/phrases/number-words.ts';
import { beginsNumber } from '#knowledge/language/phrases/numbers.ts';

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

/** Reads what begins at a token, if it is an expression of time of some form. */
type Form = (reading: Reading, index: number) => DateCore | null;

/** The forms of words that were met, by their first word: only `heads` are asked for. */
const formsOfWords = new Map<string, readonly Form[]>();

/** The expression of time that begins at a token, without its preposition. */
export function coreAt(reading: Reading, index: number): DateCore | null {
  const token = reading.tokens[index];
  const norm = reading.norms[index] ?? '';
  if (token?.kind === 'number') return firstOf(formsOfFigures, reading, index);
  if (token?.kind === 'symbol')
    return monthInFigures(reading, index) ?? (/^[qk][1-4]$/.test(norm) ? periodCore(reading, index) : null);
  let forms = formsOfWords.get(norm);
  if (forms === undefined) {
    forms = formsOf(norm);
    if (heads.has(norm)) formsOfWords.set(norm, forms);
  }
  return firstOf(forms, reading, index);
}

function firstOf(forms: readonly Form[], reading: Reading, index: number): DateCore | null {
  for (let at = 0; at < forms.length; at += 1) {
    const found = (forms[at] as Form)(reading, index);
    if (found) return found;
  }
  return null;
}

const formsOfFigures: readonly Form[] = [
  monthInFigures,
  halfCore,
  dayOfMonth,
  countedCore,
  holidayCore,
  countedLength,
  countedWeekdays,
  periodCoreOfQuarter,
];

/** The forms that can begin with a word, in the order in which they are tried: most words begin one or two of them. */
function formsOf(norm: string): readonly Form[] {
  if (relativeDays.has(norm)) return [relativeDay];
  const forms: Form[] = [];
  if (weekdays.has(norm) || shortWeekdays.has(norm)) forms.push((reading, index) => weekdayCore(reading, index, null));
  if (holidayHeads.has(norm)) forms.push(holidayCore);
  if (norm === 'in') return [...forms, inLength, lessThan];
  if (norm === 'na') forms.push(afterLength);
  if (norm === 'over')
    return [...forms, overCore, lessThan, (reading, index) => countedWeekdays(reading, index + 1, index)];
  if (norm === 'binnen') return [...forms, withinCore, eventCore];
  if (norm === 'nu' || norm === 'na' || immediately.has(norm)) forms.push(rightNow);
  if (norm === 'laatste' || ordinalWords.has(norm) || norm === 'allerlaatste')
    forms.push(lastDays, halfCore, countedCore);
  if (pointers.has(norm)) forms.push(pointedCore);
  if (units.has(norm)) forms.push(afterNext);
  if (norm === 'maand') return forms;
  if (norm === 'week' || norm === 'wk' || norm === 'weeknummer') return [...forms, weekNumber, weekOfCore];
  if (norm === 'loop' || norm === 'rest') return [...forms, weekOfCore];
  if (months.has(norm) || shortMonths.has(norm) || norm === 'weekend' || norm === 'weekeinde')
    return [...forms, periodCore];
  if (partWords.has(norm)) forms.push(partCore);
  if (numberHeads.has(norm)) forms.push(dayOfMonth, periodCoreOfQuarter);
  if (beginsLength(norm)) forms.push(countedLength);
  if (beginsNumber(norm)) forms.push(countedWeekdays);
  if (eventHeads.has(norm)) forms.push(eventCore);
  return forms;
}

/** "komende drie weken", "volgende week"; "ten laatste" points at nothing. */
function pointedCore(reading: Reading, index: number): DateCore | null {
  if (reading.norms[index] === 'laatste' && reading.norms[index - 1] === 'ten') return null;
  return comingLength(reading, index) ?? periodCore(reading, index);
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
