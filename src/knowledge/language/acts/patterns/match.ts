import type { Phrases } from '#knowledge/language/acts/patterns/compile.ts';

/** More rows of steps than this are not followed at once, so that no text takes more than linear time. */
const MOST_ACTIVE = 128;
const MOST_FOUND = 256;

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
  private readonly phrases: Phrases;
  private readonly seen: Float64Array;
  private stamp = 0;
  private readonly done: Float64Array;
  private text = 0;
  private readonly step = new Int32Array(MOST_ACTIVE);
  private readonly until = new Int32Array(MOST_ACTIVE);
  private readonly from = new Int32Array(MOST_ACTIVE);
  private active = 0;
  private word = 0;

  constructor(phrases: Phrases, flagCount: number) {
    this.phrases = phrases;
    this.first = new Int32Array(flagCount).fill(-1);
    this.last = new Int32Array(flagCount).fill(-1);
    this.flags = new Int32Array(flagCount);
    this.times = new Int32Array(flagCount);
    this.phrasesFound = new Int32Array(MOST_FOUND);
    this.done = new Float64Array(phrases.flagOf.length);
    this.seen = new Float64Array(phrases.atomCount);
  }

  /** Forgets the text before. */
  begin(): void {
    for (let index = 0; index < this.count; index += 1) {
      const flag = this.flags[index] as number;
      this.first[flag] = -1;
      this.last[flag] = -1;
      this.times[flag] = 0;
    }
    this.found = 0;
    this.text += 1;
    this.count = 0;
    this.active = 0;
    this.word = 0;
  }

  /** Reads the next word: the atoms that it is part of. */
  read(atoms: Int32Array): void {
    const { atomOf, starts } = this.phrases;
    this.stamp += 1;
    for (let index = 0; index < atoms.length; index += 1) this.seen[atoms[index] as number] = this.stamp;
    let kept = 0;
    const before = this.active;
    // Steps that were waiting: those that fit go on, those whose gap is used up fall away.
    for (let index = 0; index < before; index += 1) {
      const step = this.step[index] as number;
      if (this.seen[atomOf[step] as number] === this.stamp) this.advance(step, this.from[index] as number, this.word);
      if ((this.until[index] as number) > this.word) {
        this.step[kept] = step;
        this.until[kept] = this.until[index] as number;
        this.from[kept] = this.from[index] as number;
        kept += 1;
      }
    }
    // What `advance` added stands behind `before`.
    for (let index = before; index < this.active; index += 1) {
      this.step[kept] = this.step[index] as number;
      this.until[kept] = this.until[index] as number;
      this.from[kept] = this.from[index] as number;
      kept += 1;
    }
    this.active = kept;
    for (let index = 0; index < atoms.length; index += 1) {
      const rows = starts[atoms[index] as number] as readonly number[];
      for (let row = 0; row < rows.length; row += 1) this.advance(rows[row] as number, this.word, this.word);
    }
    this.word += 1;
  }

  /** Begin or end of a sentence: counts as an element, not as a word. */
  readEdge(atom: number): void {
    const { atomOf, starts } = this.phrases;
    const before = this.active;
    for (let index = 0; index < before; index += 1)
      if (atomOf[this.step[index] as number] === atom)
        this.advance(this.step[index] as number, this.from[index] as number, this.word - 1);
    const rows = starts[atom] as readonly number[];
    for (let row = 0; row < rows.length; row += 1) this.advance(rows[row] as number, this.word, this.word - 1);
  }

  private advance(step: number, from: number, at: number): void {
    const phrase = this.phrases.phraseAt[step] as number;
    if (phrase >= 0) {
      if (this.done[phrase] === this.text || this.found >= MOST_FOUND) return;
      this.done[phrase] = this.text;
      this.phrasesFound[this.found] = phrase;
      this.found += 1;
      const flag = this.phrases.flagOf[phrase] as number;
      this.times[flag] = (this.times[flag] as number) + 1;
      if ((this.first[flag] as number) >= 0) return;
      this.first[flag] = from;
      this.last[flag] = Math.max(from, at);
      this.flags[this.count] = flag;
      this.count += 1;
      return;
    }
    if (this.active >= MOST_ACTIVE) return;
    this.step[this.active] = step + 1;
    this.until[this.active] = at + 1 + (this.phrases.gapOf[step + 1] as number);
    this.from[this.active] = from;
    this.active += 1;
  }
}
