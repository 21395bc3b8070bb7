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

/** Which atoms (elements as written) a word is part of. */
export interface AtomTable {
  readonly exact: ReadonlyMap<string, readonly number[]>;
  readonly prefixes: ReadonlyMap<string, readonly number[]>;
  readonly suffixes: ReadonlyMap<string, readonly number[]>;
}

/** All phrases of one role, joined into one table of steps. */
export interface Phrases {
  readonly atoms: AtomTable;
  /** Number of atoms; the first ones are the classes, in the order of `classNames`. */
  readonly atomCount: number;
  readonly classNames: readonly string[];
  /** For each atom: the phrases that begin with it. */
  readonly starts: readonly (readonly number[])[];
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
  private readonly classes: Readonly<Record<string, string>>;
  private readonly classNames: string[];

  constructor(classes: Readonly<Record<string, string>>) {
    this.classes = classes;
    this.classNames = Object.keys(classes);
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
    this.index(text, id, 0);
    return id;
  }

  private index(text: string, id: number, depth: number): void {
    if (depth > 4) throw new Error(`classes name each other in a circle: ${text}`);
    for (const alternative of text.split(/[|\s]+/)) {
      if (alternative === '' || alternative === BEGIN || alternative === END) continue;
      if (alternative.startsWith('@')) {
        const words = this.classes[alternative.slice(1)];
        if (words === undefined) throw new Error(`there is no class ${alternative}`);
        this.index(words, id, depth + 1);
      } else if (alternative.endsWith('*')) put(this.prefixes, alternative.slice(0, -1), id);
      else if (alternative.startsWith('*')) put(this.suffixes, alternative.slice(1), id);
      else put(this.exact, standardOf(alternative), id);
    }
  }

  compile(): Phrases {
    const starts: number[][] = Array.from({ length: this.ids.size }, () => []);
    const atomOf: number[] = [];
    const gapOf: number[] = [];
    const phraseAt: number[] = [];
    for (const [phrase, { elements }] of this.phrases.entries()) {
      starts[(elements[0] as Element).atom]?.push(atomOf.length);
      for (const [index, { atom, gap }] of elements.entries()) {
        atomOf.push(atom);
        gapOf.push(gap);
        phraseAt.push(index === elements.length - 1 ? phrase : -1);
      }
    }
    return {
      atoms: { exact: this.exact, prefixes: this.prefixes, suffixes: this.suffixes },
      atomCount: this.ids.size,
      classNames: this.classNames,
      starts,
      atomOf: Int32Array.from(atomOf),
      gapOf: Int32Array.from(gapOf),
      phraseAt: Int32Array.from(phraseAt),
      flagOf: Int32Array.from(this.phrases, ({ flag }) => flag),
      keyOf: Int32Array.from(this.phrases, ({ key }) => key),
    };
  }
}

function put(map: Map<string, number[]>, key: string, id: number): void {
  const ids = map.get(key);
  if (!ids) map.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

/** The atoms of a word; its longest prefix and suffix first does not matter: all that fit count. */
export function atomsOf(table: AtomTable, word: string): number[] {
  const found = [...(table.exact.get(word) ?? [])];
  for (let length = 2; length <= word.length && length <= 16; length += 1) {
    for (const id of table.prefixes.get(word.slice(0, length)) ?? []) if (!found.includes(id)) found.push(id);
    for (const id of table.suffixes.get(word.slice(-length)) ?? []) if (!found.includes(id)) found.push(id);
  }
  return found;
}
