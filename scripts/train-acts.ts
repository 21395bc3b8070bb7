/**
 * Trains the model of the speech acts and writes its weights into the sources. Run: `npm run train`; with `-- --check` it writes nothing and
 * only says what leaving out features and packing cost on the development split, with a model that has not seen it.
 * Thresholds come from scores on authors that the model had not seen (it is trained once without each group of authors); the weights that are kept come
 * from all authors but those of the test split. Same corpus, same weights: nothing depends on the clock or on chance.
 */
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { dialogueTurnsOf, type Labelled, splits, utterancesOf } from '../evaluation/corpus.ts';
import { figuresOf, macroF1, type Tally, tallyAt } from '../evaluation/measure.ts';
import { actsOf, type Role } from '../src/knowledge/language/acts/labels.ts';
import { type Examples, examplesOf } from './acts/examples.ts';
import { predict } from './acts/learn.ts';
import type { Network } from './acts/network.ts';
import { packed, sourceOf } from './acts/pack.ts';
import { bestThreshold, type Scored, sureThreshold } from './acts/thresholds.ts';
import { bestOf, shaped, withAll, withSome } from './acts/training.ts';

/** Each utterance is learned once as written and twice spoiled. */
const ROUNDS = 3;
/** Groups of authors that are left out in turn. */
const GROUPS = 4;

/** In a call four of ten turns of a customer do nothing, in the corpus one or two: thresholds count these more, so that small talk is not misheard. */
const idleCounts = { agent: 1, customer: 2.5 } as const;

const utterances = (): Labelled[] =>
  (['train', 'development'] as const).flatMap((split) => [...utterancesOf(split), ...dialogueTurnsOf(split)]);

const chosenOf = (examples: Examples, fits: (author: string, example: number) => boolean): Int32Array =>
  Int32Array.from(examples.authors.keys()).filter((example) => fits(examples.authors[example] as string, example));

/** The scores of every act for some examples. */
function scoresOf(role: Role, network: Network, examples: Examples, chosen: Int32Array): Scored[][] {
  const scores: Scored[][] = actsOf(role).map(() => []);
  for (const example of chosen) {
    const probabilities = predict(network, examples, example);
    const labels = examples.labels.subarray(example * examples.acts, (example + 1) * examples.acts);
    const weight = labels.includes(1) ? 1 : idleCounts[role];
    for (const [act, probability] of probabilities.entries())
      if (!examples.unsure[example * examples.acts + act])
        scores[act]?.push({ probability, wanted: labels[act] === 1, weight });
  }
  return scores;
}

/** Trains one role, writes its weights and prints how it did on authors left out, as a line of JSON for the process that asked. */
async function trainRole(role: Role): Promise<void> {
  const examples = examplesOf(role, utterances(), ROUNDS);
  const everyone = chosenOf(examples, () => true);
  const kept = bestOf(role, withAll(examples, everyone), examples, everyone);
  const authors = [...new Set(examples.authors)].sort();
  const clean: Scored[][] = actsOf(role).map(() => []);
  const all: Scored[][] = actsOf(role).map(() => []);
  for (let group = 0; group < GROUPS; group += 1) {
    const isUnseen = (author: string): boolean => authors.indexOf(author) % GROUPS === group;
    const known = chosenOf(examples, (author) => !isUnseen(author));
    const network = shaped(role, withSome(examples, known, kept), examples, known);
    for (let round = 0; round < ROUNDS; round += 1) {
      const unseen = chosenOf(examples, (author, example) => isUnseen(author) && examples.rounds[example] === round);
      for (const [act, scored] of scoresOf(role, network, examples, unseen).entries()) {
        for (const score of scored) all[act]?.push(score);
        if (round === 0) for (const score of scored) clean[act]?.push(score);
      }
    }
  }
  const thresholds = all.map((scored) => bestThreshold(scored));
  const sure = all.map((scored, act) => sureThreshold(thresholds[act] as number, scored));
  const tallies = actsOf(role).map((act, index) => tallyAt(act, clean[index] as Scored[], thresholds[index] as number));
  const network = shaped(role, withSome(examples, everyone, kept), examples, everyone);
  const source = sourceOf(role, packed(network, examples, { thresholds, sure }));
  await writeFile(fileURLToPath(new URL(`../src/knowledge/language/acts/weights-${role}.ts`, import.meta.url)), source);
  const count = examples.count / ROUNDS;
  process.stdout.write(`${JSON.stringify({ utterances: count, bytes: source.length, tallies })}\n`);
}

/** What leaving out features and keeping rows as shapes cost on utterances that the model has not seen. */
function checkRole(role: Role): void {
  const examples = examplesOf(role, utterances(), ROUNDS);
  const isUnseen = (author: string): boolean => (splits.development as readonly string[]).includes(author);
  const known = chosenOf(examples, (author) => !isUnseen(author));
  const unseen = chosenOf(examples, (author, example) => isUnseen(author) && examples.rounds[example] === 0);
  const say = (what: string, network: Network): void => {
    const scores = scoresOf(role, network, examples, unseen);
    const f1 = macroF1(
      actsOf(role).map((act, index) =>
        tallyAt(act, scores[index] as Scored[], bestThreshold(scores[index] as Scored[])),
      ),
    );
    process.stdout.write(`${role}: ${f1.toFixed(4)} ${what}\n`);
  };
  process.stdout.write(
    `${role}: macro-F1 on ${unseen.length} utterances of the development split, unseen, each act at its best threshold\n`,
  );
  const all = withAll(examples, known);
  say(`with all ${all.kept.length} features`, all);
  const some = withSome(examples, known, bestOf(role, all, examples, known));
  say(`with the ${some.kept.length} best`, some);
  say('with their rows kept as shapes', shaped(role, some, examples, known));
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
const asked = roles.filter((role) => process.argv.includes(role));
if (process.argv.includes('--check')) for (const role of asked.length > 0 ? asked : roles) checkRole(role);
else if (asked[0]) await trainRole(asked[0]);
else {
  const results = await Promise.all(roles.map(trainApart));
  const tallies = results.flatMap((result) => result.tallies);
  for (const count of tallies) {
    const { precision, recall, f1 } = figuresOf(count);
    process.stdout.write(
      `${count.act.padEnd(34)} n ${String(count.right + count.missed).padStart(4)}  P ${precision.toFixed(2)}  R ${recall.toFixed(2)}  F1 ${f1.toFixed(3)}\n`,
    );
  }
  const count = results.reduce((sum, result) => sum + result.utterances, 0);
  const size = results.reduce((sum, result) => sum + result.bytes, 0);
  process.stdout.write(
    `macro-F1 on authors left out: ${macroF1(tallies).toFixed(3)} (${count} utterances); ${Math.round(size / 1024)} kB of weights\n`,
  );
}
