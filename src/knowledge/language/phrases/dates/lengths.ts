import { addMonthsTo, type DayNumber, dayOfNumber, numberOfDay } from '#knowledge/language/phrases/calendar.ts';
import { at, core, type DateCore, type Grain, type Reading } from '#knowledge/language/phrases/dates/core.ts';
import { pointers, relativeDays, type Unit, units, weekdays } from '#knowledge/language/phrases/dates/lexicon.ts';
import { holidayCore, weekdayCore } from '#knowledge/language/phrases/dates/days.ts';
import { dayOfMonth } from '#knowledge/language/phrases/dates/month-days.ts';
import { numberAt } from '#knowledge/language/phrases/numbers.ts';
import { addBusinessDays } from '#knowledge/law/calendar/business-days.ts';

/** A length of time: so many days, weeks, months. */
export interface Length {
  readonly least: number;
  readonly most: number;
  readonly unit: Unit;
  readonly end: number;
  /** True for "een paar weken", "een dag of drie", "ruim een week". */
  readonly about: boolean;
  /** On top: "een jaar, twee maanden en tien dagen". */
  readonly extra: Extra;
}

/** What comes on top of a length of years or months. */
interface Extra {
  readonly months: number;
  readonly days: number;
}

const noExtra: Extra = { months: 0, days: 0 };

const few = new Set(['paar', 'aantal', 'stuk', 'stel', 'handvol']);
const several = new Set(['enkele', 'ettelijke', 'wat', 'verscheidene', 'meerdere']);
const adjectives = new Set(['goede', 'goeie', 'dikke', 'kleine', 'krappe', 'volle', 'hele', 'goed', 'klein']);
const approximately = new Set([
  'ongeveer',
  'circa',
  'ca',
  'zo',
  'zowat',
  'ruim',
  'bijna',
  'pakweg',
  'maximaal',
  'hooguit',
  'hoogstens',
  'minstens',
]);
const FEW_LEAST = 2;
const FEW_MOST = 4;
const LONGEST = 100_000;

/** Reads "drie weken", "een paar dagen", "een week of twee", "twee tot drie weken", "de veertien dagen", "anderhalve maand". */
export function lengthAt(reading: Reading, start: number): Length | null {
  let place = at(reading, start);
  let about = false;
  while (
    approximately.has(reading.norms[place] ?? '') ||
    reading.norms[place] === 'de' ||
    reading.norms[place] === 'nu'
  ) {
    if (approximately.has(reading.norms[place] ?? '')) about = true;
    else if (reading.norms[place] === 'nu' && reading.norms[place + 1] !== 'en') return null;
    place += reading.norms[place] === 'nu' ? 2 : 1;
    if (place > start + 4) return null;
  }
  const first = reading.norms[place] ?? '';
  const fewAt = few.has(first)
    ? place
    : (first === 'een' || first === "'n" || first === 'n') && few.has(reading.norms[place + 1] ?? '')
      ? place + 1
      : -1;
  if (fewAt >= 0 || several.has(first)) {
    const unitAt = fewAt >= 0 ? fewAt + 1 : place + 1;
    const unit = units.get(reading.norms[unitAt] ?? '');
    return unit ? { least: FEW_LEAST, most: FEW_MOST, unit, end: unitAt + 1, about: true, extra: noExtra } : null;
  }
  if (first === 'week' || first === 'maand' || first === 'dag')
    return { least: 1, most: 1, unit: units.get(first) ?? 'day', end: place + 1, about, extra: noExtra };
  const joined = /^(\d{1,3})-(\d{1,3})$/.exec(first);
  const number = joined ? null : numberAt(reading.tokens, place);
  if (!number && !joined) return null;
  const least = joined ? Number(joined[1]) : (number?.value ?? 0);
  let behind = joined ? place + 1 : (number?.to ?? place);
  let most = joined ? Number(joined[2]) : least;
  if (['tot', 'a', 'of', '-', 'en'].includes(reading.norms[behind] ?? '')) {
    const second = numberAt(reading.tokens, behind + 1);
    if (second && !second.article && second.value > least && units.has(reading.norms[second.to] ?? '')) {
      most = second.value;
      behind = second.to;
    }
  }
  if (adjectives.has(reading.norms[behind] ?? '')) {
    about = true;
    behind += 1;
  }
  const unit = units.get(reading.norms[behind] ?? '');
  if (!unit || most > LONGEST) return null;
  let end = behind + 1;
  // "een week of twee", "een dag of tien": about so many.
  if (reading.norms[end] === 'of' && least === 1) {
    const or = numberAt(reading.tokens, end + 1);
    if (or && !or.article && !units.has(reading.norms[or.to] ?? '') && or.value < 100)
      return { least: or.value, most: or.value, unit, end: or.to, about: true, extra: noExtra };
  }
  const more = least === most && (unit === 'year' || unit === 'month') ? moreDays(reading, end) : null;
  return { least, most, unit, end: more?.end ?? end, about, extra: more?.extra ?? noExtra };
}

/** "en 21 dagen", ", 2 weken", "1 maand en 12 dagen" behind years or months. */
function moreDays(reading: Reading, index: number): { readonly extra: Extra; readonly end: number } | null {
  let place = index;
  let extra = noExtra;
  for (let turn = 0; turn < 2; turn += 1) {
    const joint = ['en', ','].includes(reading.norms[place] ?? '') ? 1 : 0;
    const number = numberAt(reading.tokens, place + joint);
    if (!number || number.article || !Number.isInteger(number.value) || number.value > LONGEST) break;
    const unit = units.get(reading.norms[number.to] ?? '');
    if (unit === 'month') extra = { ...extra, months: number.value };
    else if (unit === 'day' || unit === 'week')
      extra = { ...extra, days: extra.days + number.value * (unit === 'week' ? 7 : 1) };
    else break;
    place = number.to + 1;
  }
  return place === index ? null : { extra, end: place };
}

/** The day so much later; half weeks and months are rounded to days. */
export function after(day: DayNumber, count: number, unit: Unit): DayNumber | null {
  switch (unit) {
    case 'day':
      return day + Math.floor(count);
    case 'week':
      return day + Math.round(count * 7);
    case 'businessDay': {
      const text = dayOfNumber(day);
      return text === null || count > 500 || count < 0
        ? null
        : numberOfDay(addBusinessDays(text, Math.floor(count), 'nl-atw'));
    }
    case 'month':
      return addMonthsTo(day, Math.floor(count)) + Math.round((count % 1) * 30);
    case 'quarter':
      return addMonthsTo(day, Math.round(count * 3));
    case 'year':
      return addMonthsTo(day, Math.round(count * 12));
    case 'hour':
      return day + Math.floor(count / 24);
  }
}

function grainOf(unit: Unit): Grain {
  if (unit === 'businessDay' || unit === 'hour') return 'day';
  return unit;
}

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

function plus(day: DayNumber | null, extra: Extra, sign = 1): DayNumber | null {
  if (day === null) return null;
  return (extra.months === 0 ? day : addMonthsTo(day, sign * extra.months)) + sign * extra.days;
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
