import { weekdayOf } from '#knowledge/language/phrases/calendar.ts';
import type { DateCore, Reading } from '#knowledge/language/phrases/dates/core.ts';

/** What a date is for: a day, the last day by which, some stretch of days, or an event without a date. */
export type DateKind = 'day' | 'deadline' | 'range' | 'event';

/** An expression with its preposition weighed. */
export interface DatedPhrase extends DateCore {
  readonly kind: DateKind;
}

const forDocument = new Set([
  'factuur',
  'facturen',
  'rekening',
  'nota',
  'huur',
  'abonnement',
  'bijdrage',
  'termijn',
  'voorschot',
  'premie',
  'lidgeld',
  'contributie',
  'kosten',
  'loon',
]);

const articles = new Set(['de', 'het', 'den', "'t"]);
/** First words that take "het"; in "ik heb het vrijdag betaald" it belongs to another word. */
const neuter = new Set(
  'einde eind begin midden weekend weekeinde eerste tweede derde vierde laatste komende volgende afgelopen paasweekend jaar'.split(
    ' ',
  ),
);
const linking = new Set(['op', 'aan', 'in']);

function normBefore(reading: Reading, index: number): string {
  return reading.norms[index - 1] ?? '';
}

/** Reads the words before an expression: voor, tegen, uiterlijk, tot (en met), na, vanaf, rond. */
export function withRole(reading: Reading, found: DateCore): DatedPhrase {
  if (found.role !== 'day') return dated(found, found.start, found.role);
  let start = found.start;
  if (
    articles.has(normBefore(reading, start)) &&
    (normBefore(reading, start) === 'de' ||
      normBefore(reading, start) === 'den' ||
      neuter.has(reading.norms[start] ?? ''))
  )
    start -= 1;
  const article = start;
  if (linking.has(normBefore(reading, start)) && latestBy(reading, start - 2) !== null) start -= 1;
  const by = latestBy(reading, start - 1);
  if (by !== null) return deadline(reading, found, by, found.to);
  switch (normBefore(reading, start)) {
    case 'tegen':
      return deadline(
        reading,
        found,
        opener(reading, start - 1),
        found.grain === 'week' && isWeekend(found) ? dayBefore(found) : found.to,
      );
    case 'voor':
      return beforeThat(reading, found, start - 1);
    case 'tot':
      return deadline(reading, found, start - 1, endOf(found));
    case 'met':
      if (reading.norms[start - 2] === 'en' && reading.norms[start - 3] === 'tot')
        return deadline(reading, found, start - 3, found.to);
      break;
    case 't/m':
      return deadline(reading, found, start - 1, found.to);
    case 'na':
      return afterThat(found, start - 1);
    case 'van':
      if (reading.norms[start - 2] === 'afloop' && reading.norms[start - 3] === 'na')
        return afterThat(found, start - 3);
      break;
    case 'vanaf':
      return dated(found, start - 1, 'range', { to: null, vague: true });
    case 'sinds':
    case 'sedert':
      return dated(found, start - 1, 'range', { to: reading.today, vague: true });
    case 'rond':
    case 'rondom':
    case 'omstreeks':
    case 'ongeveer':
    case 'circa':
    case 'richting':
      return dated(found, start - 1, dayOrRange(found), { vague: true });
    case 'nog':
      if (found.from !== null && found.from < reading.today && found.to !== null && found.to >= reading.today)
        return dated(found, start - 1, 'range', { from: reading.today });
      break;
    default:
  }
  return dated(found, article, dayOrRange(found));
}

const dayOrRange = (found: DateCore): DateKind => (found.from === found.to ? 'day' : 'range');

const same = {};

/** An expression with its kind; written out, so that all of them are alike to the machine. */
function dated(
  found: DateCore,
  start: number,
  kind: DateKind,
  changed: Partial<Pick<DateCore, 'from' | 'to' | 'vague' | 'other'>> = same,
): DatedPhrase {
  const { from = found.from, to = found.to, vague = found.vague, other = found.other } = changed;
  return {
    from,
    to,
    start,
    end: found.end,
    grain: found.grain,
    vague,
    other,
    edge: found.edge,
    role: found.role,
    week: found.week,
    yearless: found.yearless,
    kind,
  };
}

/** Where "uiterlijk", "ten laatste", "op zijn laatst", "niet later dan" begins, when it ends at a token; otherwise null. */
function latestBy(reading: Reading, index: number): number | null {
  const { norms } = reading;
  const word = norms[index] ?? '';
  if (word === 'uiterlijk' || word === 'uiterlijks' || word === 'deadline') return index;
  if (word === 'laatste' && norms[index - 1] === 'ten') return index - 1;
  if (word === 'laatst' && /^(?:zijn|z'n|haar|het|mijn)$/.test(norms[index - 1] ?? '') && norms[index - 2] === 'op')
    return index - 2;
  if (word === 'dan' && norms[index - 1] === 'later' && norms[index - 2] === 'niet') return index - 2;
  if (
    (word === 'voor' || word === 'tegen' || word === 'per' || word === 'tot') &&
    (norms[index - 1] === 'uiterlijk' || (norms[index - 1] === 'laatste' && norms[index - 2] === 'ten'))
  )
    return norms[index - 1] === 'uiterlijk' ? index - 1 : index - 2;
  return null;
}

function opener(reading: Reading, index: number): number {
  return ['nog', 'zeker', 'ten'].includes(reading.norms[index - 1] ?? '') ? index - 1 : index;
}

function isWeekend(found: DateCore): boolean {
  return found.from !== null && found.to === found.from + 1 && weekdayOf(found.from) === 6;
}

function dayBefore(found: DateCore): number | null {
  return found.from === null ? null : found.from - 1;
}

/** "tot december" ends before it, "tot vrijdag" and "tot eind december" with it. */
export function endOf(found: DateCore): number | null {
  return found.grain === 'month' && found.edge === 'plain' && found.from !== null && found.to !== found.from
    ? found.from - 1
    : found.to;
}

function deadline(reading: Reading, found: DateCore, start: number, last: number | null): DatedPhrase {
  // "tot december", said in December: all of it.
  const to = last !== null && last < reading.today && found.to !== null && found.to >= reading.today ? found.to : last;
  const past = to !== null && to < reading.today;
  return dated(found, start, 'deadline', {
    from: past && found.from !== null ? Math.min(found.from, to) : reading.today,
    to,
    vague: found.other !== null,
    other: found.other && { from: reading.today, to: found.other.to },
  });
}

/** "voor vrijdag": Thursday is the last day; "voor het einde van de maand": the end itself is. */
function beforeThat(reading: Reading, found: DateCore, start: number): DatedPhrase {
  const plain = dated(found, start, dayOrRange(found));
  if (found.from === null || (found.from <= reading.today + 1 && found.grain === 'day' && found.from >= reading.today))
    return plain;
  for (let back = start - 1; back >= Math.max(0, start - 2); back -= 1)
    if (forDocument.has(reading.norms[back] ?? '') && found.grain === 'month') return plain;
  if (found.to !== null && found.to < reading.today) return plain;
  if (isPlanned(reading, start, found.end)) return plain;
  const opening = opener(reading, start);
  if (found.edge === 'end') return deadline(reading, found, opening, found.to);
  const moved = deadline(reading, found, opening, found.from - 1);
  return found.other?.from ? { ...moved, other: { from: reading.today, to: found.other.from - 1 } } : moved;
}

const planned = new Set([
  'afspraak',
  'meeting',
  'vergadering',
  'gepland',
  'ingepland',
  'plannen',
  'inplannen',
  'noteren',
  'genoteerd',
  'noteer',
  'plan',
  'planning',
  'belafspraak',
  'klaargezet',
  'ingesteld',
]);

/** "ik zet de betaling klaar voor vrijdag", "ingepland voor vrijdag": on that day. */
function isPlanned(reading: Reading, start: number, end: number): boolean {
  for (let index = Math.max(0, start - 6); index < Math.min(reading.norms.length, end + 3); index += 1)
    if (planned.has(reading.norms[index] ?? '')) return true;
  return false;
}

/** "na vrijdag", "na het weekend", "na de kerst": from the day behind it, with no end. */
function afterThat(found: DateCore, start: number): DatedPhrase {
  const from = found.to === null ? null : found.to + 1;
  return dated(found, start, 'range', { from, to: null, vague: true, other: null });
}
