import { type DayNumber, dateOf, dayNumber, exists } from '#knowledge/language/phrases/calendar.ts';
import { at, core, type DateCore, type Reading, single } from '#knowledge/language/phrases/dates/core.ts';
import { aheadWords, behindWords, months, pointers, shortMonths } from '#knowledge/language/phrases/dates/lexicon.ts';
import { kind } from '#knowledge/language/phrases/kinds.ts';
import { wordValue } from '#knowledge/language/phrases/number-words.ts';
import { numberAt } from '#knowledge/language/phrases/numbers.ts';

/** The month (1 … 12) that a token names, short names included. */
export function monthAt(reading: Reading, index: number): number | null {
  return (reading.kinds & kind.month) === 0 ? null : monthOf(reading.norms[index] ?? '');
}

/** True for the name of a month, short or not. */
export const isMonth = (norm: string): boolean => monthOf(norm) !== null;

function monthOf(norm: string): number | null {
  const name = norm.endsWith('.') ? norm.slice(0, -1) : norm;
  return months.get(name) ?? shortMonths.get(name) ?? null;
}

/** A date in a year that is not said: the first one from today on, or the last one when the sentence is about the past. */
export function nearest(reading: Reading, month: number, date: number, past: boolean): DayNumber | null {
  const { year } = dateOf(reading.today);
  // 29 February may be four years away, eight around 1900 and 2100.
  for (let step = 0; step <= 8; step += 1) {
    const candidate = past ? year - step : year + step;
    if (!exists(candidate, month, date)) continue;
    const found = dayNumber(candidate, month, date);
    if (past ? found <= reading.today : found >= reading.today) return found;
  }
  return null;
}

interface Year {
  readonly year: number;
  readonly end: number;
}

const jaar = new Set(['jaar']);

/** A year behind a month: "2026", "'26", "tweeduizend zesentwintig", "twintig zesentwintig", "volgend jaar", "van dit jaar". */
export function yearAt(reading: Reading, index: number): Year | null {
  let place = at(reading, index);
  if (reading.norms[place] === ',') place += 1;
  if (reading.norms[place] === 'van' || reading.norms[place] === 'in' || reading.norms[place] === '/') place += 1;
  const norm = reading.norms[place] ?? '';
  const pointer = pointers.get(norm);
  if (pointer && jaar.has(reading.norms[place + 1] ?? '')) {
    const { year } = dateOf(reading.today);
    return { year: year + (pointer === 'last' ? -1 : pointer === 'this' ? 0 : 1), end: place + 2 };
  }
  const token = reading.tokens[place];
  if (token?.kind === 'number' && /^(?:19|20)\d\d$/.test(norm)) return { year: Number(norm), end: place + 1 };
  if (norm === "'" && /^\d\d$/.test(reading.norms[place + 1] ?? ''))
    return { year: 2000 + Number(reading.norms[place + 1]), end: place + 2 };
  if (token?.kind === 'word') {
    const number = numberAt(reading.tokens, place);
    if (number && number.value >= 2000 && number.value <= 2099) return { year: number.value, end: number.to };
    const glued = gluedYear(norm);
    if (glued !== null) return { year: glued, end: place + 1 };
    if (number?.value === 20 || norm === 'twintig' || norm === 'negentien') {
      const rest = wordValue(reading.norms[place + 1] ?? '');
      if (rest !== null && rest >= 10 && rest <= 99 && Number.isInteger(rest))
        return { year: (norm === 'negentien' ? 1900 : 2000) + rest, end: place + 2 };
    }
  }
  return null;
}

/** "twintigzesentwintig", "negentiennegenennegentig": the two halves of a year in one word. */
function gluedYear(norm: string): number | null {
  for (const [head, century] of centuries) {
    const rest = norm.startsWith(head) ? wordValue(norm.slice(head.length)) : null;
    if (rest !== null && rest >= 10 && rest <= 99 && Number.isInteger(rest)) return century + rest;
  }
  return null;
}

const centuries = [
  ['twintig', 2000],
  ['negentien', 1900],
] as const;

/** A date in a named month, with the year behind it where one is said. */
export function inMonth(reading: Reading, start: number, date: number, month: number, behind: number): DateCore | null {
  let end = behind;
  if (
    reading.norms[end] === '.' &&
    reading.tokens[end - 1]?.norm !== undefined &&
    !months.has(reading.norms[end - 1] ?? '')
  )
    end += 1;
  const year = yearAt(reading, end) ?? yearAt(reading, behind);
  if (year) {
    if (!exists(year.year, month, date)) return null;
    return core(single(dayNumber(year.year, month, date)), start, year.end, 'day');
  }
  end = behind;
  const behindWord = behindWords.has(reading.norms[end] ?? '');
  const found = nearest(reading, month, date, behindWord || reading.past(start));
  if (found === null) return null;
  if (behindWord || aheadWords.has(reading.norms[end] ?? '')) end += 1;
  return core(single(found), start, end, 'day', { yearless: true });
}
