import { at, core, type DateCore, type Reading } from '#knowledge/language/phrases/dates/core.ts';
import { holidayCore, weekdayCore } from '#knowledge/language/phrases/dates/days.ts';
import { after, FEW_MOST, grainOf, type Length, lengthAt, plus } from '#knowledge/language/phrases/dates/length-at.ts';
import { pointers, relativeDays, type Unit, units, weekdays } from '#knowledge/language/phrases/dates/lexicon.ts';
import { dayOfMonth } from '#knowledge/language/phrases/dates/month-days.ts';

/** "over acht dagen" is Flemish (and older Dutch) for a week: the day itself is counted. */
function flemishWeek(reading: Reading, index: number, length: Length): Length {
  const word = reading.norms[index] ?? '';
  return length.unit === 'day' && length.least === 8 && length.most === 8 && word !== '8'
    ? { ...length, least: 7, most: 7 }
    : length;
}

const spreading =
  /^(?:ge)?(?:spreid|spreiden|spreidt|verspreid|verdeeld|verdelen|verdeel|smeren|uitsmeren|uitgesmeerd|gespreid|uitgespreid|lopen|loopt)$/;

/** "over drie weken", "over een paar dagen", "over 14 dagen". */
export function overCore(reading: Reading, start: number): DateCore | null {
  const length = lengthAt(reading, start + 1);
  if (!length) return null;
  for (let back = start - 1; back >= Math.max(0, start - 5); back -= 1)
    if (spreading.test(reading.norms[back] ?? '')) return null;
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
  if (anchors.has(norm)) {
    let place = norm === 'gerekend' ? next + 2 : next + 1;
    if (reading.norms[place] === 'af') place += 1;
    const anchor = reading.norms[place] ?? '';
    const offset = anchor === 'nu' ? 0 : relativeDays.get(anchor);
    if (offset === undefined) return fromDate(reading, start, length, place);
    const day = after(reading.today + offset, most, unit);
    return core({ from: day, to: day }, start, place + 1, grainOf(unit), { vague: length.about });
  }
  if (weekdays.has((reading.norms[length.end] ?? '').replace(/en$/, ''))) return null;
  return null;
}

/** "drie dagen na de 12e", "een week na kerst". */
function fromDate(reading: Reading, start: number, length: Length, index: number): DateCore | null {
  const place = reading.norms[index] === 'de' ? index + 1 : index;
  const anchor = dayOfMonth(reading, place) ?? holidayCore(reading, place) ?? weekdayCore(reading, place, null);
  if (!anchor || anchor.to === null) return null;
  const day = after(anchor.to, length.most, length.unit);
  return core({ from: day, to: day }, start, anchor.end, grainOf(length.unit), { vague: length.about });
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
