/**
 * Trains the model of the speech acts and writes its weights into the sources. Run: `npm run train`; with `-- --check` it writes nothing and
 * only says what leaving out features and packing cost on the development split, with a model that has not seen it.
 * Thresholds come from scores on authors that the model had not seen (it is trained once without each group of authors); the weights that are kept come
 * from all authors but those of the test split. Same corpus, same weights: nothing depends on the clock or on chance.
 */
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { dialogueTurnsOf, type Labelled, utterancesOf } from '../evaluation/corpus.ts';
import { figuresOf, macroF1, type Tally, tallyAt } from '../evaluation/measure.ts';
import { hear } from '../src/knowledge/language/acts/features.ts';
import { actsOf, type Role } from '../src/knowledge/language/acts/labels.ts';
import { type ActModel, score, unpack } from '../src/knowledge/language/acts/model.ts';
import { WIDTH } from '../src/knowledge/language/acts/packed.ts';
import { echoFor, examplesOf, spoiled, usesOf, Vocabulary } from './acts/examples.ts';
import { type Learned, learn, predict } from './acts/learn.ts';
import { keptOf, type Limits, packed, sourceOf, type Unpacked } from './acts/pack.ts';
import { bestThreshold, type Scored, sureThreshold } from './acts/thresholds.ts';

const SPOILED = 2;
/** Groups of authors that are left out in turn. */
const GROUPS = 4;
/** A feature that fewer utterances have says nothing. */
const RAREST = 2;
const plan = { rounds: 6, rate: 0.02, left: 0.4, seed: 7 };

/** In a call four of ten turns of a customer do nothing, in the corpus one or two: thresholds count these more, so that small talk is not misheard. */
const idleCounts = { agent: 1, customer: 2.5 } as const;

interface Trained {
  readonly vocabulary: Vocabulary;
  readonly learned: Learned;
}

/** Authors o, p and q use the plainest words: what most people say, and what must not be missed. Author o counts most: it is the shortest of all. */
const countsOf = (utterance: Labelled): number => ({ o: 3, p: 1.5, q: 1.5 })[authorOf(utterance)] ?? 1;

const authorOf = ({ id }: Labelled): string => id.split('-')[0] ?? '';

/** Learns from utterances, once as written and twice spoiled, with the features of a vocabulary. */
function train(role: Role, utterances: readonly Labelled[], vocabulary: Vocabulary): Trained {
  const examples = [];
  for (let round = 0; round <= SPOILED; round += 1) {
    const share = round === 0 ? 1 : 0.6;
    for (const counts of [1, 1.5, 3]) {
      const alike = utterances.filter((utterance) => countsOf(utterance) === counts);
      examples.push(...examplesOf(role, spoiled(alike, round), vocabulary, false, share * counts));
    }
  }
  return { vocabulary, learned: learn(examples, vocabulary.features.length, actsOf(role).length, plan) };
}

/** All features that are common enough. */
function everyFeature(role: Role, utterances: readonly Labelled[]): Vocabulary {
  const seen = new Vocabulary();
  examplesOf(role, utterances, seen, true, 1);
  const vocabulary = new Vocabulary();
  for (const [row, feature] of seen.features.entries())
    if ((seen.counts[row] as number) >= RAREST) vocabulary.rowOf(feature, true);
  return vocabulary;
}

/** The features that are worth most, the best first: how strong its row is, times how often it is used. A few more than are kept, because some keys are alike. */
function bestFeatures(role: Role, { vocabulary, learned }: Trained, utterances: readonly Labelled[]): Vocabulary {
  const uses = usesOf(examplesOf(role, utterances, vocabulary, false, 1), vocabulary.features.length);
  const worth = Float64Array.from(uses, (use, row) => {
    const numbers = learned.rows.subarray(row * WIDTH, (row + 1) * WIDTH);
    return use * Math.sqrt(numbers.reduce((sum, number) => sum + number * number, 0));
  });
  const best = [...worth.keys()].sort((a, b) => (worth[b] as number) - (worth[a] as number) || a - b);
  const kept = new Vocabulary();
  for (const row of best.slice(0, Math.ceil(keptOf(role) * 1.01))) kept.rowOf(vocabulary.features[row] as number, true);
  return kept;
}

/** Features that are worth keeping, found with all of them. */
function featuresFor(role: Role, utterances: readonly Labelled[]): { all: Trained; kept: Vocabulary } {
  const all = train(role, utterances, everyFeature(role, utterances));
  return { all, kept: bestFeatures(role, all, utterances) };
}

function unpacked(role: Role, { vocabulary, learned }: Trained, utterances: readonly Labelled[]): Unpacked {
  const uses = usesOf(examplesOf(role, utterances, vocabulary, false, 1), vocabulary.features.length);
  return { features: vocabulary.features, uses, learned };
}

const open = (role: Role): Limits => ({ thresholds: actsOf(role).map(() => 0.5), sure: actsOf(role).map(() => 0.9) });

/** What a packed model gives to each act of each utterance. */
function scoresBy(model: ActModel, role: Role, utterances: readonly Labelled[]): Float64Array[] {
  return utterances.map((utterance) => {
    const probabilities = new Float64Array(actsOf(role).length);
    const heard = hear(role, utterance.text, echoFor(utterance));
    if (heard.words.length > 0) score(model, heard, probabilities);
    return probabilities;
  });
}

/** Scores of every act on authors left out of the training, for the clean text and for spoiled text. */
function scoresOnUnseen(role: Role, utterances: readonly Labelled[], kept: Vocabulary) {
  const scores = new Map(actsOf(role).map((act) => [act, { clean: [] as Scored[], all: [] as Scored[] }]));
  const authors = [...new Set(utterances.map(authorOf))].sort();
  for (let group = 0; group < GROUPS; group += 1) {
    const isUnseen = (utterance: Labelled): boolean => authors.indexOf(authorOf(utterance)) % GROUPS === group;
    const known = utterances.filter((utterance) => !isUnseen(utterance));
    const model = unpack(packed(role, unpacked(role, train(role, known, kept), known), open(role)));
    for (let round = 0; round < 3; round += 1) {
      const unseen = spoiled(utterances.filter(isUnseen), round);
      for (const [at, probabilities] of scoresBy(model, role, unseen).entries())
        for (const [index, act] of actsOf(role).entries()) {
          const scored = {
            probability: probabilities[index] as number,
            wanted: (unseen[at] as Labelled).acts.includes(act),
            weight: (unseen[at] as Labelled).acts.length === 0 ? idleCounts[role] : 1,
          };
          scores.get(act)?.all.push(scored);
          if (round === 0) scores.get(act)?.clean.push(scored);
        }
    }
  }
  return scores;
}

const split = (role: Role, name: 'train' | 'development'): Labelled[] =>
  [...utterancesOf(name), ...dialogueTurnsOf(name)].filter((utterance) => utterance.role === role);

/** Trains one role, writes its weights and prints how it did on authors left out, as a line of JSON for the process that asked. */
async function trainRole(role: Role): Promise<void> {
  const utterances = [...split(role, 'train'), ...split(role, 'development')];
  const { kept } = featuresFor(role, utterances);
  const scores = scoresOnUnseen(role, utterances, kept);
  const tallies: Tally[] = [];
  const limits = actsOf(role).map((act) => {
    const { clean, all } = scores.get(act) as { clean: Scored[]; all: Scored[] };
    const threshold = bestThreshold(all);
    tallies.push(tallyAt(act, clean, threshold));
    return { threshold, sure: sureThreshold(threshold, all) };
  });
  const model = unpacked(role, train(role, utterances, kept), utterances);
  const weights = packed(role, model, {
    thresholds: limits.map(({ threshold }) => threshold),
    sure: limits.map(({ sure }) => sure),
  });
  const source = sourceOf(role, weights);
  await writeFile(fileURLToPath(new URL(`../src/knowledge/language/acts/weights-${role}.ts`, import.meta.url)), source);
  process.stdout.write(`${JSON.stringify({ utterances: utterances.length, bytes: source.length, tallies })}\n`);
}

/** What leaving out features and packing cost on utterances that the model has not seen. */
function checkRole(role: Role): void {
  const known = split(role, 'train');
  const unseen = split(role, 'development');
  const { all, kept } = featuresFor(role, known);
  const small = train(role, known, kept);
  const model = unpack(packed(role, unpacked(role, small, known), open(role)));
  const best = (scores: readonly Float64Array[]): number =>
    macroF1(
      actsOf(role).map((act, index) => {
        const scored = scores.map((probabilities, at) => ({
          probability: probabilities[index] as number,
          wanted: (unseen[at] as Labelled).acts.includes(act),
          weight: 1,
        }));
        return tallyAt(act, scored, bestThreshold(scored));
      }),
    );
  const predicted = ({ learned, vocabulary }: Trained) =>
    examplesOf(role, unseen, vocabulary, false, 1).map((example) => predict(learned, example));
  process.stdout.write(
    `${role}: macro-F1 on the development split, unseen, each act at its best threshold: ${best(predicted(all)).toFixed(4)} with all ${all.vocabulary.features.length} features, ${best(predicted(small)).toFixed(4)} with the ${kept.features.length} best, ${best(scoresBy(model, role, unseen)).toFixed(4)} packed (${unseen.length} utterances)\n`,
  );
}

/** Each role in a process of its own: they share nothing. */
function trainApart(role: Role): Promise<{ utterances: number; bytes: number; tallies: Tally[] }> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), role], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.on('data', (some) => {
      printed += some;
    });
    child.on('error', failed);
    child.on('close', (code) => (code === 0 ? done(JSON.parse(printed)) : failed(new Error(`${role}: exit ${code}`))));
  });
}

const roles: readonly Role[] = ['agent', 'customer'];
const asked = roles.find((role) => process.argv.includes(role));
if (process.argv.includes('--check')) for (const role of roles) checkRole(role);
else if (asked) await trainRole(asked);
else {
  const results = await Promise.all(roles.map(trainApart));
  const tallies = results.flatMap((result) => result.tallies);
  for (const count of tallies) {
    const { precision, recall, f1 } = figuresOf(count);
    process.stdout.write(
      `${count.act.padEnd(34)} n ${String(count.right + count.missed).padStart(4)}  P ${precision.toFixed(2)}  R ${recall.toFixed(2)}  F1 ${f1.toFixed(3)}\n`,
    );
  }
  const utterances = results.reduce((sum, result) => sum + result.utterances, 0);
  const size = results.reduce((sum, result) => sum + result.bytes, 0);
  process.stdout.write(
    `macro-F1 on authors left out: ${macroF1(tallies).toFixed(3)} (${utterances} utterances); ${Math.round(size / 1024)} kB of weights\n`,
  );
}
