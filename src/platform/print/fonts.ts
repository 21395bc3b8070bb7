import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The weights in which is printed. */
export type Weight = '400' | '600';

const scripts = [
  // What the file for western Europe holds; anything else is looked for in the files after it.
  [
    'latin',
    /[\u0000-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215\ufeff\ufffd]/,
  ],
  ['cyrillic', /[\u0400-\u045f\u0490\u0491\u04b0\u04b1\u2116]/],
  ['greek', /[\u0370-\u03ff]/],
  ['latin-ext', /[\s\S]/u],
] as const;

type Script = (typeof scripts)[number][0];

/** A stretch of text that one font file can write. */
export interface Run {
  readonly script: Script;
  readonly text: string;
}

/** Cuts a text into stretches by the font file that has its characters; spaces stay with what stands before them. */
export function runsOf(text: string): readonly Run[] {
  const runs: { script: Script; text: string }[] = [];
  for (const character of text.normalize('NFC')) {
    const script = scripts.find(([, holds]) => holds.test(character))?.[0] ?? 'latin-ext';
    const last = runs.at(-1);
    if (last && (last.script === script || character === ' ')) last.text += character;
    else runs.push({ script, text: character });
  }
  return runs;
}

const files = new Map<string, Buffer>();

/** The font file of a script and weight, out of the package that comes with the program. */
export function fontFile(script: Script, weight: Weight): Buffer {
  const name = `inter-${script}-${weight}-normal.woff`;
  let file = files.get(name);
  if (!file) {
    file = readFileSync(createRequire(import.meta.url).resolve(`@fontsource/inter/files/${name}`));
    files.set(name, file);
  }
  return file;
}
