import { requiredPieces } from '#knowledge/language/conversation/required-pieces.ts';
import { KeptWords } from '#knowledge/language/text/kept-words.ts';

/** Tells of a plain text whether something is said in it. */
type Test = (text: string) => boolean;

/** All patterns, by number. */
const patterns: RegExp[] = [];

/** Which patterns something can fit: a bit for the number of each. */
type Fits = Int32Array;

/** What the patterns need, made when it is first asked for. */
interface Needs {
  /** The patterns that can fit any text. */
  readonly always: Fits;
  /** What each word can fit; null for nothing. */
  readonly words: KeptWords<Fits | null>;
  /** The texts that were looked at last: an utterance is asked many things, and so is the one that it answers. */
  readonly texts: (string | null)[];
  readonly fits: readonly Fits[];
  newest: number;
}

let needs: Needs | null = null;
const REMEMBERED = 4;

/**
 * Whether a plain text (`plain`) can fit a pattern: false when none of the pieces of words that it needs is there. One pass over the words of
 * a text answers that for all patterns, which is much cheaper than trying each.
 */
export function canFit(pattern: RegExp): Test {
  const at = patterns.length >> 5;
  const bit = 1 << (patterns.length & 31);
  patterns.push(pattern);
  needs = null;
  return (text) => ((fitsOf(text)[at] as number) & bit) !== 0;
}

/** Whether a plain text fits a pattern. For whole utterances: a piece of one is tried sooner than taken apart into words. */
export function says(pattern: RegExp): Test {
  const can = canFit(pattern);
  return (text) => can(text) && pattern.test(text);
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
  const width = (patterns.length + 31) >> 5;
  // For each piece of a word the patterns that need it, or another one instead.
  const neededBy = new Map<string, Fits>();
  const always = new Int32Array(width);
  let longestPiece = 0;
  for (const [number, pattern] of patterns.entries()) {
    const pieces = requiredPieces(pattern);
    if (pieces === null) raise(always, number);
    for (const piece of pieces ?? []) {
      const fits = neededBy.get(piece) ?? new Int32Array(width);
      neededBy.set(piece, fits);
      raise(fits, number);
      longestPiece = Math.max(longestPiece, piece.length);
    }
  }
  const fits = Array.from({ length: REMEMBERED }, () => new Int32Array(width));
  const words = new KeptWords((word) => fitsOfWord(word, neededBy, longestPiece, width));
  return { always, words, texts: fits.map(() => null), fits, newest: 0 };
}

function raise(fits: Fits, number: number): void {
  fits[number >> 5] = (fits[number >> 5] as number) | (1 << (number & 31));
}

function fitsOf(text: string): Fits {
  needs ??= needsOfPatterns();
  const { texts, fits, newest } = needs;
  if (texts[newest] === text) return fits[newest] as Fits;
  for (let slot = 0; slot < REMEMBERED; slot += 1) if (texts[slot] === text) return fits[slot] as Fits;
  const slot = (newest + 1) % REMEMBERED;
  const all = fits[slot] as Fits;
  all.set(needs.always);
  addWords(needs, text, all);
  texts[slot] = text;
  needs.newest = slot;
  return all;
}

/** Adds what each row of letters in a text can fit. */
function addWords({ words }: Needs, text: string, all: Fits): void {
  let start = 0;
  for (let place = 0; place <= text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code >= 97 && code <= 122) continue;
    if (place > start) {
      const fits = words.of(text, start, place);
      if (fits !== null)
        for (let at = 0; at < all.length; at += 1) all[at] = (all[at] as number) | (fits[at] as number);
    }
    start = place + 1;
  }
}

function fitsOfWord(
  word: string,
  neededBy: ReadonlyMap<string, Fits>,
  longestPiece: number,
  width: number,
): Fits | null {
  let all: Fits | null = null;
  for (let start = 0; start < word.length; start += 1) {
    const last = Math.min(word.length, start + longestPiece);
    for (let end = start + 1; end <= last; end += 1) {
      const fits = neededBy.get(word.slice(start, end));
      if (fits === undefined) continue;
      all ??= new Int32Array(width);
      for (let at = 0; at < width; at += 1) all[at] = (all[at] as number) | (fits[at] as number);
    }
  }
  return all;
}
