import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ear } from '#knowledge/language/review/ear.ts';
import { corpusFolder, splits } from './corpus.ts';
import { type CorpusDialogue, compareDialogues, type ExpectedReview, type Tally } from './dialogues.ts';

/** The full dialogues of the test split. */
function testDialogues(): CorpusDialogue[] {
  const folder = join(corpusFolder, 'dialogues');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && splits.test.some((author) => file.startsWith(`${author}-`)))
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

/** The section about whole calls: outcome, points, mistakes and habits against what the author expects. */
export function dialogueSection(): string[] {
  const figures = compareDialogues(testDialogues(), ear);
  return [
    '## Whole calls',
    '',
    `${figures.dialogues} dialogues of the test split, reviewed from their words alone.`,
    '',
    '| what | right | goal |',
    '|---|---|---|',
    `| kind of outcome | ${percent(figures.kind)} | ≥ 95 % |`,
    `| date | ${percent(figures.date)} | ≥ 92 % |`,
    `| amount | ${percent(figures.amount)} | ≥ 95 % |`,
    `| judgements of the ten points | ${percent(figures.points)} | ≥ 90 % |`,
    `| mistakes of the author that were found (same turn) | ${percent(figures.mistakesMade)} | |`,
    `| mistakes found that the author names too | ${percent(figures.mistakesFound)} | |`,
    `| false mistakes a good call | ${(figures.falseInGoodCalls.right / Math.max(1, figures.falseInGoodCalls.of)).toFixed(2)} | ≤ 0.5 |`,
    '',
    '| point or habit | equal |',
    '|---|---|',
    ...Object.entries({ ...figures.perPoint, ...figures.perHabit }).map(
      ([id, count]) => `| \`${id}\` | ${percent(count)} |`,
    ),
    '',
  ];
}
