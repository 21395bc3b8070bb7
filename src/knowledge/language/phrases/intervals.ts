import { numberAt } from '#knowledge/language/phrases/numbers.ts';
import type { Token } from '#knowledge/language/text/tokens.ts';

/** How often an instalment comes. */
export type Interval =
  | 'day'
  | 'week'
  | 'two-weeks'
  | 'four-weeks'
  | 'month'
  | 'two-months'
  | 'quarter'
  | 'half-year'
  | 'year';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

const adverbs: ReadonlyMap<string, Interval> = new Map([
  ['maandelijks', 'month'],
  ['wekelijks', 'week'],
  ['tweewekelijks', 'two-weeks'],
  ['veertiendaags', 'two-weeks'],
  ['dagelijks', 'day'],
  ['jaarlijks', 'year'],
  ['tweemaandelijks', 'two-months'],
  ['driemaandelijks', 'quarter'],
  ['maands', 'month'],
]);
/** Units in which instalments are counted. */
export const periods: ReadonlyMap<string, Interval> = new Map([
  ['dag', 'day'],
  ['week', 'week'],
  ['weken', 'week'],
  ['weekje', 'week'],
  ['maand', 'month'],
  ['maanden', 'month'],
  ['kwartaal', 'quarter'],
  ['trimester', 'quarter'],
  ['jaar', 'year'],
]);
const every = words('per elke iedere elk ieder alle');
const weekdayNames = words('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag');

/** Words with which an interval can begin. */
export const intervalHeads: ReadonlySet<string> = new Set([...adverbs.keys(), ...every, 'om']);

/** The interval that begins at a token: "per maand", "elke twee weken", "maandelijks", "om de twee weken", "elke vrijdag". */
export function intervalAt(tokens: readonly Token[], index: number): Interval | null {
  const norm = tokens[index]?.norm ?? '';
  const adverb = adverbs.get(norm);
  if (adverb) return adverb;
  const next = tokens[index + 1]?.norm ?? '';
  const about = norm === 'om' && next === 'de';
  if (!every.has(norm) && !about) return null;
  const place = about ? index + 2 : index + 1;
  const word = tokens[place]?.norm ?? '';
  const plain = periods.get(word);
  if (plain) return about ? twice(plain) : plain;
  if (!about && weekdayNames.has(word)) return 'week';
  if (!about && (word === 'eerste' || /^(?:1e|1ste|\d{1,2}e)$/.test(word) || word === 'laatste')) return 'month';
  const number = numberAt(tokens, place);
  if (!number) return null;
  const unit = periods.get(tokens[number.to]?.norm ?? '') ?? (tokens[number.to]?.norm === 'dagen' ? 'day' : null);
  return unit ? severalOf(unit, number.value) : null;
}

const pinned =
  /^(?:van|na|voor|erna|ervoor|daarna|daarop|erop|die|dat|nummer|nr|jan\w*|feb\w*|maart|apr\w*|mei|jun\w*|jul\w*|aug\w*|sep\w*|okt\w*|nov\w*|dec\w*|\d.*)$/;

/** Behind an amount: "in de maand", "op de week", "de maand", "'s weeks"; not "in de maand december". */
export function inThePeriod(tokens: readonly Token[], index: number): Interval | null {
  const norm = tokens[index]?.norm ?? '';
  if (norm === "'s" && tokens[index + 1]?.norm === 'weeks') return 'week';
  const place = norm === 'in' || norm === 'op' ? index + 1 : index;
  if (tokens[place]?.norm !== 'de') return null;
  const period = periods.get(tokens[place + 1]?.norm ?? '');
  if (period === undefined || pinned.test(tokens[place + 2]?.norm ?? '')) return null;
  return /^(?:maand|week|dag)$/.test(tokens[place + 1]?.norm ?? '') ? period : null;
}

function twice(interval: Interval): Interval {
  return severalOf(interval, 2) ?? interval;
}

function severalOf(unit: Interval, count: number): Interval | null {
  const key = `${count} ${unit}`;
  const known: Readonly<Record<string, Interval>> = {
    '1 week': 'week',
    '1 month': 'month',
    '2 week': 'two-weeks',
    '14 day': 'two-weeks',
    '7 day': 'week',
    '8 day': 'week',
    '4 week': 'four-weeks',
    '2 month': 'two-months',
    '3 month': 'quarter',
    '6 month': 'half-year',
  };
  return known[key] ?? null;
}
