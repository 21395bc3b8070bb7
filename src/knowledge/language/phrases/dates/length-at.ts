import { addMonthsTo, type DayNumber, dayOfNumber, numberOfDay } from '#knowledge/language/phrases/calendar.ts';
import { at, type Grain, type Reading } from '#knowledge/language/phrases/dates/core.ts';
import { type Unit, units } from '#knowledge/language/phrases/dates/lexicon.ts';
import { beginsNumber, numberAt } from '#knowledge/language/phrases/numbers.ts';
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

/** "een paar" is two to four. */
export const FEW_MOST = 4;

const LONGEST = 100_000;

/** "binnen nu en drie weken", Flemish "binnen dit en drie weken". */
const isUntil = (norm: string | undefined): boolean => norm === 'nu' || norm === 'dit';

/** True for a word with which a length can begin. */
export function beginsLength(norm: string): boolean {
  if (approximately.has(norm) || few.has(norm) || several.has(norm) || isUntil(norm)) return true;
  return ['de', "'n", 'n', 'week', 'maand', 'dag'].includes(norm) || beginsNumber(norm);
}

/** Reads "drie weken", "een paar dagen", "een week of twee", "twee tot drie weken", "de veertien dagen", "anderhalve maand". */
export function lengthAt(reading: Reading, start: number): Length | null {
  let place = at(reading, start);
  let about = false;
  while (
    approximately.has(reading.norms[place] ?? '') ||
    reading.norms[place] === 'de' ||
    isUntil(reading.norms[place])
  ) {
    if (approximately.has(reading.norms[place] ?? '')) about = true;
    else if (isUntil(reading.norms[place]) && reading.norms[place + 1] !== 'en') return null;
    place += isUntil(reading.norms[place]) ? 2 : 1;
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

/** How wide a day counted in this unit is. */
export function grainOf(unit: Unit): Grain {
  if (unit === 'businessDay' || unit === 'hour') return 'day';
  return unit;
}

/** A day with what comes on top of a length, or before it with sign -1. */
export function plus(day: DayNumber | null, extra: Extra, sign = 1): DayNumber | null {
  if (day === null) return null;
  return (extra.months === 0 ? day : addMonthsTo(day, sign * extra.months)) + sign * extra.days;
}
