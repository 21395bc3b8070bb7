import { type AtomTable, type Phrases, STEP } from '#knowledge/language/acts/patterns/compile.ts';

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

function addAtoms({ entries, holders }: AtomTable, last: number | undefined, found: Set<number>): void {
  if (last === undefined) return;
  const atoms: number[] = [];
  for (let entry = last; entry >= 0; entry = entries[entry + 1] as number) {
    const number = entries[entry] as number;
    if (number < 0) atoms.push(...(holders[~number] as number[]));
    else atoms.push(number);
  }
  for (const atom of atoms.sort((a, b) => a - b)) found.add(atom);
}

/**
 * What a word is in the phrases, by its atoms, as rows: the atoms; the classes among them; the numbers of the steps with which phrases begin at
 * it; and for each of those an atom that must come behind it.
 */
export function inPhrases(phrases: Phrases, atoms: readonly number[]): number[][] {
  const { classNames, starts, startsAt } = phrases;
  const begins = atoms.flatMap((atom) => [...starts.subarray(startsAt[atom], startsAt[atom + 1])]);
  return [
    [...atoms],
    atoms.filter((atom) => atom < classNames.length),
    begins.map((step) => step / STEP),
    begins.map((step) => neededBehind(phrases, step)),
  ];
}

/** What tells most behind the first step of a phrase; an edge, which always comes, where there is nothing. */
function neededBehind({ steps, elements, classNames }: Phrases, begin: number): number {
  let needed = classNames.length;
  let most = 0;
  for (let step = begin; steps[step + 2] === -1; ) {
    step += STEP;
    const atom = steps[step] as number;
    const told = tellsOf(elements[atom] as string);
    if (told > most) [needed, most] = [atom, told];
  }
  return needed;
}

/** How much an element tells, roughly: as much as its first word is long; a class little, an edge least. */
function tellsOf(text: string): number {
  if (text.startsWith('@')) return 3;
  const bar = text.indexOf('|');
  return bar < 0 ? text.length : bar;
}
