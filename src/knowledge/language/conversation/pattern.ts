import { type Pieces, requiredPieces, waysToFit } from '#knowledge/language/conversation/required-pieces.ts';
import { KeptWords } from '#knowledge/language/text/kept-words.ts';

/** Tells of a plain text whether something is said in it. */
type Test = (text: string) => boolean;

/** All patterns, by number. */
const patterns: RegExp[] = [];

/** What a text or a word holds of what the patterns need. */
interface Holds {
  /** A bit for the number of each pattern that it can fit. */
  readonly fits: Int32Array;
  /** A 1 for each list of pieces of which it has one; lists that several patterns need are there once. */
  readonly lists: Uint8Array;
}

/** The same of a word; the lists by number. */
interface WordHolds {
  readonly fits: Int32Array;
  readonly lists: Uint16Array;
}

/** The list of which every text has a piece. */
const EVERY = 0;

/** The ways to fit one pattern: for each the numbers of two lists of pieces that it needs, and how it is written. */
interface Ways {
  readonly lists: Uint16Array;
  readonly sources: readonly string[];
  readonly made: (RegExp | null)[];
}

/** What the patterns need, made when it is first asked for. */
interface Needs {
  readonly ways: readonly Ways[];
  /** What each word holds; null for nothing. */
  readonly words: KeptWords<WordHolds | null>;
  /** The patterns that can fit any text. */
  readonly always: Int32Array;
  /** The texts that were looked at last: an utterance is asked many things, and so is the one that it answers. */
  readonly texts: (string | null)[];
  readonly held: readonly Holds[];
  newest: number;
}

let needs: Needs | null = null;
const REMEMBERED = 4;

/**
 * Whether a plain text (`plain`) can fit a pattern: false when none of the pieces of words that it needs is there. One pass over the words of
 * a text answers that for all patterns, which is much cheaper than trying each.
 */
export function canFit(pattern: RegExp): Test {
  const number = numberOf(pattern);
  return (text) => isRaised(heldBy(text).fits, number);
}

/**
 * Whether a plain text fits a pattern: of the ways to fit it only those are tried for which the words are there. For whole utterances: a piece
 * of one is tried sooner than taken apart into words.
 */
export function says(pattern: RegExp): Test {
  const number = numberOf(pattern);
  return (text) => {
    const { fits, lists } = heldBy(text);
    return isRaised(fits, number) && fitsOneWay((needs as Needs).ways[number] as Ways, lists, text);
  };
}

function numberOf(pattern: RegExp): number {
  needs = null;
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

/** For a piece of a word the patterns that need it, or another one instead, and the lists in which it stands. */
interface NeededBy {
  readonly fits: Int32Array;
  readonly lists: Set<number>;
}

function needsOfPatterns(): Needs {
  const width = (patterns.length + 31) >> 5;
  const always = new Int32Array(width);
  const neededBy = new Map<string, NeededBy>();
  const numbers = new Map<string, number>([['', EVERY]]);
  /** The number of a list; pieces of the first list of a way raise its pattern. */
  const numberOfList = (pieces: Pieces, pattern: number | null): number => {
    const known = numbers.get(pieces.join());
    const number = known ?? numbers.size;
    if (known === undefined) numbers.set(pieces.join(), number);
    if (pieces.length === 0 && pattern !== null) raise(always, pattern);
    for (const piece of pieces) {
      const needed = neededBy.get(piece) ?? { fits: new Int32Array(width), lists: new Set() };
      neededBy.set(piece, needed);
      needed.lists.add(number);
      if (pattern !== null) raise(needed.fits, pattern);
    }
    return number;
  };
  const ways = patterns.map((pattern, number): Ways => {
    const { source, flags } = pattern;
    const sources = flags === '' ? waysToFit(source) : [source];
    const lists = sources.flatMap((way) => {
      const [first = [], second = []] = requiredPieces({ source: way, flags });
      return [numberOfList(first, number), numberOfList(second, null)];
    });
    return { lists: Uint16Array.from(lists), sources, made: sources.map((way) => (way === source ? pattern : null)) };
  });
  let longest = 0;
  for (const piece of neededBy.keys()) longest = Math.max(longest, piece.length);
  return {
    ways,
    always,
    words: new KeptWords((word) => holdsOfWord(word, neededBy, longest, width)),
    texts: Array.from({ length: REMEMBERED }, () => null),
    held: Array.from({ length: REMEMBERED }, () => ({
      fits: new Int32Array(width),
      lists: new Uint8Array(numbers.size),
    })),
    newest: 0,
  };
}

function raise(fits: Int32Array, number: number): void {
  fits[number >> 5] = (fits[number >> 5] as number) | (1 << (number & 31));
}

function isRaised(fits: Int32Array, number: number): boolean {
  return ((fits[number >> 5] as number) & (1 << (number & 31))) !== 0;
}

function heldBy(text: string): Holds {
  needs ??= needsOfPatterns();
  const { texts, held, newest } = needs;
  if (texts[newest] === text) return held[newest] as Holds;
  for (let slot = 0; slot < REMEMBERED; slot += 1) if (texts[slot] === text) return held[slot] as Holds;
  const slot = (newest + 1) % REMEMBERED;
  const all = held[slot] as Holds;
  all.fits.set(needs.always);
  all.lists.fill(0);
  all.lists[EVERY] = 1;
  addWords(needs, text, all);
  texts[slot] = text;
  needs.newest = slot;
  return all;
}

/** Adds what each row of letters in a text holds. */
function addWords({ words }: Needs, text: string, all: Holds): void {
  let start = 0;
  for (let place = 0; place <= text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code >= 97 && code <= 122) continue;
    if (place > start) {
      const word = words.of(text, start, place);
      if (word !== null) {
        const { fits, lists } = all;
        for (let at = 0; at < fits.length; at += 1) fits[at] = (fits[at] as number) | (word.fits[at] as number);
        for (let at = 0; at < word.lists.length; at += 1) lists[word.lists[at] as number] = 1;
      }
    }
    start = place + 1;
  }
}

function holdsOfWord(
  word: string,
  neededBy: ReadonlyMap<string, NeededBy>,
  longest: number,
  width: number,
): WordHolds | null {
  const fits = new Int32Array(width);
  const lists = new Set<number>();
  for (let start = 0; start < word.length; start += 1) {
    const last = Math.min(word.length, start + longest);
    for (let end = start + 1; end <= last; end += 1) {
      const needed = neededBy.get(word.slice(start, end));
      if (needed === undefined) continue;
      for (let at = 0; at < width; at += 1) fits[at] = (fits[at] as number) | (needed.fits[at] as number);
      for (const list of needed.lists) lists.add(list);
    }
  }
  return lists.size === 0 ? null : { fits, lists: Uint16Array.from(lists) };
}
