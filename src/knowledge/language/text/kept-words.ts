const SLOTS = 1 << 15;
const MOST_KEPT = SLOTS / 2;
const LONGEST_KEPT = 32;

/**
 * Something that is known of each word, made when the word first comes by. Few different words make up most of what is said, so they are kept:
 * found by their letters in the text, none is cut out of it twice.
 */
export class KeptWords<T> {
  /** A table by hash of places in `words` and `values`, plus one; 0 where it is empty. Few bytes, for each word is looked up in it. */
  private readonly slots = new Uint16Array(SLOTS);
  private readonly words: string[] = [];
  private readonly values: T[] = [];
  private readonly make: (word: string) => T;

  constructor(make: (word: string) => T) {
    this.make = make;
  }

  /** What is known of the word from `start` up to and not including `end`. */
  of(text: string, start: number, end: number): T {
    if (end - start > LONGEST_KEPT) return this.make(text.slice(start, end));
    const { slots, words } = this;
    let hash = 0x811c9dc5;
    for (let place = start; place < end; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (;;) {
      const place = slots[slot] as number;
      if (place === 0) break;
      if (isSame(words[place - 1] as string, text, start, end)) return this.values[place - 1] as T;
      slot = (slot + 1) & (SLOTS - 1);
    }
    // A slice would keep the whole text in memory with it; a copy does not.
    const word = text.slice(start, end).split('').join('');
    const value = this.make(word);
    // Once there are too many the table starts anew, and this word waits for its next time.
    if (words.length >= MOST_KEPT) {
      this.forget();
      return value;
    }
    words.push(word);
    this.values.push(value);
    slots[slot] = words.length;
    return value;
  }

  private forget(): void {
    this.slots.fill(0);
    this.words.length = 0;
    this.values.length = 0;
  }
}

function isSame(known: string, text: string, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let place = 0; place < known.length; place += 1)
    if (known.charCodeAt(place) !== text.charCodeAt(start + place)) return false;
  return true;
}
