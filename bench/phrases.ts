/**
 * Dates, amounts and instalments in short texts, beside chrono-node (nl) in the same run: speed, and right answers on Microsoft's Dutch
 * specifications (scope: evaluation/recognizers-scope.ts).
 * Run: npm run bench -- phrases
 */
import * as chrono from 'chrono-node/nl';
import { fileURLToPath } from 'node:url';
import { type DateReader, evaluateRecognizers } from '../evaluation/recognizers.ts';
import { type Day, day } from '#kernel/dates.ts';
import { readPhrases } from '#knowledge/language/index.ts';
import { type Figure, report } from './figures.ts';
import { median } from './measure.ts';

const texts = [
  'ik maak het vrijdag over',
  'volgende week dinsdag krijgt u de helft en de rest eind december',
  'dat lukt niet voor de vijftiende want ik krijg dan pas mijn loon',
  'u kunt het in drie termijnen betalen, elke maand honderd euro',
  'nee hoor, ik heb die factuur nooit gezien',
  'kunt u mij zeggen wanneer u de € 1.250,50 kunt overmaken?',
  'ge moogt dat tegen einde november verwachten zulle',
  'oké dan noteer ik dat en stuur ik u vandaag nog een bevestiging',
  'ik bel u over drie weken terug als mijn klant betaald heeft',
  'twaalfhonderd vijftig euro op 1 december en de rest op 15-1',
];
const ROUNDS = 3000;
const REPEATS = 5;
const GOAL_SPEED = 60_000;
const GOAL_DATES = 0.88;
const GOAL_NUMBERS = 0.96;
const callDate = day('2026-11-18');

function perSecond(read: (text: string) => unknown): number {
  for (const text of texts) for (let warm = 0; warm < 300; warm += 1) read(text);
  const rates = Array.from({ length: REPEATS }, () => {
    const before = process.cpuUsage();
    for (let round = 0; round < ROUNDS; round += 1) for (const text of texts) read(text);
    const used = process.cpuUsage(before);
    return (ROUNDS * texts.length) / ((used.user + used.system) / 1e6);
  });
  return Math.round(median(rates));
}

const reference = new Date('2026-11-18T12:00:00');
const ours = perSecond((text) => readPhrases(text, callDate));
const theirs = perSecond((text) => chrono.parse(text, reference, { forwardDate: true }));

const shown = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

const chronoReader: DateReader = (text: string, from: Day) =>
  chrono.parse(text, new Date(`${from}T12:00:00`), { forwardDate: true }).map((found) => ({
    start: found.index,
    end: found.index + found.text.length,
    from: shown(found.start.date()),
    to: shown((found.end ?? found.start).date()),
  }));

const folder = fileURLToPath(new URL('../../shared/data/recognizers-nl', import.meta.url));
const exam = evaluateRecognizers(folder);
const otherExam = evaluateRecognizers(folder, chronoReader);

const figures: Figure[] = [
  { figure: 'dates, amounts and instalments', value: `${ours}/s`, goal: `≥ ${GOAL_SPEED}/s`, met: ours >= GOAL_SPEED },
  { figure: 'chrono-node nl, dates only, same texts', value: `${theirs}/s` },
];
if (exam && otherExam) {
  const rate = (cases: readonly { right: boolean }[]): number => cases.filter((one) => one.right).length / cases.length;
  const percent = (cases: readonly { right: boolean }[]): string =>
    `${(rate(cases) * 100).toFixed(1)} % of ${cases.length}`;
  figures.push(
    {
      figure: 'dates and periods right, cases in scope',
      value: percent(exam.dates),
      goal: `≥ ${GOAL_DATES * 100} %`,
      met: rate(exam.dates) >= GOAL_DATES,
    },
    { figure: 'chrono-node nl, the same cases', value: percent(otherExam.dates) },
    {
      figure: 'numbers, shares and money right, cases in scope',
      value: percent(exam.numbers),
      goal: `≥ ${GOAL_NUMBERS * 100} %`,
      met: rate(exam.numbers) >= GOAL_NUMBERS,
    },
  );
} else process.stderr.write(`SKIPPED: ${folder} is missing, so nothing is measured on Microsoft's specifications\n`);

await report('phrases', `Ten short texts of a call, one core, CPU time; ${REPEATS} runs, the median.`, figures);
