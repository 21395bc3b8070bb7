import { type Day, dayFrom } from '#kernel/dates.ts';
import type { DateOrder } from '#rooms/intake/rules/formats/csv-layout.ts';

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mrt: 3,
  maa: 3,
  mar: 3,
  mae: 3,
  apr: 4,
  mei: 5,
  may: 5,
  mai: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
  dez: 12,
};

/** No date, with a time, takes more characters. */
const LONGEST = 40;

/** The parts of a written date: year first, or two numbers of which the order is to be decided, or a named month. */
type Parts =
  | { readonly kind: 'fixed'; readonly year: number; readonly month: number; readonly date: number }
  | {
      readonly kind: 'two';
      readonly first: number;
      readonly second: number;
      readonly year: number;
      readonly dotted: boolean;
    };

function partsOf(raw: string): Parts | null {
  if (raw.length > LONGEST) return null;
  const text = raw
    .trim()
    .replace(/[T ]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(\s*[AP]M|Z|[+-]\d{2}:?\d{2})?$/i, '')
    .trim();
  const iso = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso && (iso[2] !== '' || text.length === 8))
    return { kind: 'fixed', year: Number(iso[1]), month: Number(iso[3]), date: Number(iso[4]) };
  const two = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (two)
    return {
      kind: 'two',
      first: Number(two[1]),
      second: Number(two[3]),
      year: yearOf(two[4] ?? ''),
      dotted: two[2] === '.',
    };
  const named = /^(\d{1,2})[-/. ]+([a-zé]{3,10})\.?[-/. ,]+(\d{4}|\d{2})$/i.exec(text) ?? null;
  const month = MONTHS[(named?.[2] ?? '').toLowerCase().replace(/é/g, 'e').slice(0, 3)];
  if (named && month) return { kind: 'fixed', year: yearOf(named[3] ?? ''), month, date: Number(named[1]) };
  return null;
}

function yearOf(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** What one cell says about the order of day and month; 'either' when both readings are days; null when it has no say. */
export function orderEvidence(raw: string): 'dmy' | 'mdy' | 'either' | null {
  const parts = partsOf(raw);
  if (parts?.kind !== 'two') return null;
  if (parts.dotted) return 'dmy';
  if (parts.first > 12 && parts.second <= 12) return 'dmy';
  if (parts.second > 12 && parts.first <= 12) return 'mdy';
  return parts.first === parts.second || parts.first > 12 ? null : 'either';
}

/** Reads a date with the column's order of day and month; null when it is no existing day in that order. */
export function csvDay(raw: string, order: DateOrder | null): Day | null {
  const parts = partsOf(raw);
  if (!parts) return null;
  if (parts.kind === 'fixed') return dayOf(parts.year, parts.month, parts.date);
  if (order === 'mdy') return dayOf(parts.year, parts.first, parts.second);
  return order === 'dmy' || parts.first === parts.second || parts.first > 12
    ? dayOf(parts.year, parts.second, parts.first)
    : null;
}

function dayOf(year: number, month: number, date: number): Day | null {
  return dayFrom(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
}

/** Finds the order of day and month from all cells of the date columns together. `doubtful` is a cell that stays open. */
export function decideOrder(cells: readonly { readonly line: number; readonly raw: string }[]): {
  readonly order: DateOrder | null;
  readonly doubtful: { readonly line: number; readonly raw: string } | null;
} {
  let either: { readonly line: number; readonly raw: string } | null = null;
  const dayFirst: { readonly line: number; readonly raw: string }[] = [];
  const monthFirst: { readonly line: number; readonly raw: string }[] = [];
  let others = 0;
  for (const cell of cells) {
    const evidence = orderEvidence(cell.raw);
    if (evidence === 'dmy') dayFirst.push(cell);
    else if (evidence === 'mdy') monthFirst.push(cell);
    else if (evidence === 'either') either ??= cell;
    else if (partsOf(cell.raw)?.kind === 'fixed') others += 1;
  }
  if (dayFirst.length === 0 && monthFirst.length === 0)
    return { order: either === null && others > 0 ? 'ymd' : null, doubtful: either };
  const [many, few] = dayFirst.length >= monthFirst.length ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  if (few.length > many.length / 4) return { order: null, doubtful: few[0] ?? null };
  return { order: many === dayFirst ? 'dmy' : 'mdy', doubtful: null };
}
