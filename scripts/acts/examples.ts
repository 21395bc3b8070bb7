import type { Labelled } from '../../evaluation/corpus.ts';
import { seeded, withFillers, withoutMarks, withWrongWords } from '../../evaluation/noise.ts';
import { type Echo, echoOf, hear } from '../../src/knowledge/language/acts/features.ts';
import { actsOf, type Role } from '../../src/knowledge/language/acts/labels.ts';
import { valuesOf } from '../../src/knowledge/language/acts/model.ts';

/** An example for the training: its features as rows of the vocabulary, with what each counts, and its labels. */
export interface Example {
  readonly rows: Int32Array;
  readonly values: Float32Array;
  readonly labels: Uint8Array;
  /** Near misses: these labels are wrong here and look right. */
  readonly near: Uint8Array;
  /** People differ on these labels here: nothing is learned from them. */
  readonly unsure: Uint8Array;
  readonly weight: number;
}

/** Numbers features in the order in which they are met. */
export class Vocabulary {
  readonly rows = new Map<number, number>();
  readonly features: number[] = [];
  readonly counts: number[] = [];

  rowOf(feature: number, grow: boolean): number {
    const known = this.rows.get(feature);
    if (known !== undefined) return known;
    if (!grow) return -1;
    const row = this.features.length;
    this.rows.set(feature, row);
    this.features.push(feature);
    this.counts.push(0);
    return row;
  }
}

/** The same utterances as a speech recogniser could have written them: each once more or less spoiled. */
export function spoiled(examples: readonly Labelled[], round: number): Labelled[] {
  const chance = seeded(1000 + round);
  const change = (text: string): string => {
    if (round === 0) return text;
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
export function echoFor({ previous }: Labelled): Echo | null {
  return previous ? echoOf(hear(previous.role, previous.text, null)) : null;
}

const values = new Float64Array(5);

/** Turns utterances into examples for one role. */
export function examplesOf(
  role: Role,
  utterances: readonly Labelled[],
  vocabulary: Vocabulary,
  grow: boolean,
  weight: number,
): Example[] {
  const acts = actsOf(role);
  return utterances
    .filter((utterance) => utterance.role === role)
    .map((utterance) => {
      const heard = hear(role, utterance.text, echoFor(utterance));
      valuesOf(heard, values);
      const sums = new Map<number, number>();
      for (let index = 0; index < heard.count; index += 1) {
        const row = vocabulary.rowOf(heard.ids[index] as number, grow);
        if (row >= 0) sums.set(row, (sums.get(row) ?? 0) + (values[heard.groups[index] as number] as number));
      }
      if (grow) for (const row of sums.keys()) vocabulary.counts[row] = (vocabulary.counts[row] ?? 0) + 1;
      return {
        rows: Int32Array.from(sums.keys()),
        values: Float32Array.from(sums.values()),
        labels: Uint8Array.from(acts, (act) => (utterance.acts.includes(act) ? 1 : 0)),
        near: Uint8Array.from(acts, (act) => (utterance.not?.includes(act) ? 1 : 0)),
        unsure: Uint8Array.from(acts, (act) => (utterance.unsure?.includes(act) ? 1 : 0)),
        weight,
      };
    });
}

/** How much each feature counts in an utterance, on average; one that was never seen as if once. */
export function usesOf(examples: readonly Example[], features: number): Float64Array {
  const uses = new Float64Array(features);
  for (const { rows, values } of examples)
    for (const [index, row] of rows.entries()) uses[row] = (uses[row] as number) + (values[index] as number);
  return uses.map((sum) => Math.max(1, sum) / Math.max(1, examples.length));
}
