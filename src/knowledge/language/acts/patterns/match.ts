import { type Phrases, STEP } from '#knowledge/language/acts/patterns/compile.ts';

/** More rows of steps than this are not followed at once, so that no text takes more than linear time. */
const MOST_ACTIVE = 128;
const MOST_FOUND = 256;
/** What comes for ever: the edges of sentences. */
const ALWAYS = 0x7fffffff;
/** From here on words are counted anew, long before the numbers run out. */
const MOST_COUNTED = 1 << 30;
/** A step that waits: its place in the table, the atom, the last word at which it may come, the first word of the phrase. */
const WAIT = 4;

/** Finds phrases in a row of words. Made once, used for many texts: it keeps its arrays. */
export class PhraseMatcher {
  /** For each flag: the first word of the first match, or -1; and its last word. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The flags that were found, `count` of them. */
  readonly flags: Int32Array;
  count = 0;
  /** The phrases that were found, `found` of them, each once. */
  readonly phrasesFound: Int32Array;
  found = 0;
  /** For each flag: how many different phrases raised it. */
  readonly times: Int32Array;
  private readonly steps: Int32Array;
  /** The places in `steps` where phrases begin, atom after atom; those of an atom lie between two `startsAt`. */
  private readonly starts: Int32Array;
  private readonly startsAt: Int32Array;
  /** For each atom the last word that was read, and the last one of the text, that it is part of; counted over all texts. */
  private readonly seen: Int32Array;
  private readonly comes: Int32Array;
  private readonly edges: number;
  /** For each phrase whether it was found in this text. */
  private readonly done: Uint8Array;
  private readonly waiting = new Int32Array(MOST_ACTIVE * WAIT);
  private active = 0;
  private word = 0;
  /** How many words were in the texts before. */
  private before = 0;

  constructor(phrases: Phrases, flagCount: number) {
    this.first = new Int32Array(flagCount).fill(-1);
    this.last = new Int32Array(flagCount).fill(-1);
    this.flags = new Int32Array(flagCount);
    this.times = new Int32Array(flagCount);
    this.phrasesFound = new Int32Array(MOST_FOUND);
    this.done = new Uint8Array(phrases.texts.length);
    this.seen = new Int32Array(phrases.startsAt.length).fill(-1);
    this.comes = new Int32Array(phrases.startsAt.length).fill(-1);
    this.edges = phrases.classNames.length;
    this.comes.fill(ALWAYS, this.edges, this.edges + 2);
    this.startsAt = phrases.startsAt;
    this.starts = phrases.starts;
    this.steps = phrases.steps;
  }

  /** Forgets the text before, and looks ahead at the words that come: `count` of them, each with the place of its rows (`inPhrases`). */
  begin(rows: Uint16Array, places: Int32Array, count: number): void {
    for (let index = 0; index < this.count; index += 1) {
      const flag = this.flags[index] as number;
      this.first[flag] = -1;
      this.last[flag] = -1;
      this.times[flag] = 0;
    }
    for (let index = 0; index < this.found; index += 1) this.done[this.phrasesFound[index] as number] = 0;
    this.before += this.word;
    if (this.before > MOST_COUNTED) {
      this.before = 0;
      this.seen.fill(-1);
      this.comes.fill(-1).fill(ALWAYS, this.edges, this.edges + 2);
    }
    this.found = 0;
    this.count = 0;
    this.active = 0;
    this.word = 0;
    const { comes, before } = this;
    for (let word = 0; word < count; word += 1) {
      const place = places[word] as number;
      const end = place + (rows[place] as number);
      for (let at = place + 1; at <= end; at += 1) comes[rows[at] as number] = before + word;
    }
  }

  /** Reads the next word, by the place of its rows. */
  read(rows: Uint16Array, place: number): void {
    const { seen, comes, waiting, word } = this;
    const counted = this.before + word;
    const lastAtom = place + (rows[place] as number);
    let kept = 0;
    const before = this.active * WAIT;
    // Only steps that wait ask what this word is.
    if (before > 0) for (let at = place + 1; at <= lastAtom; at += 1) seen[rows[at] as number] = counted;
    // Steps that were waiting: those that fit go on, those whose gap is used up fall away.
    for (let at = 0; at < before; at += WAIT) {
      const from = waiting[at + 3] as number;
      if (seen[waiting[at + 1] as number] === counted) this.advance(waiting[at] as number, from, word);
      if ((waiting[at + 2] as number) <= word) continue;
      if (kept !== at) this.move(at, kept);
      kept += WAIT;
    }
    // What `advance` added stands behind `before`.
    const added = this.active * WAIT;
    for (let at = before; at < added; at += WAIT, kept += WAIT) if (kept !== at) this.move(at, kept);
    this.active = kept / WAIT;
    const starts = lastAtom + 2 + (rows[lastAtom + 1] as number);
    const length = rows[starts] as number;
    for (let start = starts + 1; start <= starts + length; start += 1)
      if ((comes[rows[start + length + 1] as number] as number) > counted)
        this.advance((rows[start] as number) * STEP, word, word);
    this.word += 1;
  }

  private move(from: number, to: number): void {
    const { waiting } = this;
    waiting[to] = waiting[from] as number;
    waiting[to + 1] = waiting[from + 1] as number;
    waiting[to + 2] = waiting[from + 2] as number;
    waiting[to + 3] = waiting[from + 3] as number;
  }

  /** Begin or end of a sentence: counts as an element, not as a word. */
  readEdge(atom: number): void {
    const { waiting, starts, startsAt } = this;
    const before = this.active * WAIT;
    for (let at = 0; at < before; at += WAIT)
      if (waiting[at + 1] === atom) this.advance(waiting[at] as number, waiting[at + 3] as number, this.word - 1);
    const end = startsAt[atom + 1] as number;
    for (let row = startsAt[atom] as number; row < end; row += 1)
      this.advance(starts[row] as number, this.word, this.word - 1);
  }

  private advance(step: number, from: number, at: number): void {
    const { steps } = this;
    const phrase = steps[step + 2] as number;
    if (phrase >= 0) {
      this.find(phrase, steps[step + 3] as number, from, at);
      return;
    }
    const next = steps[step + STEP] as number;
    if (this.active >= MOST_ACTIVE || (this.comes[next] as number) <= this.before + at) return;
    const { waiting } = this;
    const place = this.active * WAIT;
    waiting[place] = step + STEP;
    waiting[place + 1] = next;
    waiting[place + 2] = at + 1 + (steps[step + STEP + 1] as number);
    waiting[place + 3] = from;
    this.active += 1;
  }

  private find(phrase: number, flag: number, from: number, at: number): void {
    if (this.done[phrase] === 1 || this.found >= MOST_FOUND) return;
    this.done[phrase] = 1;
    this.phrasesFound[this.found] = phrase;
    this.found += 1;
    this.times[flag] = (this.times[flag] as number) + 1;
    if ((this.first[flag] as number) >= 0) return;
    this.first[flag] = from;
    this.last[flag] = Math.max(from, at);
    this.flags[this.count] = flag;
    this.count += 1;
  }
}
