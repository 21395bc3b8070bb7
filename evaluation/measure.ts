import { type Act, actsOf } from '#knowledge/language/acts/labels.ts';
import type { Labelled } from './corpus.ts';

/** How often a label was given rightly, wrongly, and not given where it should be. */
export interface Tally {
  readonly act: Act;
  right: number;
  wrong: number;
  missed: number;
}

/** Precision, recall and F1; 1 where there was nothing to find and nothing was found. */
export function figuresOf({ right, wrong, missed }: Tally): { precision: number; recall: number; f1: number } {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  return {
    precision,
    recall,
    f1: right === 0 ? (wrong + missed === 0 ? 1 : 0) : (2 * right) / (2 * right + wrong + missed),
  };
}

/** Compares what a recogniser says with the labels, act by act. */
export function tally(examples: readonly Labelled[], recognise: (example: Labelled) => readonly Act[]): Tally[] {
  const tallies = new Map<Act, Tally>();
  for (const role of ['agent', 'customer'] as const)
    for (const act of actsOf(role)) tallies.set(act, { act, right: 0, wrong: 0, missed: 0 });
  for (const example of examples) {
    const found = new Set(recognise(example));
    for (const act of actsOf(example.role)) {
      const count = tallies.get(act) as Tally;
      const wanted = example.acts.includes(act);
      if (wanted && found.has(act)) count.right += 1;
      else if (wanted) count.missed += 1;
      else if (found.has(act)) count.wrong += 1;
    }
  }
  return [...tallies.values()];
}

/** The mean of the F1 of all labels that occur. */
export function macroF1(tallies: readonly Tally[]): number {
  const occurring = tallies.filter(({ right, missed }) => right + missed > 0);
  return occurring.reduce((sum, count) => sum + figuresOf(count).f1, 0) / Math.max(1, occurring.length);
}

/** The 95 % interval of a share by Wilson (Journal of the American Statistical Association 22, 1927). */
export function wilson(hits: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.959964;
  const share = hits / of;
  const denominator = 1 + (z * z) / of;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return [(middle - spread) / denominator, (middle + spread) / denominator];
}

/** The same for one act, from scores: what reaches the threshold counts as found. */
export function tallyAt(
  act: Act,
  scored: readonly { readonly probability: number; readonly wanted: boolean }[],
  threshold: number,
): Tally {
  const count: Tally = { act, right: 0, wrong: 0, missed: 0 };
  for (const { probability, wanted } of scored) {
    if (wanted && probability >= threshold) count.right += 1;
    else if (wanted) count.missed += 1;
    else if (probability >= threshold) count.wrong += 1;
  }
  return count;
}
