import { dateOf, dayNumber, exists, weekdayOf } from '#knowledge/language/phrases/calendar.ts';
import { at, type DateCore, type Reading } from '#knowledge/language/phrases/dates/core.ts';
import { coreAt } from '#knowledge/language/phrases/dates/core-at.ts';
import { standing } from '#knowledge/language/phrases/dates/corrections.ts';
import { weekdayAt } from '#knowledge/language/phrases/dates/days.ts';
import { impossibleDate, isName } from '#knowledge/language/phrases/dates/names.ts';
import { numberRange } from '#knowledge/language/phrases/dates/number-range.ts';
import { TextReading } from '#knowledge/language/phrases/dates/reading.ts';
import { type DatedPhrase, endOf, withRole } from '#knowledge/language/phrases/dates/roles.ts';
import { kind } from '#knowledge/language/phrases/kinds.ts';
import { type Token } from '#knowledge/language/text/tokens.ts';

/**
 * All expressions of time in a text, in order, not overlapping, with their prepositions weighed. `kinds` are the flags of each token, `all` those
 * of all together; `today` is a day number.
 */
export function readDates(
  tokens: readonly Token[],
  kinds: ArrayLike<number>,
  all: number,
  today: number,
): readonly DatedPhrase[] {
  let reading: Reading | null = null;
  const found: DatedPhrase[] = [];
  for (let index = 0; index < tokens.length; ) {
    const own = kinds[index] as number;
    if ((own & kind.date) === 0) {
      index += 1;
      continue;
    }
    reading ??= new TextReading(tokens, all, today);
    const counts = (own & kind.number) !== 0;
    const passed = isName(reading, index)
      ? index + 1
      : counts && all & kind.month
        ? impossibleDate(reading, index)
        : null;
    if (passed !== null) {
      index = passed;
      continue;
    }
    index = addAt(reading, found, index, counts);
  }
  return reading && found.length > 1 && all & kind.correction ? standing(reading, found) : found;
}

/** Adds what begins at a token; gives the token to go on with. */
function addAt(reading: Reading, found: DatedPhrase[], index: number, counts: boolean): number {
  const range = counts ? numberRange(reading, index) : null;
  if (range) {
    for (const one of range) add(reading, found, one);
    return Math.max(index + 1, range.at(-1)?.end ?? 0);
  }
  const one = coreAt(reading, index);
  if (!one || one.end <= index) return index + 1;
  add(reading, found, one);
  return one.end;
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
  // "Driekoningen, zes januari": one day, said twice.
  if (previous && isSameDay(reading, previous, phrase)) {
    found[found.length - 1] = { ...previous, end: phrase.end };
    return;
  }
  if (previous && phrase.start < previous.end) found.push({ ...phrase, start: one.start });
  else found.push(phrase);
}

function isSameDay(reading: Reading, previous: DatedPhrase, next: DatedPhrase): boolean {
  if (previous.kind !== 'day' || next.kind !== 'day' || previous.from === null || previous.from !== next.from)
    return false;
  if (previous.other || next.other || next.start > previous.end + 2) return false;
  return reading.tokens.slice(previous.end, next.start).every((token) => token.norm === ',' || token.norm === 'dus');
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
