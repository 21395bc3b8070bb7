/**
 * Trains the model of the speech acts and writes its weights into the sources. Run: `npm run train`; with `-- --check` it writes nothing and
 * only says what packing costs on the development split, with a model that has not seen it.
 * Thresholds come from scores on authors that the model had not seen (it is trained once without each group of authors); the weights that are kept come
 * from all authors but those of the test split. Same corpus, same weights: nothing depends on the clock or on chance.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { dialogueTurnsOf, type Labelled, utterancesOf } from '../evaluation/corpus.ts';
import { figuresOf, macroF1, type Tally } from '../evaluation/measure.ts';
import { flagOf, phraseFeature } from '../src/knowledge/language/acts/features.ts';
import { type Act, actsOf, type Role } from '../src/knowledge/language/acts/labels.ts';
import { agentWeights } from '../src/knowledge/language/acts/weights-agent.ts';
import { customerWeights } from '../src/knowledge/language/acts/weights-customer.ts';
import { examplesOf, spoiled, usesOf, Vocabulary } from './acts/examples.ts';
import { type Learned, learn, predict } from './acts/learn.ts';
import { packed, sourceOf } from './acts/pack.ts';
import { packingCheck } from './acts/packing-check.ts';
import { bestThreshold, type Scored, sureThreshold } from './acts/thresholds.ts';

const SPOILED = 2;
/** Groups of authors that are left out in turn. */
const GROUPS = 4;
/** A feature that fewer utterances have says nothing. */
const RAREST = 4;
const plan = { rounds: 10, rate: 0.1, pull: 0.02, shrink: 0.01, seed: 7 };
/** What a phrase weighs before anything was learned: written by people, so trusted. */
const beforehand = { strong: 2.5, weak: 0.7, against: -1 } as const;

interface Trained {
  readonly vocabulary: Vocabulary;
  /** How much each feature counts in an utterance, on average. */
  readonly uses: Float64Array;
  readonly learned: Learned;
}

function train(role: Role, utterances: readonly Labelled[]): Trained {
  const acts = actsOf(role);
  const seen = new Vocabulary();
  examplesOf(role, utterances, seen, true, 1);
  const vocabulary = new Vocabulary();
  for (const [row, feature] of seen.features.entries())
    if ((seen.counts[row] as number) >= RAREST) vocabulary.rowOf(feature, true);
  const strengths = ['strong', 'weak', 'against'] as const;
  const flags = acts.map((act) =>
    strengths.map((strength) => vocabulary.rowOf(phraseFeature(role, flagOf(role, act, strength)), true)),
  );
  const prior = new Float32Array(vocabulary.features.length * acts.length);
  for (const [index, rows] of flags.entries())
    for (const [at, row] of rows.entries()) prior[row * acts.length + index] = beforehand[strengths[at] as 'strong'];
  const examples = [];
  for (let round = 0; round <= SPOILED; round += 1) {
    const share = round === 0 ? 1 : 0.6;
    for (const counts of [1, 1.5, 3]) {
      const alike = utterances.filter((utterance) => countsOf(utterance) === counts);
      examples.push(...examplesOf(role, spoiled(alike, round), vocabulary, false, share * counts));
    }
  }
  const uses = usesOf(examplesOf(role, utterances, vocabulary, false, 1), vocabulary.features.length);
  return { vocabulary, uses, learned: learn(examples, acts.length, prior, plan) };
}

/** Authors o, p and q use the plainest words: what most people say, and what must not be missed. Author o counts most: it is the shortest of all. */
const countsOf = (utterance: Labelled): number => ({ o: 3, p: 1.5, q: 1.5 })[authorOf(utterance)] ?? 1;

const authorOf = ({ id }: Labelled): string => id.split('-')[0] ?? '';

/** Scores of every act on authors left out of the training, for the clean text and for spoiled text. */
function scoresOnUnseen(role: Role, utterances: readonly Labelled[]): Map<Act, { clean: Scored[]; all: Scored[] }> {
  const scores = new Map<Act, { clean: Scored[]; all: Scored[] }>();
  const authors = [...new Set(utterances.map(authorOf))].sort();
  for (let group = 0; group < GROUPS; group += 1) {
    const isUnseen = (utterance: Labelled): boolean => authors.indexOf(authorOf(utterance)) % GROUPS === group;
    const { vocabulary, learned } = train(
      role,
      utterances.filter((utterance) => !isUnseen(utterance)),
    );
    const unseen = utterances.filter(isUnseen);
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

/** What packing costs on utterances that the model has not seen, with the thresholds in use. */
function checkPacking(): void {
  const unseen = [...utterancesOf('development'), ...dialogueTurnsOf('development')];
  const known = [...utterancesOf('train'), ...dialogueTurnsOf('train')];
  const checks = (['agent', 'customer'] as const).map((role) => {
    const { vocabulary, uses, learned } = train(role, known);
    const { thresholds, sure } = role === 'agent' ? agentWeights : customerWeights;
    return packingCheck(role, { features: vocabulary.features, uses, learned, thresholds, sure }, vocabulary, unseen);
  });
  const learned = macroF1(checks.flatMap((check) => check.learned));
  const eightBits = macroF1(checks.flatMap((check) => check.eightBits));
  const packedF1 = macroF1(checks.flatMap((check) => check.packed));
  process.stdout.write(
    `macro-F1 on the development split, unseen: ${learned.toFixed(4)} as learned, ${eightBits.toFixed(4)} in eight bits, ${packedF1.toFixed(4)} packed (${unseen.length} utterances)\n`,
  );
  if (packedF1 < eightBits - 0.003)
    throw new Error('packing costs more than 0.3 points against eight bits: give it a larger budget');
}

const tallies: Tally[] = [];
const roles = process.argv.includes('--check') ? [] : (['agent', 'customer'] as const);
for (const role of roles) {
  const scores = scoresOnUnseen(role, utterances);
  const limits = actsOf(role).map((act) => {
    const { clean, all } = scores.get(act) as { clean: Scored[]; all: Scored[] };
    const threshold = bestThreshold(all);
    tallies.push(tallyAt(act, clean, threshold));
    return { threshold, sure: sureThreshold(threshold, all) };
  });
  const { vocabulary, uses, learned } = train(role, utterances);
  const thresholds = limits.map(({ threshold }) => threshold);
  const sure = limits.map((limit) => limit.sure);
  const source = sourceOf(role, packed({ features: vocabulary.features, uses, learned, thresholds, sure }));
  await writeFile(fileURLToPath(new URL(`../src/knowledge/language/acts/weights-${role}.ts`, import.meta.url)), source);
  process.stdout.write(`${role}: ${vocabulary.features.length} features, ${(source.length / 1024).toFixed(0)} kB\n`);
}
if (roles.length === 0) checkPacking();
for (const count of tallies) {
  const { precision, recall, f1 } = figuresOf(count);
  process.stdout.write(
    `${count.act.padEnd(34)} n ${String(count.right + count.missed).padStart(4)}  P ${precision.toFixed(2)}  R ${recall.toFixed(2)}  F1 ${f1.toFixed(3)}\n`,
  );
}
if (tallies.length > 0)
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
