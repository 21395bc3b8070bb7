import { standardOf } from '#knowledge/language/acts/words.ts';

/**
 * Which atoms (elements as written) a word is part of: numbers of atoms, and below zero `~` the number of a class. For each word the place of
 * its last entry; `entries` has pairs of such a number and the place of the entry before it, or -1.
 */
export interface AtomTable {
  readonly exact: ReadonlyMap<string, number>;
  readonly prefixes: ReadonlyMap<string, number>;
  readonly suffixes: ReadonlyMap<string, number>;
  readonly entries: readonly number[];
  /** For each class the atoms that it is part of, in rising order. */
  readonly holders: readonly (readonly number[])[];
}

/** All phrases of one role, joined into one table of steps. */
export interface Phrases {
  readonly atoms: AtomTable;
  /** The atoms as they are written. */
  readonly elements: readonly string[];
  /** The classes: the first atoms, in this order. */
  readonly classNames: readonly string[];
  /** The places in `steps` where phrases begin, atom after atom; those of atom i from `startsAt[i]` up to `startsAt[i + 1]`. */
  readonly starts: Int32Array;
  readonly startsAt: Int32Array;
  /** Step by step `STEP` numbers: the atom, how many words may stand before it, the phrase that it ends and the flag of that; -1 for none. */
  readonly steps: Int32Array;
  /** The phrases as they are written, each with its mark, and the flags that they raise. */
  readonly texts: readonly string[];
  readonly flagOf: readonly number[];
}

/** How many numbers a step has in `Phrases.steps`. */
export const STEP = 4;

const DEFAULT_GAP = 3;

/** The atom that stands for the begin of a sentence. */
export const BEGIN = '^';
/** The atom that stands for the end of a sentence. */
export const END = '$';

/** Which flag each mark raises: `+`, `~` and `-`. */
interface Flags {
  readonly strong: number;
  readonly weak: number;
  readonly against: number;
}

/**
 * A small language for phrases, one a line, behind a mark: `+` says the act nearly for certain, `~` points to it, `-` speaks against it.
 * A phrase is a row of elements with spaces between:
 *   `geld|cash`   one of these words          `betaal*`, `*regeling`   words that begin or end so
 *   `@geld`       a word of this class        `@geld|cash`             both together
 *   `..`          up to three words between   `..6`                    up to six
 *   `even?`       may be left out             `^` / `$`                begin / end of a sentence
 */
export class PhraseCompiler {
  private readonly ids = new Map<string, number>();
  private readonly exact = new Map<string, number>();
  private readonly prefixes = new Map<string, number>();
  private readonly suffixes = new Map<string, number>();
  private readonly entries: number[] = [];
  private readonly classNames: string[];
  private readonly classNumbers: ReadonlyMap<string, number>;
  /** For each class the classes that it is made of, itself first. */
  private readonly parts: number[][];
  private readonly holders: number[][];
  /** As in `Phrases`; and for each phrase the place of its first step. */
  private readonly steps: number[] = [];
  private readonly texts: string[] = [];
  private readonly flagOf: number[] = [];
  private readonly beginOf: number[] = [];

  constructor(classes: Readonly<Record<string, string>>) {
    this.classNames = Object.keys(classes);
    this.classNumbers = new Map(this.classNames.map((name, index) => [name, index] as const));
    this.holders = this.classNames.map(() => []);
    const direct = this.classNames.map((name, index) => this.put((classes[name] ?? '').split(' '), ~index));
    this.parts = this.classNames.map((_, index) => partsOf(direct, index, 0));
    for (const name of this.classNames) this.atom(`@${name}`);
    this.atom(BEGIN);
    this.atom(END);
  }

  /** Adds the lines of one act. */
  add(lines: string, flags: Flags): void {
    for (const line of lines.split('\n')) {
      const text = line.trim();
      if (text === '') continue;
      const flag = flagFor(text, flags);
      this.addPhrase(flag, text.slice(1).split(' '), text, text.includes('?'));
    }
  }

  private addPhrase(flag: number, words: readonly string[], text: string, optional: boolean): void {
    if (optional) {
      const index = words.findIndex((word) => word.length > 1 && word.endsWith('?'));
      if (index >= 0) {
        const [before, behind] = [words.slice(0, index), words.slice(index + 1)];
        this.addPhrase(flag, [...before, (words[index] as string).slice(0, -1), ...behind], text, true);
        this.addPhrase(flag, [...before, ...behind], text, true);
        return;
      }
    }
    const { steps } = this;
    const begin = steps.length;
    let gap = 0;
    for (const word of words) {
      if (word === '') continue;
      if (word.startsWith('..')) {
        gap = gapIn(word);
        continue;
      }
      steps.push(this.atom(word), gap, -1, -1);
      gap = 0;
    }
    if (steps.length === begin) return;
    steps[steps.length - 2] = this.texts.length;
    steps[steps.length - 1] = flag;
    this.texts.push(text);
    this.flagOf.push(flag);
    this.beginOf.push(begin);
  }

  private atom(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(text, id);
    const named = this.put(text.split('|'), id);
    if (named.length > 0)
      for (const index of new Set(named.flatMap((one) => this.parts[one] as number[]))) this.holders[index]?.push(id);
    return id;
  }

  /** Puts the words of an element or a class into the tables; gives the classes that it names. */
  private put(words: readonly string[], id: number): readonly number[] {
    let named: number[] | null = null;
    for (const written of words) {
      const last = this.exact.get(written);
      // A word that stands in the table is in its standard form.
      if (last !== undefined) this.enter(this.exact, written, last, id);
      else if (written === '' || written === BEGIN || written === END) continue;
      else if (written.startsWith('@')) (named ??= []).push(this.classNumber(written.slice(1)));
      else this.enterNew(written, id);
    }
    return named ?? none;
  }

  private classNumber(name: string): number {
    const index = this.classNumbers.get(name);
    if (index === undefined) throw new Error(`there is no class @${name}`);
    return index;
  }

  private enterNew(written: string, id: number): void {
    let map = this.exact;
    let word = written;
    if (written.endsWith('*')) [map, word] = [this.prefixes, written.slice(0, -1)];
    else if (written.startsWith('*')) [map, word] = [this.suffixes, written.slice(1)];
    else word = standardFor(written);
    this.enter(map, word, map.get(word), id);
  }

  private enter(map: Map<string, number>, word: string, last: number | undefined, id: number): void {
    const { entries } = this;
    // All that belongs to an atom is put in one go.
    if (last !== undefined && entries[last] === id) return;
    map.set(word, entries.length);
    entries.push(id, last ?? -1);
  }

  /** All that was added, as tables. */
  compile(): Phrases {
    const { steps, beginOf } = this;
    const startsAt = new Int32Array(this.ids.size + 1);
    for (const begin of beginOf) {
      const next = (steps[begin] as number) + 1;
      startsAt[next] = (startsAt[next] as number) + 1;
    }
    for (let atom = 1; atom < startsAt.length; atom += 1)
      startsAt[atom] = (startsAt[atom] as number) + (startsAt[atom - 1] as number);
    if (startsAt.length + steps.length / STEP > 0xffff)
      throw new Error('more phrases than can be counted in sixteen bits');
    const free = startsAt.slice();
    const starts = new Int32Array(beginOf.length);
    for (const begin of beginOf) {
      const atom = steps[begin] as number;
      const place = free[atom] as number;
      starts[place] = begin;
      free[atom] = place + 1;
    }
    return {
      atoms: {
        exact: this.exact,
        prefixes: this.prefixes,
        suffixes: this.suffixes,
        entries: this.entries,
        holders: this.holders,
      },
      classNames: this.classNames,
      starts,
      startsAt,
      elements: [...this.ids.keys()],
      steps: new Int32Array(steps),
      texts: this.texts,
      flagOf: this.flagOf,
    };
  }
}

const none: readonly number[] = [];

function flagFor(text: string, { strong, weak, against }: Flags): number {
  const mark = text[0];
  if (mark === '+') return strong;
  if (mark === '~') return weak;
  if (mark === '-') return against;
  throw new Error(`a phrase begins with +, ~ or -: ${text}`);
}

function gapIn(word: string): number {
  const gap = word === '..' ? DEFAULT_GAP : Number(word.slice(2));
  if (!Number.isInteger(gap)) throw new Error(`a gap is .. or ..4, not ${word}`);
  return gap;
}

/** The standard forms of words that were read before: both roles use many of the same. */
const standards = new Map<string, string>();

function standardFor(written: string): string {
  const known = standards.get(written);
  if (known !== undefined) return known;
  const standard = standardOf(written);
  standards.set(written, standard);
  return standard;
}

/** A class with all classes in it. */
function partsOf(direct: readonly (readonly number[])[], index: number, depth: number): number[] {
  if (depth > 4) throw new Error('classes name each other in a circle');
  return [index, ...(direct[index] as number[]).flatMap((part) => partsOf(direct, part, depth + 1))];
}
