import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actsOf } from '#knowledge/language/acts/labels.ts';
import { tokenise } from '#knowledge/language/text/tokens.ts';
import { corpusFolder, type Labelled, type Split, splits, utterancesOf } from './corpus.ts';

const splitNames = ['train', 'development', 'outsiders', 'test'] as const;

function gramsOf(examples: readonly Labelled[], size: number): Set<string> {
  const grams = new Set<string>();
  for (const { text } of examples) {
    const words = tokenise(text)
      .filter(({ kind }) => kind !== 'punct')
      .map(({ norm }) => norm);
    for (let index = 0; index + size <= words.length; index += 1) grams.add(words.slice(index, index + size).join(' '));
  }
  return grams;
}

function overlap(of: readonly Labelled[], withOther: readonly Labelled[], size: number): string {
  const own = gramsOf(of, size);
  const other = gramsOf(withOther, size);
  let shared = 0;
  for (const gram of own) if (other.has(gram)) shared += 1;
  return `${((100 * shared) / Math.max(1, own.size)).toFixed(1)} %`;
}

function openings(examples: readonly Labelled[]): number {
  return new Set(
    examples.map(({ text }) =>
      tokenise(text)
        .filter(({ kind }) => kind !== 'punct')
        .slice(0, 3)
        .map(({ norm }) => norm)
        .join(' '),
    ),
  ).size;
}

/** The page about the corpus, with figures counted from the files; texts of the test split are counted, never shown. */
export function corpusReadme(): string {
  const bySplit = Object.fromEntries(splitNames.map((split) => [split, utterancesOf(split)])) as Record<
    Split,
    Labelled[]
  >;
  const all = splitNames.flatMap((split) => bySplit[split]);
  const dialogues = readdirSync(join(corpusFolder, 'dialogues')).filter((file) => file.endsWith('.json'));
  const ofSplit = (split: Split): string[] =>
    dialogues.filter((file) => splits[split].some((author) => file.startsWith(`${author}-`)));
  const turns = (files: readonly string[]): number =>
    files.reduce(
      (sum, file) =>
        sum +
        (JSON.parse(readFileSync(join(corpusFolder, 'dialogues', file), 'utf8')) as { turns: unknown[] }).turns.length,
      0,
    );
  const families = (examples: readonly Labelled[]): number =>
    new Set(examples.map(({ id }) => id.replace(/-\d+$/, ''))).size;
  return `${[
    '# The corpus',
    '',
    'Dutch collection calls, written by us for Nakomen from situations; no real companies, people or calls. The labels follow docs/acts.md.',
    'The figures on this page are counted from the files by `npm run evaluate`.',
    '',
    '## Forms',
    '',
    '`utterances/<author>-<family>.jsonl`: one turn a line, `{"id","role","text","previous"?,"acts","not","style"}`. `acts`: all labels that hold;',
    '`not`: labels that it looks like and is not (near misses); `style`: `nl`, `vl` (Flemish), `asr` and `vl-asr` (as a speech recogniser writes it).',
    '',
    '`dialogues/<author>-<family>-NN.json`: a whole call with the labels of each turn, and what a review of it should say (`expected`).',
    '',
    '## Splits',
    '',
    'By author, and so by scenario family and style, never by sentence. The test split is not to be read by whoever works on the recogniser; the outsiders wrote whole calls, which the model does not learn.',
    '',
    '| split | authors | utterances | families | distinct first three words | with the turn before | dialogues | their turns |',
    '|---|---|---|---|---|---|---|---|',
    ...splitNames.map((split) => {
      const examples = bySplit[split];
      const files = ofSplit(split);
      return `| ${split} | ${splits[split].join(', ')} | ${examples.length} | ${families(examples)} | ${openings(examples)} | ${examples.filter(({ previous }) => previous).length} | ${files.length} | ${turns(files)} |`;
    }),
    `| together | | ${all.length} | ${families(all)} | ${openings(all)} | ${all.filter(({ previous }) => previous).length} | ${dialogues.length} | ${turns(dialogues)} |`,
    '',
    'Styles: ',
    ...['nl', 'vl', 'asr', 'vl-asr'].map(
      (style) => `- \`${style}\`: ${all.filter((example) => example.style === style).length}`,
    ),
    '',
    'Share of the word rows of a split that also occur in the train split:',
    '',
    '| split | two words | three words | four words | five words |',
    '|---|---|---|---|---|',
    ...(['development', 'test'] as const).map(
      (split) =>
        `| ${split} | ${[2, 3, 4, 5].map((size) => overlap(bySplit[split], bySplit.train, size)).join(' | ')} |`,
    ),
    '',
    '## Labels',
    '',
    '| label | positives | near misses | in train | development | test |',
    '|---|---|---|---|---|---|',
    ...(['agent', 'customer'] as const).flatMap((role) =>
      actsOf(role).map((act) => {
        const count = (examples: readonly Labelled[]): number =>
          examples.filter((example) => example.role === role && example.acts.includes(act)).length;
        const near = all.filter((example) => example.not?.includes(act)).length;
        return `| \`${act}\` | ${count(all)} | ${near} | ${splitNames.map((split) => count(bySplit[split])).join(' | ')} |`;
      }),
    ),
  ].join('\n')}\n`;
}
