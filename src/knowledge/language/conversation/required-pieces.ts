/**
 * Pieces of words of which at least one stands in every text that a pattern fits: "(?:stort|betaal)\w* (?:ik|we)" fits only texts with "stort"
 * or "betaal". Null where nothing is sure. Of what a pattern asks for one after the other, the longest pieces tell most.
 */
export function requiredPieces(pattern: RegExp): readonly string[] | null {
  // Without regard to case, or with signs beyond one unit, nothing is said.
  if (/[iuv]/.test(pattern.flags)) return null;
  const reader = { source: pattern.source, at: 0 };
  const pieces = alternatives(reader);
  return pieces && [...new Set(pieces)];
}

interface Reader {
  readonly source: string;
  at: number;
}

type Pieces = readonly string[] | null;

/** One of several: all of them must ask for something. Stops at the end of its group. */
function alternatives(reader: Reader): Pieces {
  let all: string[] | null = [];
  for (;;) {
    const pieces = sequence(reader);
    if (pieces === null) all = null;
    else all?.push(...pieces);
    if (reader.source[reader.at] !== '|') return all;
    reader.at += 1;
  }
}

/** One thing behind the other: what tells most of it. */
function sequence(reader: Reader): Pieces {
  const { source } = reader;
  let best: Pieces = null;
  let run = '';
  const close = (): void => {
    if (run !== '') best = better(best, [run]);
    run = '';
  };
  while (reader.at < source.length && source[reader.at] !== '|' && source[reader.at] !== ')') {
    const sign = source[reader.at] as string;
    if (sign === '(') {
      close();
      const inside = group(reader);
      if (!isOptional(reader)) best = better(best, inside);
      continue;
    }
    skipOne(reader);
    const end = reader.at;
    const optional = isOptional(reader);
    if (!/[a-z]/.test(sign) || optional) close();
    else run += sign;
    // A letter that comes back breaks the run behind it.
    if (reader.at > end) close();
  }
  close();
  return best;
}

/** A group without its brackets; what is only looked at asks for nothing here. */
function group(reader: Reader): Pieces {
  const opening = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
  opening.lastIndex = reader.at;
  const [bracket] = opening.exec(reader.source) ?? ['('];
  reader.at += bracket.length;
  const inside = alternatives(reader);
  reader.at += 1;
  return /[=!]$/.test(bracket) ? null : inside;
}

const single = /\[(?:\\.|[^\]\\])*\]|\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|[^])|[^]/y;

/** Steps over one letter, sign or set of signs. */
function skipOne(reader: Reader): void {
  single.lastIndex = reader.at;
  reader.at += single.exec(reader.source)?.[0].length ?? 1;
}

const times = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;

/** Steps over how often something comes; true when it may be left out. */
function isOptional(reader: Reader): boolean {
  times.lastIndex = reader.at;
  const often = times.exec(reader.source)?.[0];
  if (often === undefined) return false;
  reader.at += often.length;
  return /^[*?]|^\{0/.test(often);
}

/** Longer pieces are rarer; of equally long ones fewer. */
function better(one: Pieces, other: Pieces): Pieces {
  if (one === null || other === null) return one ?? other;
  const [a, b] = [shortest(one), shortest(other)];
  return b > a || (b === a && other.length < one.length) ? other : one;
}

function shortest(pieces: readonly string[]): number {
  return Math.min(...pieces.map((piece) => piece.length));
}
