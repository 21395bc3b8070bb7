/**
 * Measures the language engine on the test split and on cases of others, and writes docs/evaluation.md and corpus/README.md.
 * Run: `npm run evaluate`.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { actsSection } from '../evaluation/acts.ts';
import { dialogueTurnsOf, utterancesOf } from '../evaluation/corpus.ts';
import { corpusReadme } from '../evaluation/corpus-readme.ts';
import { dialogueSection } from '../evaluation/dialogue-section.ts';
import { phraseSection } from '../evaluation/phrase-section.ts';

const page = [
  '# How well the language engine does',
  '',
  'Made by `npm run evaluate`; nothing on this page is written by hand. The figures say how far the program agrees with the labels of the corpus;',
  'corpus/CODEBOOK.md says how those were checked, and how far people agree with each other (0.946 macro-F1 on the test split).',
  '',
  ...actsSection(utterancesOf('test'), dialogueTurnsOf('test'), dialogueTurnsOf('outsiders')),
  ...dialogueSection(),
  ...phraseSection(),
].join('\n');

const root = new URL('..', import.meta.url);
await writeFile(fileURLToPath(new URL('docs/evaluation.md', root)), `${page.trimEnd()}\n`);
await writeFile(fileURLToPath(new URL('corpus/README.md', root)), corpusReadme());
process.stdout.write(`${page}\n`);
