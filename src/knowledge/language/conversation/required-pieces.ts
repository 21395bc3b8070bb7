/** Pieces of words of which at least one stands in a text. */
export type Pieces = readonly string[];

/**
 * What a pattern needs: of each list at least one piece stands in every text that it fits: "(?:stort|betaal)\w* (?:ik|we)" fits only texts with
 * "stort" or "betaal", and with "ik" or "we". The list that tells most comes first; none where nothing is sure.
 */
export function requiredPieces({ source, flags }: Pick<RegExp, 'source' | 'flags'>): readonly Pieces[] {
  // Without regard to case, or with signs beyond one unit, nothing is said.
  if (/[iuv]/.test(flags)) return [];
  const lists = alternatives({ source, at: 0 }).map((pieces) => [...new Set(pieces)]);
  // Longer pieces are rarer; of equally long ones fewer.
  return lists.sort((one, other) => shortest(other) - shortest(one) || one.length - other.length);
}

/** The ways to fit a pattern, each as a pattern of its own: "(?<![a-z])(?:ja|nee)" fits where "(?<![a-z])(?:ja)" or "(?<![a-z])(?:nee)" does. */
export function waysToFit(source: string): readonly string[] {
  const choices = choicesIn(source, 0);
  if (choices.length > 1) return choices.flatMap(waysToFit);
  const opening = /^(?:\(\?<!\[a-z\]\))?\(\?:/.exec(source)?.[0];
  if (opening === undefined) return [source];
  const inside = choicesIn(source, opening.length);
  const behind = source.slice(opening.length + inside.join('|').length);
  // What may come several times is no choice.
  if (inside.length < 2 || /^\)[*+?{]/.test(behind)) return [source];
  return inside.map((one) => `${opening}${one}${behind}`);
}

/** What a bar parts from a place on, up to the end of the group. */
function choicesIn(source: string, from: number): string[] {
  const reader = { source, at: from };
  const choices: string[] = [];
  for (;;) {
    const start = reader.at;
    sequence(reader);
    choices.push(source.slice(start, reader.at));
    if (source[reader.at] !== '|') return choices;
    reader.at += 1;
  }
}

interface Reader {
  readonly source: string;
  at: number;
}

/** One of several: all of them must ask for something. Stops at the end of its group. */
function alternatives(reader: Reader): Pieces[] {
  const only = sequence(reader);
  if (reader.source[reader.at] !== '|') return only;
  let all: string[] | null = best(only)?.slice() ?? null;
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    const pieces = best(sequence(reader));
    if (pieces === null) all = null;
    else all?.push(...pieces);
  }
  return all ? [all] : [];
}

/** One thing behind the other. */
function sequence(reader: Reader): Pieces[] {
  const { source } = reader;
  const found: Pieces[] = [];
  let run = '';
  const close = (): void => {
    if (run !== '') found.push([run]);
    run = '';
  };
  while (reader.at < source.length && source[reader.at] !== '|' && source[reader.at] !== ')') {
    const sign = source[reader.at] as string;
    if (sign === '(') {
      close();
      const inside = group(reader);
      if (!isOptional(reader)) found.push(...inside);
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
  return found;
}

/** A group without its brackets; what is only looked at asks for nothing here. */
function group(reader: Reader): Pieces[] {
  const opening = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
  opening.lastIndex = reader.at;
  const [bracket] = opening.exec(reader.source) ?? ['('];
  reader.at += bracket.length;
  const inside = alternatives(reader);
  reader.at += 1;
  return /[=!]$/.test(bracket) ? [] : inside;
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

/** What tells most. */
function best(lists: readonly Pieces[]): Pieces | null {
  let most: Pieces | null = null;
  for (const pieces of lists) {
    const [a, b] = [most === null ? 0 : shortest(most), shortest(pieces)];
    if (most === null || b > a || (b === a && pieces.length < most.length)) most = pieces;
  }
  return most;
}

function shortest(pieces: Pieces): number {
  return Math.min(...pieces.map((piece) => piece.length));
}
