/**
 * Trains the model of the speech acts and writes its weights into the sources. Run: `npm run train`.
 * Thresholds come from scores on authors that the model had not seen (it is trained once without each author); the weights that are kept come
 * from all authors but those of the test split. Same corpus, same weights: nothing depends on the clock or on chance.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { dialogueTurnsOf, type Labelled, utterancesOf } from '../evaluation/corpus.ts';
import { figuresOf, macroF1, type Tally } from '../evaluation/measure.ts';
import { flagOf, phraseFeature } from '../src/knowledge/language/acts/features.ts';
import { type Act, actsOf, type Role } from '../src/knowledge/language/acts/labels.ts';
import { examplesOf, spoiled, Vocabulary } from './acts/examples.ts';
import { learn, type Learned, predict } from './acts/learn.ts';
import { sourceOf } from './acts/pack.ts';
import { bestThreshold, type Scored } from './acts/thresholds.ts';

const SPOILED = 2;
const plan = { rounds: 10, rate: 0.1, pull: 0.02, shrink: 0.01, seed: 7 };
/** What a phrase weighs before anything was learned: written by people, so trusted. */
const beforehand = { strong: 2.5, weak: 0.7, against: -1 } as const;

interface Trained {
  readonly vocabulary: Vocabulary;
  readonly learned: Learned;
}

function train(role: Role, utterances: readonly Labelled[]): Trained {
  const acts = actsOf(role);
  const seen = new Vocabulary();
  examplesOf(role, utterances, seen, true, 1);
  const vocabulary = new Vocabulary();
  for (const [row, feature] of seen.features.entries())
    if ((seen.counts[row] as number) >= 6) vocabulary.rowOf(feature, true);
  const strengths = ['strong', 'weak', 'against'] as const;
  const flags = acts.map((act) =>
    strengths.map((strength) => vocabulary.rowOf(phraseFeature(role, flagOf(role, act, strength)), true)),
  );
  const prior = new Float32Array(vocabulary.features.length * acts.length);
  for (const [index, rows] of flags.entries())
    for (const [at, row] of rows.entries()) prior[row * acts.length + index] = beforehand[strengths[at] as 'strong'];
  const examples = [];
  for (let round = 0; round <= SPOILED; round += 1)
    examples.push(...examplesOf(role, spoiled(utterances, round), vocabulary, false, round === 0 ? 1 : 0.6));
  return { vocabulary, learned: learn(examples, acts.length, prior, plan) };
}

const authorOf = ({ id }: Labelled): string => id.split('-')[0] ?? '';

/** Scores of every act on authors left out of the training, for the clean text and for spoiled text. */
function scoresOnUnseen(role: Role, utterances: readonly Labelled[]): Map<Act, { clean: Scored[]; all: Scored[] }> {
  const scores = new Map<Act, { clean: Scored[]; all: Scored[] }>();
  for (const author of new Set(utterances.map(authorOf))) {
    const { vocabulary, learned } = train(
      role,
      utterances.filter((utterance) => authorOf(utterance) !== author),
    );
    const unseen = utterances.filter((utterance) => authorOf(utterance) === author);
    for (let round = 0; round < 3; round += 1)
      for (const example of examplesOf(role, spoiled(unseen, round), vocabulary, false, 1)) {
        const probabilities = predict(learned, example);
        for (const [index, act] of actsOf(role).entries()) {
          const kept = scores.get(act) ?? { clean: [], all: [] };
          scores.set(act, kept);
          const scored = { probability: probabilities[index] as number, wanted: example.labels[index] === 1 };
          kept.all.push(scored);
          if (round === 0) kept.clean.push(scored);
        }
      }
  }
  return scores;
}

const utterances = (['train', 'development'] as const).flatMap((split) => [
  ...utterancesOf(split),
  ...dialogueTurnsOf(split),
]);
const tallies: Tally[] = [];
for (const role of ['agent', 'customer'] as const) {
  const scores = scoresOnUnseen(role, utterances);
  const thresholds = actsOf(role).map((act) => {
    const { clean, all } = scores.get(act) as { clean: Scored[]; all: Scored[] };
    const threshold = bestThreshold(act, all);
    tallies.push(tallyAt(act, clean, threshold));
    return threshold;
  });
  const { vocabulary, learned } = train(role, utterances);
  const source = sourceOf(role, vocabulary.features, learned, thresholds);
  await writeFile(fileURLToPath(new URL(`../src/knowledge/language/acts/weights-${role}.ts`, import.meta.url)), source);
  process.stdout.write(`${role}: ${vocabulary.features.length} features, ${(source.length / 1024).toFixed(0)} kB\n`);
}
for (const count of tallies) {
  const { precision, recall, f1 } = figuresOf(count);
  process.stdout.write(
    `${count.act.padEnd(34)} n ${String(count.right + count.missed).padStart(4)}  P ${precision.toFixed(2)}  R ${recall.toFixed(2)}  F1 ${f1.toFixed(3)}\n`,
  );
}
process.stdout.write(
  `macro-F1 on authors left out: ${macroF1(tallies).toFixed(3)} (${utterances.length} utterances)\n`,
);

function tallyAt(act: Act, scored: readonly Scored[], threshold: number): Tally {
  const count: Tally = { act, right: 0, wrong: 0, missed: 0 };
  for (const { probability, wanted } of scored) {
    if (wanted && probability >= threshold) count.right += 1;
    else if (wanted) count.missed += 1;
    else if (probability >= threshold) count.wrong += 1;
  }
  return count;
}
