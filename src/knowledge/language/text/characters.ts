/** What a UTF-16 unit is to the tokeniser. */
export type CharacterKind = 1 | 2 | 3 | 4;

/** Punctuation, signs, emoji. */
export const OTHER = 1;
/** White space, control characters and marks that nobody sees. */
export const SPACE = 2;
/** A letter or a mark on one. */
export const LETTER = 3;
/** 0 to 9. */
export const DIGIT = 4;

const letter = /^\p{L}|^\p{M}/u;
const invisible = /^[\s\p{Cc}\p{Cf}\p{Z}]/u;

function classify(code: number): CharacterKind {
  if (code >= 48 && code <= 57) return DIGIT;
  const text = String.fromCharCode(code);
  if (invisible.test(text)) return SPACE;
  return letter.test(text) ? LETTER : OTHER;
}

/** The kinds of units that were seen before, 0 for the others: few different ones make up most of what is written. */
const table = new Uint8Array(0x2100);

function learned(code: number): CharacterKind {
  const kind = classify(code);
  table[code] = kind;
  return kind;
}

/** The kind of the unit at a place; OTHER beyond the end. */
export function kindAt(text: string, place: number): CharacterKind {
  const code = text.charCodeAt(place);
  if (code < 0x2100) return (table[code] as CharacterKind | 0) || learned(code);
  return Number.isNaN(code) ? OTHER : classify(code);
}

/** True for ' and everything that is typed for it. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0xb4 || code === 0x60 || code === 0x02bc;
}

const plain = /^[a-z0-9'-]*$/;

/**
 * Lower case, accents off, one kind of apostrophe and hyphen, dots of abbreviations off: 'Één' → 'een', 'a.u.b.' → 'aub'. The raw text keeps
 * what was said; only comparing uses this.
 */
export function normalise(word: string): string {
  if (plain.test(word)) return word;
  const lower = word.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘´`ʼ]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/ĳ/g, 'ij')
    .replace(/^((?:[a-z]\.)+[a-z]?)$/, (dotted) => dotted.replaceAll('.', ''));
}
