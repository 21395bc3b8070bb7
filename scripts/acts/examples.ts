import type { Labelled } from '../../evaluation/corpus.ts';
import { seeded, withFillers, withoutMarks, withWrongWords } from '../../evaluation/noise.ts';
import { type Echo, echoOf, GROUPS, group, type Heard, hear } from '../../src/knowledge/language/acts/features.ts';
import { actsOf, type Role } from '../../src/knowledge/language/acts/labels.ts';
import { valuesOf } from '../../src/knowledge/language/acts/model.ts';
import { keyOf } from '../../src/knowledge/language/acts/packed.ts';

/** All utterances of a role, as written and spoiled, taken apart once for all trainings. */
export interface Examples {
  readonly acts: number;
  readonly count: number;
  /** The features of example i stand from `offsets[i]` up to `offsets[i + 1]`: which, and how much each counts. */
  readonly offsets: Int32Array;
  readonly features: Int32Array;
  readonly values: Float32Array;
  /** `labels[i * acts + act]`, and so on. */
  readonly labels: Uint8Array;
  /** Near misses: these labels are wrong here and look right. */
  readonly near: Uint8Array;
  /** People differ on these labels here: nothing is learned from them. */
  readonly unsure: Uint8Array;
  /** How much an example counts. */
  readonly weights: Float32Array;
  readonly authors: readonly string[];
  /** 0 as written, then more and more spoiled. */
  readonly rounds: Uint8Array;
  /** The key of each feature (`keyOf`); features are numbered in the order in which they are met. */
  readonly keys: readonly number[];
}

/** The same utterances as a speech recogniser could have written them: each once more or less spoiled. */
function spoiled(examples: readonly Labelled[], round: number): readonly Labelled[] {
  if (round === 0) return examples;
  const chance = seeded(1000 + round);
  const change = (text: string): string => {
    let changed = round % 2 === 1 || chance() < 0.6 ? withoutMarks(text) : text;
    if (round > 1) changed = withFillers(changed, 0.04, chance);
    if (round > 1) changed = withWrongWords(changed, 0.04 + 0.03 * round * chance(), chance);
    return changed;
  };
  return examples.map((example) => ({
    ...example,
    text: change(example.text),
    ...(example.previous ? { previous: { ...example.previous, text: change(example.previous.text) } } : {}),
  }));
}

/** What a recogniser would remember of the turn before. */
function echoFor({ previous }: Labelled): Echo | null {
  return previous ? echoOf(hear(previous.role, previous.text, null)) : null;
}

const authorOf = ({ id }: Labelled): string => id.split('-')[0] ?? '';

/** Authors o, p and q use the plainest words: what most people say, and what must not be missed. Author o counts most: it is the shortest of all. */
const countsOf = (author: string): number => ({ o: 3, p: 1.5, q: 1.5 })[author] ?? 1;
const SPOILED_COUNTS = 0.6;

const groupValues = new Float64Array(GROUPS);

/** What each feature of an utterance counts, by its key. */
function sumsOf(heard: Heard): Map<number, number> {
  valuesOf(heard, groupValues);
  const sums = new Map<number, number>();
  const take = (feature: number, kind: number): void => {
    const key = keyOf(feature);
    sums.set(key, (sums.get(key) ?? 0) + (groupValues[kind] as number));
  };
  for (let index = 0; index < heard.count; index += 1) take(heard.ids[index] as number, heard.groups[index] as number);
  for (const { grams } of heard.words) for (const gram of grams) take(gram, group.gram);
  return sums;
}

/** Takes all utterances of a role apart, `rounds` times: once as written, then spoiled. */
export function examplesOf(role: Role, all: readonly Labelled[], rounds: number): Examples {
  const utterances = all.filter((utterance) => utterance.role === role);
  const acts = actsOf(role);
  const count = utterances.length * rounds;
  const numberOf = new Map<number, number>();
  const features: number[] = [];
  const values: number[] = [];
  const examples = {
    acts: acts.length,
    count,
    offsets: new Int32Array(count + 1),
    labels: new Uint8Array(count * acts.length),
    near: new Uint8Array(count * acts.length),
    unsure: new Uint8Array(count * acts.length),
    weights: new Float32Array(count),
    authors: [] as string[],
    rounds: new Uint8Array(count),
  };
  let at = 0;
  for (let round = 0; round < rounds; round += 1)
    for (const utterance of spoiled(utterances, round)) {
      for (const [key, value] of sumsOf(hear(role, utterance.text, echoFor(utterance)))) {
        const known = numberOf.get(key) ?? numberOf.size;
        numberOf.set(key, known);
        features.push(known);
        values.push(value);
      }
      const author = authorOf(utterance);
      examples.offsets[at + 1] = features.length;
      examples.weights[at] = countsOf(author) * (round === 0 ? 1 : SPOILED_COUNTS);
      examples.authors.push(author);
      examples.rounds[at] = round;
      for (const [act, label] of acts.entries()) {
        const place = at * acts.length + act;
        if (utterance.acts.includes(label)) examples.labels[place] = 1;
        if (utterance.not?.includes(label)) examples.near[place] = 1;
        if (utterance.unsure?.includes(label)) examples.unsure[place] = 1;
      }
      at += 1;
    }
  return {
    ...examples,
    features: Int32Array.from(features),
    values: Float32Array.from(values),
    keys: [...numberOf.keys()],
  };
}

/** How often each feature is met in some examples as they were written, and how much it counts in one of them, on average. */
export function usesOf(examples: Examples, chosen: Int32Array): { met: Int32Array; uses: Float64Array } {
  const met = new Int32Array(examples.keys.length);
  const uses = new Float64Array(examples.keys.length);
  let written = 0;
  for (const example of chosen) {
    if (examples.rounds[example] !== 0) continue;
    written += 1;
    for (let at = examples.offsets[example] as number; at < (examples.offsets[example + 1] as number); at += 1) {
      const feature = examples.features[at] as number;
      met[feature] = (met[feature] as number) + 1;
      uses[feature] = (uses[feature] as number) + (examples.values[at] as number);
    }
  }
  return { met, uses: uses.map((use) => use / Math.max(1, written)) };
}
