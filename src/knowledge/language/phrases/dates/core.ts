import type { DayNumber } from '#knowledge/language/phrases/calendar.ts';
import type { ClauseSpan } from '#knowledge/language/text/clauses.ts';
import type { Token } from '#knowledge/language/text/tokens.ts';

/** How wide an expression is by itself. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'open';

/** A stretch of days; null where a side is open. */
export interface Span {
  readonly from: DayNumber | null;
  readonly to: DayNumber | null;
}

/** What an expression of time says before its preposition is looked at: tokens `start` up to and not including `end`. */
export interface DateCore extends Span {
  readonly start: number;
  readonly end: number;
  readonly grain: Grain;
  readonly vague: boolean;
  /** The other reading of "volgende vrijdag"; null when there is one. */
  readonly other: Span | null;
  /** 'end': the end of a period, which "voor" does not push back ("voor het einde van de maand"). */
  readonly edge: 'plain' | 'end';
  /** The role is in the expression itself: "binnen een week" is a deadline, "zodra ik betaald word" an event. */
  readonly role: 'day' | 'deadline' | 'event';
  /** Monday of the week that was named, for "volgende week donderdag of vrijdag". */
  readonly week: DayNumber | null;
  /** True when a month was named without a year: the other end of a stretch may settle it. */
  readonly yearless: boolean;
}

/** What the grammar knows while reading one text. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly norms: readonly string[];
  readonly today: DayNumber;
  /** What the words of the text can be: the flags of `kind`. */
  readonly kinds: number;
  /** True when the sentence around a token tells of something that is over ("heb ik vrijdag betaald"). */
  past(index: number): boolean;
  /** The clause around a token. */
  clauseAt(index: number): ClauseSpan | null;
  /** True when the text is about paying. */
  readonly paying: boolean;
  /** The same text with other words in the place of some. */
  as(norms: readonly string[], tokens?: readonly Token[]): Reading;
}

const plain = {};

/** A core with the usual answers filled in. */
export function core(
  span: Span,
  start: number,
  end: number,
  grain: Grain,
  extra: Partial<Pick<DateCore, 'vague' | 'other' | 'edge' | 'role' | 'week' | 'yearless'>> = plain,
): DateCore {
  return {
    from: span.from,
    to: span.to,
    start,
    end,
    grain,
    vague: extra.vague ?? span.from !== span.to,
    other: extra.other ?? null,
    edge: extra.edge ?? 'plain',
    role: extra.role ?? 'day',
    week: extra.week ?? null,
    yearless: extra.yearless ?? false,
  };
}

/** One day as a span. */
export const single = (day: DayNumber): Span => ({ from: day, to: day });

const skipped = new Set(['eh', 'uh', 'ehm', 'uhm', 'euh']);

/** The next token that is no filler, at or after a place. */
export function at(reading: Reading, index: number): number {
  // Fillers are short words.
  if ((reading.norms[index] ?? '').length > 3) return index;
  let place = index;
  while (skipped.has(reading.norms[place] ?? '')) place += 1;
  return place;
}
