/** Pieces of words of which at least one stands in a text. */
export type Pieces = readonly string[];

/** One way to fit a pattern, as a pattern of its own, and what it needs: of each list at least one piece, the list that tells most first. */
export interface Way {
  readonly source: string;
  readonly needs: readonly Pieces[];
}

const opening = /(?:\(\?<!\[a-z\]\))?\(\?:/y;

/**
 * The ways to fit a pattern: "(?<![a-z])(?:stort (?:ik|we)|nee)" fits where "(?<![a-z])(?:stort (?:ik|we))" does, which needs "stort" and one of
 * "ik" and "we", or "(?<![a-z])(?:nee)". Of a way that needs nothing that is sure the list is empty.
 */
export function waysToFit({ source, flags }: RegExp): readonly Way[] {
  // Without regard to case, or with signs beyond one unit, nothing is said.
  if (/[iuv]/.test(flags)) return [{ source, needs: [] }];
  const ways: Way[] = [];
  const reader = { source, at: 0 };
  for (;;) {
    addWays(reader, ways);
    if (source[reader.at] !== '|') return ways;
    reader.at += 1;
  }
}

/** Adds what stands up to the next bar: each choice of the group with which it begins is a way. */
function addWays(reader: Reader, ways: Way[]): void {
  const { source } = reader;
  const start = reader.at;
  opening.lastIndex = start;
  const frame = opening.exec(source)?.[0];
  if (frame === undefined) {
    const needs = sequence(reader);
    ways.push({ source: source.slice(start, reader.at), needs: needs.sort(byTelling) });
    return;
  }
  reader.at += frame.length;
  const inside = choices(reader);
  const close = reader.at;
  reader.at += 1;
  const often = reader.at;
  const optional = isOptional(reader);
  if (inside.length > 1 && reader.at === often) {
    const behind = sequence(reader);
    for (const one of inside)
      ways.push({
        source: `${frame}${one.source}${source.slice(close, reader.at)}`,
        needs: [...one.needs, ...behind].sort(byTelling),
      });
    return;
  }
  // What may come several times is no choice.
  const needs = [...(optional ? [] : oneOf(inside)), ...sequence(reader)];
  ways.push({ source: source.slice(start, reader.at), needs: needs.sort(byTelling) });
}

const BAR = 124;
const OPENING = 40;
const CLOSING = 41;

interface Reader {
  readonly source: string;
  at: number;
}

/** What bars part, up to the end of the group. */
function choices(reader: Reader): Way[] {
  const found: Way[] = [];
  for (;;) {
    const start = reader.at;
    const needs = sequence(reader);
    found.push({ source: reader.source.slice(start, reader.at), needs });
    if (reader.source[reader.at] !== '|') return found;
    reader.at += 1;
  }
}

/** What one of several needs: all of them must ask for something. */
function oneOf(several: readonly Way[]): readonly Pieces[] {
  if (several.length === 1) return (several[0] as Way).needs;
  const all = new Set<string>();
  for (const { needs } of several) {
    let best: Pieces | null = null;
    for (const pieces of needs) if (best === null || byTelling(pieces, best) < 0) best = pieces;
    if (best === null) return [];
    for (const piece of best) all.add(piece);
  }
  return [[...all]];
}

/** One thing behind the other. */
function sequence(reader: Reader): Pieces[] {
  const { source } = reader;
  const found: Pieces[] = [];
  let run = -1;
  const close = (end: number): void => {
    if (run >= 0 && end > run) found.push([source.slice(run, end)]);
    run = -1;
  };
  while (reader.at < source.length) {
    const start = reader.at;
    const code = source.charCodeAt(start);
    if (code === BAR || code === CLOSING) break;
    const isLetter = code >= 97 && code <= 122;
    if (!isLetter) close(start);
    const inside = code === OPENING ? group(reader) : skipOne(reader);
    const end = reader.at;
    const optional = isOptional(reader);
    if (inside && !optional) found.push(...inside);
    if (!isLetter) continue;
    if (run < 0) run = start;
    if (optional) close(start);
    // A letter that comes back breaks the run behind it.
    else if (reader.at > end) close(end);
  }
  close(reader.at);
  return found;
}

/** A group without its brackets; what is only looked at asks for nothing here. */
function group(reader: Reader): readonly Pieces[] {
  const opening = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
  opening.lastIndex = reader.at;
  const [bracket] = opening.exec(reader.source) ?? ['('];
  reader.at += bracket.length;
  const inside = oneOf(choices(reader));
  reader.at += 1;
  return /[=!]$/.test(bracket) ? [] : inside;
}

const single = /\[(?:\\.|[^\]\\])*\]|\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|[^])/y;

/** Steps over one letter, sign or set of signs. */
function skipOne(reader: Reader): null {
  const code = reader.source.charCodeAt(reader.at);
  // Only [ and \ open something longer.
  if (code !== 91 && code !== 92) {
    reader.at += 1;
    return null;
  }
  single.lastIndex = reader.at;
  reader.at += single.exec(reader.source)?.[0].length ?? 1;
  return null;
}

const times = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;

/** Steps over how often something comes; true when it may be left out. */
function isOptional(reader: Reader): boolean {
  const code = reader.source.charCodeAt(reader.at);
  // Signs that say how often: * + ? {
  if (code !== 42 && code !== 43 && code !== 63 && code !== 123) return false;
  times.lastIndex = reader.at;
  const often = times.exec(reader.source)?.[0];
  if (often === undefined) return false;
  reader.at += often.length;
  return /^[*?]|^\{0/.test(often);
}

/** Longer pieces are rarer; of equally long ones fewer. */
function byTelling(one: Pieces, other: Pieces): number {
  return shortest(other) - shortest(one) || one.length - other.length;
}

function shortest(pieces: Pieces): number {
  let length = Number.POSITIVE_INFINITY;
  for (const piece of pieces) length = Math.min(length, piece.length);
  return length;
}
