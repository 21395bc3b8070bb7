import type { Day } from '#kernel/dates.ts';
import { type AmountSpan } from '#knowledge/language/phrases/amount-span.ts';
import { readAmounts } from '#knowledge/language/phrases/amounts.ts';
import { dayOfNumber, numberOfDay } from '#knowledge/language/phrases/calendar.ts';
import { type Grain, type Span } from '#knowledge/language/phrases/dates/core.ts';
import { readDates } from '#knowledge/language/phrases/dates/read-dates.ts';
import { type DatedPhrase, type DateKind } from '#knowledge/language/phrases/dates/roles.ts';
import { type InstalmentPlan, readInstalments } from '#knowledge/language/phrases/instalments.ts';
import { type Interval } from '#knowledge/language/phrases/intervals.ts';
import { joined } from '#knowledge/language/phrases/joins.ts';
import { kind } from '#knowledge/language/phrases/kinds.ts';
import { kindsOf } from '#knowledge/language/phrases/kinds-of.ts';
import { type Token, tokenise } from '#knowledge/language/text/tokens.ts';

/**
 * An expression of time, resolved against the day of the call. `from` = `to` for one day; null where a side is open. `vague` until it is
 * narrowed to a day: a stretch, an event, two readings. A deadline has a hard `to` and is not vague.
 */
export interface DatePhrase {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly vague: boolean;
  readonly kind: DateKind;
  readonly grain: Grain;
  /** True for both readings of "volgende vrijdag"; they stand behind each other with the same text. */
  readonly ambiguous: boolean;
  /** True when it is wholly before the day of the call: a claim that was paid, never a promise. */
  readonly past: boolean;
}

/** Money (`cents`), a share of what is owed (`fraction`), or neither ("de rest"). */
export interface AmountPhrase {
  readonly cents: number | null;
  readonly fraction: number | null;
  /** ISO code; null when no currency was said. */
  readonly currency: string | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly about: boolean;
}

/** Payment in parts, as far as it is said. `from` is the day of the first one. */
export interface Instalments {
  readonly count: number | null;
  readonly interval: Interval | null;
  readonly cents: number | null;
  readonly from: Day | null;
}

/** When, how much and in how many parts a text says that money comes. */
export interface Phrases {
  readonly dates: readonly DatePhrase[];
  readonly amounts: readonly AmountPhrase[];
  readonly instalments: Instalments | null;
}

/** Reads dates, amounts and instalments in Dutch or Flemish, resolved against the day of the call. Any string is allowed; linear time. */
export function readPhrases(text: string, callDate: Day): Phrases {
  return phrasesOf(text, tokenise(text), callDate);
}

const something = kind.date | kind.amount | kind.instalment;

/** Tokens with what each can be, and all of them together: the flags of `kind`. */
interface Sorted {
  readonly tokens: readonly Token[];
  readonly kinds: readonly number[];
  readonly all: number;
}

function sorted(tokens: readonly Token[]): Sorted {
  const kinds: number[] = [];
  let all = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const own = kindsOf(tokens[index] as Token);
    kinds.push(own);
    all |= own;
  }
  return { tokens, kinds, all };
}

/** Without fillers, and with weekdays in two words as one. */
function tidied(heard: Sorted): Sorted {
  if ((heard.all & (kind.filler | kind.split)) === 0) return heard;
  const words = heard.tokens.filter((_, index) => ((heard.kinds[index] as number) & kind.filler) === 0);
  return sorted(heard.all & kind.split ? joined(words) : words);
}

/** The same for a text that has been split into tokens already. */
export function phrasesOf(text: string, spoken: readonly Token[], callDate: Day): Phrases {
  const { tokens, kinds, all } = tidied(sorted(spoken));
  if ((all & something) === 0) return { dates: [], amounts: [], instalments: null };
  const today = numberOfDay(callDate);
  const spans = all & kind.date ? readDates(tokens, kinds, all, today) : [];
  const money = all & kind.amount ? readAmounts(tokens, kinds, placesOf(spans, tokens.length)) : [];
  const dates: DatePhrase[] = [];
  for (const span of spans) {
    dates.push(datePhrase(text, tokens, span, span, today));
    if (span.other) dates.push(datePhrase(text, tokens, span, span.other, today));
  }
  const plan = readInstalments(tokens, kinds, money) ?? severalPayments(tokens, money, dates);
  return {
    dates,
    amounts: money.map((amount) => amountPhrase(text, tokens, amount)),
    instalments: plan && { ...plan, from: firstDay(dates) },
  };
}

/** The first day ahead that is named. */
function firstDay(dates: readonly DatePhrase[]): Day | null {
  return (
    dates.find((date) => !date.past && date.from !== null && !date.ambiguous && date.grain === 'day')?.from ?? null
  );
}

const documents = new Set(['factuur', 'facturen', 'rekening', 'rekeningen', 'nota', "nota's", 'bestelling', 'of']);

/** "350 euro eind november en 350 euro begin januari": as many payments as there are amounts with a day ahead. */
function severalPayments(
  tokens: readonly Token[],
  money: readonly AmountSpan[],
  dates: readonly DatePhrase[],
): InstalmentPlan | null {
  if (money.length < 2 || dates.length < 2) return null;
  const sums = money.filter((amount) => amount.cents !== null).length;
  const days = dates.filter((date) => !date.past && !date.ambiguous).length;
  if (sums < 2 || days < sums || tokens.some((token) => documents.has(token.norm))) return null;
  return { count: sums, interval: null, cents: null };
}

/** The tokens of dates have a 1: no amounts are looked for there. An event may hold one ("als ik 500 euro krijg"). */
function placesOf(spans: readonly DatedPhrase[], length: number): Uint8Array | null {
  if (spans.length === 0) return null;
  const places = new Uint8Array(length);
  for (const span of spans) if (span.kind !== 'event') places.fill(1, span.start, span.end);
  return places;
}

function datePhrase(
  text: string,
  tokens: readonly Token[],
  phrase: DatedPhrase,
  span: Span,
  today: number,
): DatePhrase {
  const start = tokens[phrase.start]?.start ?? 0;
  const end = tokens[phrase.end - 1]?.end ?? start;
  return {
    from: span.from === null ? null : dayOfNumber(span.from),
    to: span.to === null ? null : dayOfNumber(span.to),
    text: text.slice(start, end),
    start,
    end,
    vague: phrase.vague,
    kind: phrase.kind,
    grain: phrase.grain,
    ambiguous: phrase.other !== null,
    past: span.to !== null && span.to < today,
  };
}

function amountPhrase(text: string, tokens: readonly Token[], amount: AmountSpan): AmountPhrase {
  const start = tokens[amount.from]?.start ?? 0;
  const end = tokens[amount.to - 1]?.end ?? start;
  const { cents, fraction, currency, about } = amount;
  return { cents, fraction, currency, text: text.slice(start, end), start, end, about };
}
