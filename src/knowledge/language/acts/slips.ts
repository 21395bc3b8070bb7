const letters = 'etanirodslgvhkmubpwjczfxyq';
const SHORTEST = 5;
const LONGEST = 24;

/** What kind of slip it is, the likeliest first; then where it is; then which letter. */
const SWAPPED = 0;
const ONE_TOO_MANY = 1_000_000;
const ONE_MISSING = 2_000_000;
const ANOTHER = 3_000_000;
const NO_SLIP = Number.POSITIVE_INFINITY;

/** Words among which the one is found that a word with a slip stands for. */
export class KnownWords {
  /** By first letter and length. */
  private readonly shelves = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const shelf = shelfOf(word, word.length);
      const others = this.shelves.get(shelf);
      if (others) others.push(word);
      else this.shelves.set(shelf, [word]);
    }
  }

  /**
   * The known word that a word with one slip stands for: two letters swapped, one too many, one missing, or another one; null when there is
   * none. The first letter is taken as right.
   */
  nearest(word: string): string | null {
    if (word.length < SHORTEST || word.length > LONGEST) return null;
    let best = NO_SLIP;
    let nearest: string | null = null;
    for (let length = Math.max(SHORTEST, word.length - 1); length <= word.length + 1; length += 1)
      for (const known of this.shelves.get(shelfOf(word, length)) ?? []) {
        const slip = slipBetween(word, known);
        if (slip >= best) continue;
        best = slip;
        nearest = known;
      }
    return nearest;
  }
}

const shelfOf = (word: string, length: number): string => `${word[0]}${length}`;

/** What went wrong if a known word was meant; they begin alike and differ by at most one in length. */
function slipBetween(word: string, known: string): number {
  let place = 1;
  while (place < word.length && word.charCodeAt(place) === known.charCodeAt(place)) place += 1;
  if (word === known) return NO_SLIP;
  if (known.length < word.length)
    return isSameFrom(word, place + 1, known, place) ? ONE_TOO_MANY + place * 100 : NO_SLIP;
  const letter = letters.indexOf(known[place] ?? '?');
  if (known.length > word.length) {
    if (letter < 0 || !isSameFrom(word, place, known, place + 1)) return NO_SLIP;
    // A letter that is missing beside itself could be missing on either side.
    while (place > 1 && word[place - 1] === letters[letter]) place -= 1;
    return ONE_MISSING + place * 100 + letter;
  }
  if (word[place] === known[place + 1] && word[place + 1] === known[place])
    return isSameFrom(word, place + 2, known, place + 2) ? SWAPPED + place * 100 : NO_SLIP;
  return letter >= 0 && isSameFrom(word, place + 1, known, place + 1) ? ANOTHER + place * 100 + letter : NO_SLIP;
}

function isSameFrom(word: string, at: number, known: string, knownAt: number): boolean {
  let place = at;
  let other = knownAt;
  while (place < word.length && word.charCodeAt(place) === known.charCodeAt(other)) {
    place += 1;
    other += 1;
  }
  return place >= word.length && other >= known.length;
}
