import { hashOf, standardOf } from '#knowledge/language/acts/words.ts';

/**
 * A small language for phrases, one a line, behind a mark: `+` says the act nearly for certain, `~` points to it, `-` speaks against it.
 * A phrase is a row of elements with spaces between:
 *   `geld|cash`   one of these words          `betaal*`, `*regeling`   words that begin or end so
 *   `@geld`       a word of this class        `@geld|cash`             both together
 *   `..`          up to three words between   `..6`                    up to six
 *   `even?`       may be left out             `^` / `$`                begin / end of a sentence
 */
export interface Phrase {
  readonly flag: number;
  readonly key: number;
  readonly elements: readonly Element[];
}

interface Element {
  readonly atom: number;
  /** How many words may stand between this element and the one before. */
  readonly gap: number;
}

/** Which atoms (elements as written) a word is part of: numbers of atoms, and below zero `~` the number of a class. */
export interface AtomTable {
  readonly exact: ReadonlyMap<string, readonly number[]>;
  readonly prefixes: ReadonlyMap<string, readonly number[]>;
  readonly suffixes: ReadonlyMap<string, readonly number[]>;
  /** For each class the atoms that it is part of, in rising order. */
  readonly holders: readonly (readonly number[])[];
}

/** All phrases of one role, joined into one table of steps. */
export interface Phrases {
  readonly atoms: AtomTable;
  /** The classes: the first atoms, in this order. */
  readonly classNames: readonly string[];
  /** The steps with which phrases begin, atom after atom; those of atom i from `startsAt[i]` up to `startsAt[i + 1]`. */
  readonly starts: Int32Array;
  readonly startsAt: Int32Array;
  /** Step by step: the atom, and how many words may stand before it. */
  readonly atomOf: Int32Array;
  readonly gapOf: Int32Array;
  /** At the last step of a phrase: the number of the phrase; -1 at the others. */
  readonly phraseAt: Int32Array;
  /** For each phrase: the flag that it raises. */
  readonly flagOf: Int32Array;
  /** For each phrase: a name that stays when other phrases come and go. */
  readonly keyOf: Int32Array;
}

const DEFAULT_GAP = 3;

/** The atom that stands for the begin of a sentence. */
export const BEGIN = '^';
/** The atom that stands for the end of a sentence. */
export const END = '$';

/** Collects phrases and compiles them. */
export class PhraseCompiler {
  private readonly ids = new Map<string, number>();
  private readonly exact = new Map<string, number[]>();
  private readonly prefixes = new Map<string, number[]>();
  private readonly suffixes = new Map<string, number[]>();
  private readonly phrases: Phrase[] = [];
  private readonly classNames: string[];
  private readonly classNumbers: ReadonlyMap<string, number>;
  /** For each class the classes that it is made of, itself first. */
  private readonly parts: number[][];
  private readonly holders: number[][];

  constructor(classes: Readonly<Record<string, string>>) {
    this.classNames = Object.keys(classes);
    this.classNumbers = new Map(this.classNames.map((name, index) => [name, index] as const));
    this.holders = this.classNames.map(() => []);
    const direct = this.classNames.map((name, index) => this.put(classes[name] ?? '', ~index));
    this.parts = this.classNames.map((_, index) => partsOf(direct, index, 0));
    for (const name of this.classNames) this.atom(`@${name}`);
    this.atom(BEGIN);
    this.atom(END);
  }

  /** Adds the lines of one act; `flags` are the numbers for `+`, `~` and `-`. */
  add(lines: string, flags: { readonly strong: number; readonly weak: number; readonly against: number }): void {
    for (const line of lines.split('\n')) {
      const text = line.trim();
      if (text === '') continue;
      const mark = text[0];
      const flag = mark === '+' ? flags.strong : mark === '~' ? flags.weak : mark === '-' ? flags.against : -1;
      if (flag < 0) throw new Error(`a phrase begins with +, ~ or -: ${text}`);
      this.addPhrase(flag, text.slice(1).trim().split(/\s+/), hashOf(text, 41 + flag));
    }
  }

  private addPhrase(flag: number, words: readonly string[], key: number): void {
    const elements: Element[] = [];
    let gap = 0;
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index] as string;
      if (word.startsWith('..')) {
        gap = word === '..' ? DEFAULT_GAP : Number(word.slice(2));
        if (!Number.isInteger(gap)) throw new Error(`a gap is .. or ..4, not ${word}`);
        continue;
      }
      if (word.length > 1 && word.endsWith('?')) {
        const rest = [...words.slice(0, index), word.slice(0, -1), ...words.slice(index + 1)];
        const without = [...words.slice(0, index), ...words.slice(index + 1)];
        this.addPhrase(flag, rest, key);
        this.addPhrase(flag, without, key);
        return;
      }
      elements.push({ atom: this.atom(word), gap });
      gap = 0;
    }
    if (elements.length > 0) this.phrases.push({ flag, key, elements });
  }

  private atom(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(text, id);
    const held = new Set(this.put(text, id).flatMap((index) => this.parts[index] as number[]));
    for (const index of held) this.holders[index]?.push(id);
    return id;
  }

  /** Puts the words of an element or a class into the tables; gives the classes that it names. */
  private put(text: string, id: number): number[] {
    const named: number[] = [];
    for (const { kind, word } of alternativesOf(text)) {
      if (kind !== 'class') {
        put(this[kind], word, id);
        continue;
      }
      const index = this.classNumbers.get(word);
      if (index === undefined) throw new Error(`there is no class @${word}`);
      named.push(index);
    }
    return named;
  }

  compile(): Phrases {
    const startsOf: number[][] = Array.from({ length: this.ids.size }, () => []);
    const atomOf: number[] = [];
    const gapOf: number[] = [];
    const phraseAt: number[] = [];
    for (const [phrase, { elements }] of this.phrases.entries()) {
      startsOf[(elements[0] as Element).atom]?.push(atomOf.length);
      for (const [index, { atom, gap }] of elements.entries()) {
        atomOf.push(atom);
        gapOf.push(gap);
        phraseAt.push(index === elements.length - 1 ? phrase : -1);
      }
    }
    const startsAt = new Int32Array(startsOf.length + 1);
    for (const [atom, steps] of startsOf.entries()) startsAt[atom + 1] = (startsAt[atom] as number) + steps.length;
    return {
      atoms: { exact: this.exact, prefixes: this.prefixes, suffixes: this.suffixes, holders: this.holders },
      classNames: this.classNames,
      starts: Int32Array.from(startsOf.flat()),
      startsAt,
      atomOf: Int32Array.from(atomOf),
      gapOf: Int32Array.from(gapOf),
      phraseAt: Int32Array.from(phraseAt),
      flagOf: Int32Array.from(this.phrases, ({ flag }) => flag),
      keyOf: Int32Array.from(this.phrases, ({ key }) => key),
    };
  }
}

/** One of the words of an element: where it is looked up, and under what. */
interface Alternative {
  readonly kind: 'class' | 'prefixes' | 'suffixes' | 'exact';
  readonly word: string;
}

/** Elements and classes that were taken apart before: both roles use the same ones. */
const taken = new Map<string, readonly Alternative[]>();

function alternativesOf(text: string): readonly Alternative[] {
  const known = taken.get(text);
  if (known) return known;
  const alternatives: Alternative[] = [];
  for (const part of text.split(/[|\s]+/)) {
    if (part === '' || part === BEGIN || part === END) continue;
    if (part.startsWith('@')) alternatives.push({ kind: 'class', word: part.slice(1) });
    else if (part.endsWith('*')) alternatives.push({ kind: 'prefixes', word: part.slice(0, -1) });
    else if (part.startsWith('*')) alternatives.push({ kind: 'suffixes', word: part.slice(1) });
    else alternatives.push({ kind: 'exact', word: standardOf(part) });
  }
  taken.set(text, alternatives);
  return alternatives;
}

function put(map: Map<string, number[]>, key: string, id: number): void {
  const ids = map.get(key);
  if (!ids) map.set(key, [id]);
  // All that belongs to an atom is put in one go.
  else if (ids[ids.length - 1] !== id) ids.push(id);
}

/** A class with all classes in it. */
function partsOf(direct: readonly (readonly number[])[], index: number, depth: number): number[] {
  if (depth > 4) throw new Error('classes name each other in a circle');
  return [index, ...(direct[index] as number[]).flatMap((part) => partsOf(direct, part, depth + 1))];
}

/** The atoms of a word; its longest prefix and suffix first does not matter: all that fit count. */
export function atomsOf(table: AtomTable, word: string): number[] {
  const found = new Set<number>();
  addAtoms(table, table.exact.get(word), found);
  for (let length = 2; length <= word.length && length <= 16; length += 1) {
    addAtoms(table, table.prefixes.get(word.slice(0, length)), found);
    addAtoms(table, table.suffixes.get(word.slice(-length)), found);
  }
  return [...found];
}

function addAtoms({ holders }: AtomTable, numbers: readonly number[] | undefined, found: Set<number>): void {
  if (!numbers) return;
  const atoms = numbers.flatMap((number) => (number < 0 ? (holders[~number] as number[]) : number));
  for (const atom of atoms.sort((a, b) => a - b)) found.add(atom);
}
