import type { DayNumber } from '#knowledge/language/phrases/calendar.ts';
import { at, core, type DateCore, type Reading, single } from '#knowledge/language/phrases/dates/core.ts';
import { holidayCore, nextWeekday, weekdayCore } from '#knowledge/language/phrases/dates/days.ts';
import { after, FEW_MOST, grainOf, type Length, lengthAt, plus } from '#knowledge/language/phrases/dates/length-at.ts';
import { pointers, relativeDays, type Unit, units, weekdays } from '#knowledge/language/phrases/dates/lexicon.ts';
import { dayOfMonth } from '#knowledge/language/phrases/dates/month-days.ts';
import { numberAt } from '#knowledge/language/phrases/numbers.ts';

/** "over acht dagen" is Flemish (and older Dutch) for a week: the day itself is counted. */
function flemishWeek(reading: Reading, index: number, length: Length): Length {
  const word = reading.norms[index] ?? '';
  return length.unit === 'day' && length.least === 8 && length.most === 8 && word !== '8'
    ? { ...length, least: 7, most: 7 }
    : length;
}

const spreading =
  /^(?:ge)?(?:spreid|spreiden|spreidt|spreiding|verspreid|verdeeld|verdelen|verdeel|smeren|uitsmeren|uitgesmeerd|gespreid|uitgespreid|lopen|loopt)$/;

/** "spreiden over drie weken": how long it takes, not when. */
function isSpread(reading: Reading, start: number): boolean {
  for (let back = start - 1; back >= Math.max(0, start - 5); back -= 1)
    if (spreading.test(reading.norms[back] ?? '')) return true;
  return false;
}

/** "over drie weken", "over een paar dagen", "over 14 dagen". */
export function overCore(reading: Reading, start: number): DateCore | null {
  const length = lengthAt(reading, start + 1);
  if (!length) return null;
  if (isSpread(reading, start)) return null;
  if (spreading.test(reading.norms[length.end] ?? '')) return null;
  if (length.unit === 'hour' && length.most < 12) return null;
  const { least, most, unit } = flemishWeek(reading, start + 1, length);
  const from = plus(after(reading.today, least, unit), length.extra);
  const to = plus(after(reading.today, most, unit), length.extra);
  const coarse = unit === 'month' || unit === 'quarter' || unit === 'year';
  return core({ from, to }, start, fromNow(reading, length.end), grainOf(unit), {
    vague: coarse || length.about || from !== to,
  });
}

/** "vanaf nu", "na vandaag", "gerekend vanaf vandaag" behind a length says what it is counted from anyway. */
function fromNow(reading: Reading, end: number): number {
  const place = reading.norms[end] === 'gerekend' ? end + 1 : end;
  const linked = ['vanaf', 'na', 'sedert', 'sinds'].includes(reading.norms[place] ?? '');
  return linked && ['nu', 'vandaag'].includes(reading.norms[place + 1] ?? '') ? place + 2 : end;
}

/** "in drie weken": mostly from today on, sometimes how long it takes; so it is vague. */
export function inLength(reading: Reading, start: number): DateCore | null {
  const length = lengthAt(reading, start + 1);
  if (
    !length ||
    length.unit === 'hour' ||
    length.end === start + 2 ||
    /^(?:de|een)$/.test(reading.norms[start + 1] ?? '')
  )
    return null;
  for (let index = Math.max(0, start - 6); index < Math.min(reading.norms.length, length.end + 2); index += 1)
    if (spreading.test(reading.norms[index] ?? '') || /^(?:afbetalen|aflossen|tijd)$/.test(reading.norms[index] ?? ''))
      return null;
  const day = plus(after(reading.today, length.most, length.unit), length.extra);
  return core({ from: day, to: day }, start, length.end, grainOf(length.unit), { vague: true });
}

/** "na twee maanden", said without what it is counted from: from today. */
export function afterLength(reading: Reading, start: number): DateCore | null {
  const length = lengthAt(reading, start + 1);
  if (!length || length.unit === 'hour' || reading.norms[start + 1] === 'de') return null;
  const day = after(reading.today, length.most, length.unit);
  return core({ from: day, to: day }, start, length.end, grainOf(length.unit), { vague: true });
}

/** "binnen een week", "binnen de veertien dagen", "binnen 24 uur", "binnen vijf werkdagen": from today up to that day. */
export function withinCore(reading: Reading, start: number): DateCore | null {
  const length = lengthAt(reading, start + 1);
  if (!length) return withinComing(reading, start);
  const { most, unit } = flemishWeek(reading, start + 1, length);
  const to = plus(after(reading.today, most, unit), length.extra);
  const end = fromNow(reading, length.end);
  return core({ from: reading.today, to }, start, end, grainOf(unit), { role: 'deadline', vague: length.about });
}

/** "binnen de komende twee weken". */
function withinComing(reading: Reading, start: number): DateCore | null {
  const place = reading.norms[start + 1] === 'de' ? start + 2 : start + 1;
  const coming = comingLength(reading, place);
  if (!coming || coming.to === null || coming.to < reading.today) return null;
  return { ...coming, from: reading.today, start, end: fromNow(reading, coming.end), role: 'deadline', vague: false };
}

/** "in minder dan twee weken", "over minder dan een week": by that day. */
export function lessThan(reading: Reading, start: number): DateCore | null {
  if (reading.norms[start + 1] !== 'minder' || reading.norms[start + 2] !== 'dan') return null;
  const within = withinCore(reading, start + 2);
  return within && { ...within, start };
}

const MOST_WEEKDAYS = 12;

/** "twee vrijdagen vanaf nu", "over drie maandagen": that Friday or Monday, counted from tomorrow. */
export function countedWeekdays(reading: Reading, start: number, from = start): DateCore | null {
  const number = numberAt(reading.tokens, start);
  if (!number || number.article || !Number.isInteger(number.value)) return null;
  if (number.value < 1 || number.value > MOST_WEEKDAYS) return null;
  const norm = reading.norms[number.to] ?? '';
  const wanted = norm.endsWith('en') ? weekdays.get(norm.slice(0, -2)) : undefined;
  if (wanted === undefined) return null;
  const behind = number.to + 1;
  const end = fromNow(reading, behind);
  if (from === start ? end === behind : isSpread(reading, from)) return null;
  return core(single(nextWeekday(reading.today, wanted) + (number.value - 1) * 7), from, end, 'day');
}

const ago = new Set(['geleden', 'terug', 'her']);

const later = new Set(['later', 'hierna', 'nadien', 'verder', 'erna', 'daarna']);

const anchors = new Set(['vanaf', 'na', 'gerekend']);

/** "twee weken geleden", "drie dagen na gisteren", "drie weken vanaf nu", "twee dagen later". */
export function countedLength(reading: Reading, start: number): DateCore | null {
  const length = lengthAt(reading, start);
  if (!length || length.end === start) return null;
  const { least, most, unit } = length;
  const next = at(reading, length.end);
  const norm = reading.norms[next] ?? '';
  if (ago.has(norm)) {
    if (unit === 'businessDay' || unit === 'hour') return null;
    const from = plus(after(reading.today, -most, unit), length.extra, -1);
    const to = plus(after(reading.today, -least, unit), length.extra, -1);
    return core({ from, to }, start, next + 1, grainOf(unit), { vague: length.about || from !== to });
  }
  if (later.has(norm) && most === least && reading.norms[start] !== 'de') {
    const day = after(reading.today, most, unit);
    return core({ from: day, to: day }, start, next + 1, grainOf(unit), { vague: true });
  }
  if (norm === 'voor') return fromDate(reading, start, length, next + 1, -1);
  if (!anchors.has(norm)) return null;
  const place = norm === 'gerekend' ? next + 2 : next + 1;
  return fromDate(reading, start, length, reading.norms[place] === 'af' ? place + 1 : place, 1);
}

/** "drie dagen na de 12e", "een week voor kerst" (sign -1), "minder dan twee weken vanaf nu", "meer dan twee dagen voor gisteren". */
function fromDate(reading: Reading, start: number, length: Length, index: number, sign: 1 | -1): DateCore | null {
  const anchor = anchorAt(reading, index, sign);
  if (!anchor || (sign < 0 && (length.unit === 'businessDay' || length.unit === 'hour'))) return null;
  const day = after(anchor.day, sign * length.most, length.unit);
  const grain = grainOf(length.unit);
  const compared = reading.norms[start - 1] === 'dan' ? reading.norms[start - 2] : undefined;
  if (compared === 'minder') {
    const span = sign > 0 ? { from: anchor.day, to: day } : { from: day, to: anchor.day };
    return core(span, start - 2, anchor.end, grain, { role: 'deadline', vague: false });
  }
  if (compared === 'meer') {
    const span = sign > 0 ? { from: day, to: null } : { from: null, to: day };
    return core(span, start - 2, anchor.end, grain, { vague: true });
  }
  return core({ from: day, to: day }, start, anchor.end, grain, { vague: length.about });
}

/** The day from which a length is counted: nu, gisteren, de 12e, kerst, vrijdag. */
function anchorAt(reading: Reading, index: number, sign: 1 | -1): { day: DayNumber; end: number } | null {
  const norm = reading.norms[index] ?? '';
  const offset = norm === 'nu' && sign > 0 ? 0 : relativeDays.get(norm);
  if (offset !== undefined) return { day: reading.today + offset, end: index + 1 };
  const place = norm === 'de' ? index + 1 : index;
  const found = dayOfMonth(reading, place) ?? holidayCore(reading, place) ?? weekdayCore(reading, place, null);
  const day = sign > 0 ? found?.to : found?.from;
  return found && day !== null && day !== undefined ? { day, end: found.end } : null;
}

/** "de komende twee weken", "afgelopen drie dagen", "volgende paar weken", "komende dagen". */
export function comingLength(reading: Reading, start: number): DateCore | null {
  const pointer = pointers.get(reading.norms[start] ?? '');
  if (!pointer || pointer === 'this') return null;
  const plain = units.get(reading.norms[start + 1] ?? '');
  const plural = /(?:en|jes)$/.test(reading.norms[start + 1] ?? '');
  if (plain && plural && plain !== 'hour') return comingSpan(reading, start, pointer, FEW_MOST, plain, start + 2);
  const number = lengthAt(reading, start + 1);
  if (!number || number.unit === 'hour' || /^(?:week|maand|dag|de)$/.test(reading.norms[start + 1] ?? '')) return null;
  return comingSpan(reading, start, pointer, number.most, number.unit, number.end);
}

function comingSpan(
  reading: Reading,
  start: number,
  pointer: 'coming' | 'next' | 'last',
  count: number,
  unit: Unit,
  end: number,
): DateCore | null {
  if (pointer === 'last') {
    const from = unit === 'businessDay' ? null : after(reading.today, -count, unit);
    return core({ from, to: reading.today - 1 }, start, end, grainOf(unit), { vague: true });
  }
  const to = after(reading.today, count, unit);
  return core({ from: reading.today + 1, to }, start, end, grainOf(unit), { vague: true });
}
