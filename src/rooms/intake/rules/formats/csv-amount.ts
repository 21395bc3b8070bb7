import { type Cents, cents, centsFromDecimal } from '#kernel/money.ts';
import type { DecimalSign } from '#rooms/intake/rules/formats/csv-layout.ts';

/** An amount as written, taken apart: sign, digits with separators, currency where the cell names it. */
interface Written {
  readonly negative: boolean;
  readonly digits: string;
  readonly currency: string | null;
}

/** No amount takes more characters. */
const LONGEST = 40;

const CURRENCY_SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };

/** Takes an amount apart; null when it is none. Knows a minus before or after, brackets, currency signs, spaces and ',-'. */
function takenApart(raw: string): Written | null {
  if (raw.length > LONGEST) return null;
  let text = raw.replace(/[\s\u00a0\u202f']/g, '').replace(/[−–]/g, '-');
  const currencyMatch = /[€$£]|EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN/i.exec(text);
  const found = currencyMatch?.[0] ?? null;
  if (found) text = text.replace(found, '');
  const dash = /^([+-]?\d[\d.]*),-{1,2}$|^([+-]?\d[\d,]*)\.-{1,2}$/.exec(text);
  if (dash) text = dash[1] ?? dash[2] ?? '';
  const mark = /^(.*\d)(CR|DR|C|D)$/i.exec(text);
  if (mark) text = mark[1] ?? '';
  const brackets = /^\((.*)\)$/.exec(text);
  if (brackets) text = brackets[1] ?? '';
  const match = /^([+-]?)(\d[\d.,]*|[.,]\d+)(-?)$/.exec(text);
  if (!match?.[2] || (match[1] !== '' && match[3] !== '')) return null;
  const marked = /^C/i.test(mark?.[2] ?? '');
  return {
    negative: [match[1] === '-', match[3] === '-', brackets !== null, marked].filter(Boolean).length === 1,
    digits: match[2],
    currency: found ? (CURRENCY_SIGNS[found] ?? found.toUpperCase()) : null,
  };
}

/** What one cell says about the decimal sign of its column: one sign, that either would do, or nothing (no separator, no amount). */
export function decimalEvidence(raw: string): DecimalSign | 'either' | null {
  const digits = takenApart(raw)?.digits;
  if (!digits) return null;
  const last = /[.,](?!.*[.,])/.exec(digits);
  if (!last) return null;
  const sign = last[0] as DecimalSign;
  const other: DecimalSign = sign === ',' ? '.' : ',';
  const count = digits.split(sign).length - 1;
  if (digits.includes(other)) return count === 1 ? sign : null;
  // Twice the same sign can only group thousands.
  if (count > 1) return /^\d{1,3}([.,]\d{3})+$/.test(digits) ? other : null;
  const before = digits.slice(0, last.index);
  const after = digits.slice(last.index + 1);
  return after.length === 3 && /^[1-9]\d{0,2}$/.test(before) ? 'either' : sign;
}

/** Reads an amount with the column's decimal sign; thousands may be grouped by the other sign. Null when it does not fit. */
export function csvAmount(
  raw: string,
  decimal: DecimalSign | null,
): { readonly cents: Cents; readonly currency: string | null } | null {
  const written = takenApart(raw);
  if (!written) return null;
  const sign = decimal ?? '.';
  const group = sign === ',' ? '\\.' : ',';
  const point = sign === ',' ? ',' : '\\.';
  const match = new RegExp(`^(\\d+|\\d{1,3}(?:${group}\\d{3})+)?(?:${point}(\\d+)?)?$`).exec(written.digits);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  const whole = (match[1] ?? '0').replace(/[.,]/g, '');
  const amount = centsFromDecimal(`${whole}.${match[2] ?? '0'}`);
  if (amount === null) return null;
  return { cents: written.negative ? cents(-amount) : amount, currency: written.currency };
}

/** Finds the decimal sign of columns from all their cells. `doubtful` are cells that read differently with each sign. */
export function decideDecimal(cells: readonly { readonly line: number; readonly raw: string }[]): {
  readonly sign: DecimalSign | null;
  readonly doubtful: { readonly line: number; readonly raw: string } | null;
} {
  const seen = new Map<DecimalSign, { readonly line: number; readonly raw: string }[]>([
    [',', []],
    ['.', []],
  ]);
  let either: { readonly line: number; readonly raw: string } | null = null;
  for (const cell of cells) {
    const evidence = decimalEvidence(cell.raw);
    if (evidence === 'either') either ??= cell;
    else if (evidence) seen.get(evidence)?.push(cell);
  }
  const commas = seen.get(',') ?? [];
  const points = seen.get('.') ?? [];
  if (commas.length === 0 && points.length === 0) return { sign: null, doubtful: either };
  const [many, few] = commas.length >= points.length ? [commas, points] : [points, commas];
  // A slip in a few rows is refused row by row; a real mixture is asked about.
  if (few.length > many.length / 4) return { sign: null, doubtful: few[0] ?? null };
  return { sign: many === commas ? ',' : '.', doubtful: null };
}
