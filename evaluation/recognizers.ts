import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, dayFrom } from '#kernel/dates.ts';
import { readNumbers } from '#knowledge/language/phrases/numbers.ts';
import { type DatePhrase, readPhrases } from '#knowledge/language/phrases/read-phrases.ts';
import { tokenise } from '#knowledge/language/text/tokens.ts';
import {
  dateExclusions,
  dateFiles,
  type ExpectedResult,
  exclusionOf,
  numberExclusions,
  numberFiles,
  type SpecificationCase,
  valuesOf,
} from './recognizers-scope.ts';

/** How one case came out. */
export interface CaseResult {
  readonly file: string;
  readonly input: string;
  readonly right: boolean;
  readonly expected: string;
  readonly found: string;
}

/** The outcome on Microsoft's Dutch specifications. */
export interface RecognizersOutcome {
  readonly dates: readonly CaseResult[];
  readonly numbers: readonly CaseResult[];
  /** Number of cases left out, by reason. */
  readonly excluded: ReadonlyMap<string, number>;
}

/** A way to find dates, for comparing: pairs of first and last day. */
export type DateReader = (text: string, callDate: Day) => readonly FoundDate[];

/** A date that a reader found: offsets in the text, first and last day. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** Runs the specifications in a folder; null where the folder is missing (the caller says so). */
export function evaluateRecognizers(folder: string, readDates: DateReader = ourDates): RecognizersOutcome | null {
  if (!existsSync(join(folder, `${dateFiles[0]}.json`))) return null;
  const excluded = new Map<string, number>();
  const inScope = (file: string, exclusions: typeof dateExclusions): SpecificationCase[] =>
    (JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')) as SpecificationCase[]).filter((one) => {
      const reason = exclusionOf(one, exclusions);
      if (reason !== null) excluded.set(reason, (excluded.get(reason) ?? 0) + 1);
      return reason === null;
    });
  return {
    dates: dateFiles.flatMap((file) => inScope(file, dateExclusions).map((one) => dateCase(file, one, readDates))),
    numbers: numberFiles.flatMap((file) => inScope(file, numberExclusions).map((one) => numberCase(file, one))),
    excluded,
  };
}

function ourDates(text: string, callDate: Day): FoundDate[] {
  return readPhrases(text, callDate).dates.filter((date: DatePhrase) => date.kind !== 'event');
}

function dateCase(file: string, one: SpecificationCase, readDates: DateReader): CaseResult {
  const callDate = dayFrom((one.Context?.ReferenceDateTime ?? '').slice(0, 10));
  const found = callDate === null ? [] : readDates(one.Input, callDate);
  const places = new Set(found.map((date) => date.start));
  // The file of holidays lists holidays only; other dates in its sentences are rightly found.
  const rightNumber =
    file === 'DateTime__HolidayParser' ? places.size >= one.Results.length : places.size === one.Results.length;
  const right = rightNumber && one.Results.every((result) => found.some((date) => agrees(result, date)));
  return {
    file,
    input: one.Input,
    right,
    expected: one.Results.map((result) => `${result.Text}: ${valuesOf(result).map(shown).join(' or ')}`).join('; '),
    found: found.map((date) => `${one.Input.slice(date.start, date.end)}: ${date.from}..${date.to}`).join('; '),
  };
}

const shown = (value: Readonly<Record<string, string>>): string =>
  [
    value['date'] ?? value['value'] ?? value['startDate'] ?? value['start'] ?? '',
    value['endDate'] ?? value['end'] ?? '',
  ].join('..');

function agrees(result: ExpectedResult, date: FoundDate): boolean {
  const start = result.Start;
  const end = result.End === undefined ? start + (result.Length ?? 0) : result.End + 1;
  if (date.end <= start || date.start >= end) return false;
  return valuesOf(result).some((value) => {
    const day = value['date'] ?? (value['type'] === 'date' ? value['value'] : undefined);
    if (day !== undefined) return date.from === day && (date.to === day || isFeast(date, day));
    const first = value['startDate'] ?? value['start'];
    const last = value['endDate'] ?? value['end'];
    // Theirs ends before the last day named, ours on it. An open side is not compared, for ours then is today.
    const endRight = last === undefined || date.to === last || (date.to !== null && next(date.to) === last);
    const startRight = first === undefined || date.from === first || (date.from !== null && next(first) === date.from);
    return endRight && startRight && (first !== undefined || last !== undefined);
  });
}

/** Feasts of two days: theirs is the first day. */
function isFeast(date: FoundDate, day: string): boolean {
  return date.to !== null && next(day) === date.to;
}

const next = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

function numberCase(file: string, one: SpecificationCase): CaseResult {
  const expected = one.Results.map((result) => ({
    value: Number((result.Resolution?.value ?? '').replace('%', '').replace(',', '.')),
    unit: result.Resolution?.unit,
  }));
  const found = file === 'Number__NumberModel' ? numbersIn(one.Input) : moneyIn(one.Input);
  const right =
    found.length === expected.length &&
    expected.every(({ value, unit }, index) => Math.abs((found[index] ?? Number.NaN) - inEuros(value, unit)) < 1e-6);
  return {
    file,
    input: one.Input,
    right,
    expected: expected.map(({ value, unit }) => `${value}${unit ?? ''}`).join('; '),
    found: found.join('; '),
  };
}

const inEuros = (value: number, unit: string | undefined): number => (unit && /cent/i.test(unit) ? value / 100 : value);

const numbersIn = (text: string): number[] => {
  const tokens = tokenise(text);
  const values = readNumbers(tokens).map((number) => number.value);
  const written = tokens
    .filter((token) => token.kind === 'amount')
    .flatMap((token) => readPhrases(token.text, '2026-01-01' as Day).amounts);
  return [...values, ...written.map((amount) => (amount.cents ?? 0) / 100)];
};

const moneyIn = (text: string): number[] =>
  readPhrases(text, '2026-01-01' as Day).amounts.map((amount) =>
    amount.cents === null ? Math.round((amount.fraction ?? 0) * 1e8) / 1e6 : amount.cents / 100,
  );
