import { dateOf, exists, monthStart } from '#knowledge/language/phrases/calendar.ts';
import { at, core, type DateCore, type Reading } from '#knowledge/language/phrases/dates/core.ts';
import { months, shortMonths } from '#knowledge/language/phrases/dates/lexicon.ts';
import { dateNumber, dayOfMonth, nextDateOfMonth } from '#knowledge/language/phrases/dates/month-days.ts';
import { wordValue } from '#knowledge/language/phrases/number-words.ts';

const connectors = new Set(['tot', 't/m', '-', '–', 'en', 'of', 'a', ',']);

/** "4 tot 22 januari", "tussen 19 en 20 november", "1 of 2 december": the first number borrows the month of the second. */
export function numberRange(reading: Reading, start: number): DateCore[] | null {
  const joined =
    reading.tokens[start]?.kind === 'number' ? /^(\d{1,2})-(\d{1,2})$/.exec(reading.norms[start] ?? '') : null;
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
  const named = reading.norms
    .slice(place, second.end)
    .some((norm) => months.has(norm) || shortMonths.has(norm) || /\d[-/.]\d/.test(norm));
  const inMonth = monthStart(year, month) + value - 1;
  // "de 10e en de 25e van de maand": each is the next one, unless they are the two ends of a stretch.
  const listed = link === 'of' || link === 'en' || link === ',';
  const day =
    !named && listed && inMonth < reading.today && !reading.past(start)
      ? nextDateOfMonth(reading, value, false)
      : inMonth;
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
  const part = reading.as(
    norms,
    tokens.map((token, index) => (index === 0 ? { ...token, norm: String(value), text: String(value) } : token)),
  );
  const found = dayOfMonth(part, 0);
  return found && { ...found, start, end: found.end + start };
}
