import { plain } from '#knowledge/language/conversation/plain.ts';
import { type Pieces, waysToFit } from '#knowledge/language/conversation/required-pieces.ts';
import { KeptRows } from '#knowledge/language/text/kept-rows.ts';
import type { Spelling } from '#knowledge/language/text/spellings.ts';
import { type Token, tokenise } from '#knowledge/language/text/tokens.ts';

/** Tells of a plain text whether something is said in it. */
type Test = (text: string) => boolean;

/** All patterns, by number. */
const patterns: RegExp[] = [];

/** The ways to fit one pattern: for each the numbers of two lists of pieces that it needs, and how it is written. */
interface Ways {
  readonly lists: Uint16Array;
  readonly sources: readonly string[];
  readonly made: (RegExp | null)[];
}

/** What the patterns need, made when it is first asked for. Patterns and lists are numbered: patterns first, behind them the lists of pieces. */
interface Needs {
  readonly ways: readonly Ways[];
  /** For each piece of a word the patterns that need it, or another one instead, and the lists in which it stands. */
  readonly neededBy: ReadonlyMap<string, ReadonlySet<number>>;
  /** How long the longest piece is. */
  readonly longest: number;
  /** A 1 for what every text fits and has. */
  readonly always: Uint8Array;
  /** The texts that were looked at last: an utterance is asked many things, and so is the one that it answers. */
  readonly texts: (string | null)[];
  /** For each of those a 1 for each pattern that it can fit, and for each list of which it has a piece. */
  readonly held: readonly Uint8Array[];
  newest: number;
}

let needs: Needs | null = null;
/** For each word the numbers of what it holds. */
const rows = new KeptRows();
const REMEMBERED = 4;

/**
 * Whether a plain text (`plain`) can fit a pattern: false when none of the pieces of words that it needs is there. One pass over the words of
 * a text answers that for all patterns, which is much cheaper than trying each.
 */
export function canFit(pattern: RegExp): Test {
  const number = numberOf(pattern);
  return (text) => heldBy(text)[number] === 1;
}

/**
 * Whether a plain text fits a pattern: of the ways to fit it only those are tried for which the words are there. For whole utterances: a piece
 * of one is tried sooner than taken apart into words.
 */
export function says(pattern: RegExp): Test {
  const number = numberOf(pattern);
  return (text) => {
    const there = heldBy(text);
    return there[number] === 1 && fitsOneWay((needs as Needs).ways[number] as Ways, there, text);
  };
}

function numberOf(pattern: RegExp): number {
  needs = null;
  rows.forget();
  return patterns.push(pattern) - 1;
}

function fitsOneWay({ lists, sources, made }: Ways, there: Uint8Array, text: string): boolean {
  for (let way = 0; way < made.length; way += 1) {
    if (there[lists[way * 2] as number] === 0 || there[lists[way * 2 + 1] as number] === 0) continue;
    if ((made[way] ??= new RegExp(sources[way] as string)).test(text)) return true;
  }
  return false;
}

/** The same, with the answer to the last text remembered: what is asked several times of one utterance. */
export function once<T>(read: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly answer: T } | null = null;
  return (text) => {
    if (last === null || last.text !== text) last = { text, answer: read(text) };
    return last.answer;
  };
}

function needsOfPatterns(): Needs {
  const neededBy = new Map<string, Set<number>>();
  const numbers = new Map<string, number>();
  const need = (piece: string, number: number): void => {
    const needed = neededBy.get(piece) ?? new Set();
    neededBy.set(piece, needed.add(number));
  };
  const every: number[] = [];
  const numberOfList = (pieces: Pieces): number => {
    const known = numbers.get(pieces.join());
    if (known !== undefined) return known;
    const number = patterns.length + numbers.size;
    numbers.set(pieces.join(), number);
    for (const piece of pieces) need(piece, number);
    if (pieces.length === 0) every.push(number);
    return number;
  };
  const ways = patterns.map((pattern, number): Ways => {
    const found = waysToFit(pattern);
    const lists = found.flatMap(({ needs: [first = [], second = []] }) => {
      for (const piece of first) need(piece, number);
      if (first.length === 0) every.push(number);
      return [numberOfList(first), numberOfList(second)];
    });
    return {
      lists: Uint16Array.from(lists),
      sources: found.map(({ source }) => source),
      made: found.map(({ source }) => (source === pattern.source ? pattern : null)),
    };
  });
  const always = new Uint8Array(patterns.length + numbers.size);
  for (const number of every) always[number] = 1;
  let longest = 0;
  for (const piece of neededBy.keys()) longest = Math.max(longest, piece.length);
  const texts = Array.from({ length: REMEMBERED }, () => null);
  return { ways, neededBy, longest, always, texts, held: texts.map(() => always.slice()), newest: 0 };
}

function heldBy(text: string): Uint8Array {
  needs ??= needsOfPatterns();
  const { texts, held, newest } = needs;
  if (texts[newest] === text) return held[newest] as Uint8Array;
  for (let slot = 0; slot < REMEMBERED; slot += 1) if (texts[slot] === text) return held[slot] as Uint8Array;
  return lookAt(text, tokenise(text));
}

/** Looks at the words of a plain text; done before anything is asked where its tokens, or those of what it was before, are known. */
export function lookAt(text: string, tokens: readonly Token[]): Uint8Array {
  needs ??= needsOfPatterns();
  rows.tidy();
  const slot = (needs.newest + 1) % REMEMBERED;
  const there = needs.held[slot] as Uint8Array;
  there.set(needs.always);
  for (let index = 0; index < tokens.length; index += 1) {
    const place = placeOf((tokens[index] as Token).spelling, needs);
    const { numbers } = rows;
    const last = place + (numbers[place] as number);
    for (let at = place + 1; at <= last; at += 1) there[numbers[at] as number] = 1;
  }
  needs.texts[slot] = text;
  needs.newest = slot;
  return there;
}

function placeOf(spelling: Spelling, needs: Needs): number {
  const known = rows.placeOf(spelling.holds);
  if (known >= 0) return known;
  spelling.holds = rows.keep(heldByWord(plain(spelling.text), needs));
  return rows.placeOf(spelling.holds);
}

function heldByWord(word: string, { neededBy, longest }: Needs): number[] {
  const held = new Set<number>();
  for (let start = 0; start < word.length; start += 1) {
    const last = Math.min(word.length, start + longest);
    for (let end = start + 1; end <= last; end += 1)
      for (const number of neededBy.get(word.slice(start, end)) ?? none) held.add(number);
  }
  return [...held];
}

const none: readonly number[] = [];
