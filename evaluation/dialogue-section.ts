import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ear } from '#knowledge/language/review/ear.ts';
import { corpusFolder, type Split, splits } from './corpus.ts';
import {
  type CorpusDialogue,
  compareDialogues,
  type DialogueFigures,
  type ExpectedReview,
  type Tally,
} from './dialogues.ts';

/** The full dialogues of a split. */
function dialoguesOf(split: Split): CorpusDialogue[] {
  const folder = join(corpusFolder, 'dialogues');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && splits[split].some((author) => file.startsWith(`${author}-`)))
    .sort()
    .map((name) => {
      const json = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
        readonly quality: string;
        readonly expected: ExpectedReview;
      };
      return { name, quality: json.quality, json, expected: json.expected };
    });
}

const percent = ({ right, of }: Tally): string =>
  `${right} of ${of} (${of === 0 ? '–' : `${((100 * right) / of).toFixed(0)} %`})`;

function rows(both: readonly DialogueFigures[]): string[] {
  const row = (what: string, goal: string, of: (figures: DialogueFigures) => string): string =>
    `| ${what} | ${both.map(of).join(' | ')} | ${goal} |`;
  return [
    row('kind of outcome', '≥ 95 %', ({ kind }) => percent(kind)),
    row('date', '≥ 92 %', ({ date }) => percent(date)),
    row('amount', '≥ 95 %', ({ amount }) => percent(amount)),
    row('judgements of the points', '≥ 90 %', ({ points }) => percent(points)),
    row('mistakes of the author that were found (same turn)', '', ({ mistakesMade }) => percent(mistakesMade)),
    row('mistakes found that the author names too', '', ({ mistakesFound }) => percent(mistakesFound)),
    row('false mistakes a good call', '≤ 0.5', ({ falseInGoodCalls: { right, of } }) =>
      (right / Math.max(1, of)).toFixed(2),
    ),
  ];
}

/** The section about whole calls: outcome, points, mistakes and habits against what the author expects. */
export function dialogueSection(): string[] {
  const figures = compareDialogues(dialoguesOf('test'), ear);
  const outsiders = compareDialogues(dialoguesOf('outsiders'), ear);
  return [
    '## Whole calls',
    '',
    `${figures.dialogues} dialogues of the test split, and ${outsiders.dialogues} by outsiders, reviewed from their words alone. The model has learned neither; the rules of the review were worked on with the outsiders' calls.`,
    '',
    '| what | test split | outsiders | goal |',
    '|---|---|---|---|',
    ...rows([figures, outsiders]),
    '',
    '| point or habit | equal |',
    '|---|---|',
    ...Object.entries({ ...figures.perPoint, ...figures.perHabit }).map(
      ([id, count]) => `| \`${id}\` | ${percent(count)} |`,
    ),
    '',
  ];
}
