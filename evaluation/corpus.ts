import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Act, Role } from '#knowledge/language/acts/labels.ts';

/** Which authors are read for what. The split is by author, and so by scenario family and style. */
export const splits = {
  train:
    'a b e f g h i j k l m n o p q r s v w x y z aa ab ac ad ae af ag ah ai aj ak al am an ao ap aq ar as at au av aw ax ay az ba bb bc'.split(
      ' ',
    ),
  development: ['c', 't', 'u'],
  /** Whole calls that the model has not learned; the rules of the review were worked on with them. */
  outsiders: ['ca', 'cb', 'cc', 'cd'],
  test: ['d'],
} as const;
export type Split = keyof typeof splits;

/** A turn with the labels that a person gave it; `not` are near misses. */
export interface Labelled {
  readonly id: string;
  readonly role: Role;
  readonly text: string;
  readonly previous?: { readonly role: Role; readonly text: string };
  readonly acts: readonly Act[];
  readonly not?: readonly Act[];
  /** Two people differed on these labels. */
  readonly unsure?: readonly Act[];
  readonly style?: string;
}

interface Dialogue {
  readonly quality?: string;
  readonly turns: readonly Pick<Labelled, 'role' | 'text' | 'acts' | 'unsure'>[];
}

export const corpusFolder = fileURLToPath(new URL('../corpus', import.meta.url));

function filesOf(folder: string, authors: readonly string[], ending: string): string[] {
  return readdirSync(join(corpusFolder, folder))
    .filter((file) => file.endsWith(ending) && authors.some((author) => file.startsWith(`${author}-`)))
    .sort();
}

/** The single utterances of a split. */
export function utterancesOf(split: Split): Labelled[] {
  return utterancesBy(splits[split]);
}

/** The single utterances of some authors, file by file. */
export function utterancesBy(authors: readonly string[]): Labelled[] {
  return filesOf('utterances', authors, '.jsonl').flatMap((file) =>
    readFileSync(join(corpusFolder, 'utterances', file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Labelled),
  );
}

/** The turns of the dialogues of a split, each with the turn before it. */
export function dialogueTurnsOf(split: Split): Labelled[] {
  return filesOf('dialogues', splits[split], '.json').flatMap((file) => {
    const { turns } = JSON.parse(readFileSync(join(corpusFolder, 'dialogues', file), 'utf8')) as Dialogue;
    return turns.map(({ role, text, acts, unsure }, index) => {
      const before = turns[index - 1];
      return {
        id: `${file}#${index + 1}`,
        role,
        text,
        acts,
        ...(unsure ? { unsure } : {}),
        ...(before ? { previous: { role: before.role, text: before.text } } : {}),
      };
    });
  });
}
