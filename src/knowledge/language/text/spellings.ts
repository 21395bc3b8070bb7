import { normalise } from '#knowledge/language/text/characters.ts';

/** A stretch of text as it was written, and as it is compared. */
export interface Spelling {
  readonly text: string;
  readonly norm: string;
}

const SLOTS = 1 << 15;
const MOST_KEPT = SLOTS / 2;
const LONGEST_KEPT = 32;

/** A table by hash of places in `kept`, plus one; 0 where it is empty. */
const slots = new Int32Array(SLOTS);
const kept: Spelling[] = [];

function remember(spelling: Spelling, slot: number): void {
  if (kept.length >= MOST_KEPT) {
    slots.fill(0);
    kept.length = 0;
  }
  let free = slot;
  while (slots[free] !== 0) free = (free + 1) & (SLOTS - 1);
  kept.push(spelling);
  slots[free] = kept.length;
}

/**
 * The spelling of a stretch of a text. Few different words make up most of what is said, so they are kept: no text is cut or compared by its
 * letters twice, and the same word is the same string everywhere.
 */
export function spellingOf(text: string, start: number, end: number): Spelling {
  if (end - start > LONGEST_KEPT) return made(text.slice(start, end));
  let hash = 0x811c9dc5;
  for (let place = start; place < end; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let next = slot; ; next = (next + 1) & (SLOTS - 1)) {
    const place = slots[next] as number;
    if (place === 0) break;
    const known = kept[place - 1] as Spelling;
    if (isSame(known.text, text, start, end)) return known;
  }
  // A slice would keep the whole text in memory with it; a copy does not.
  const spelling = made(text.slice(start, end).split('').join(''));
  remember(spelling, slot);
  return spelling;
}

function made(raw: string): Spelling {
  return { text: raw, norm: normalise(raw) };
}

function isSame(known: string, text: string, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let place = 0; place < known.length; place += 1)
    if (known.charCodeAt(place) !== text.charCodeAt(start + place)) return false;
  return true;
}
