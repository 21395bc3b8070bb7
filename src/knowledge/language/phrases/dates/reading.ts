import type { Reading } from '#knowledge/language/phrases/dates/core.ts';
import { ofDocument, tellsPast } from '#knowledge/language/phrases/dates/tense.ts';
import { kind } from '#knowledge/language/phrases/kinds.ts';
import { type ClauseSpan, clauses } from '#knowledge/language/text/clauses.ts';
import type { Token } from '#knowledge/language/text/tokens.ts';

/** A text while dates are read in it; what is seldom asked for is found out when it is. */
export class TextReading implements Reading {
  readonly tokens: readonly Token[];
  readonly norms: readonly string[];
  readonly kinds: number;
  readonly today: number;
  readonly paying: boolean;
  private clauses: readonly ClauseSpan[] | null = null;
  private told: Map<ClauseSpan, boolean> | null = null;

  /** `kinds` are the flags of all tokens together. */
  constructor(tokens: readonly Token[], kinds: number, today: number) {
    this.tokens = tokens;
    this.kinds = kinds;
    this.today = today;
    const norms: string[] = [];
    for (let index = 0; index < tokens.length; index += 1) norms.push((tokens[index] as Token).norm);
    this.norms = norms;
    this.paying = (kinds & kind.paying) !== 0;
  }

  clauseAt(index: number): ClauseSpan | null {
    this.clauses ??= clauses(this.tokens);
    let first = 0;
    let last = this.clauses.length - 1;
    while (first <= last) {
      const middle = (first + last) >> 1;
      const span = this.clauses[middle] as ClauseSpan;
      if (index < span.from) last = middle - 1;
      else if (index >= span.to) first = middle + 1;
      else return span;
    }
    return null;
  }

  past(index: number): boolean {
    if (ofDocument(this.norms, index)) return true;
    // Without a participle or a past form anywhere there is no need to split the text.
    if ((this.kinds & kind.past) === 0) return false;
    const clause = this.clauseAt(index);
    if (!clause) return false;
    this.told ??= new Map();
    const known = this.told.get(clause);
    if (known !== undefined) return known;
    const past = tellsPast(this.norms, clause);
    this.told.set(clause, past);
    return past;
  }

  as(norms: readonly string[], tokens: readonly Token[] = this.tokens): Reading {
    return {
      tokens,
      norms,
      kinds: this.kinds,
      today: this.today,
      paying: this.paying,
      past: (index) => this.past(index),
      clauseAt: (index) => this.clauseAt(index),
      as: (others, more) => this.as(others, more),
    };
  }
}
