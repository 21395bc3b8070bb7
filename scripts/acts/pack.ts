import { gzipSync } from 'node:zlib';
import type { Role } from '../../src/knowledge/language/acts/labels.ts';
import {
  keyOf,
  levels,
  type PackedWeights,
  writeKeys,
  writeWeights,
} from '../../src/knowledge/language/acts/packed.ts';
import type { Learned } from './learn.ts';

/** A model before it is packed: `uses` says how much each feature counts in an utterance, on average. */
export interface Unpacked {
  readonly features: readonly number[];
  readonly uses: Float64Array;
  readonly learned: Learned;
  readonly thresholds: readonly number[];
  readonly sure: readonly number[];
}

/** Bytes that the weights of one role may take (gzip), so that the whole engine stays under 400 kB on the wire (brotli). */
export const usualBudget = 153_000;

interface Entry {
  readonly row: number;
  readonly act: number;
  readonly level: number;
  /** What it would be missed: how strong the weight is, times how often it is used. */
  readonly worth: number;
}

/**
 * Packs a model: weights in levels; where they do not fit into the budget, those that are worth least are left out. What is lost on average
 * goes into the bias: otherwise many small weights that speak against an act would be missed (0.8 points of macro-F1).
 */
export function packed(model: Unpacked, budget = usualBudget): PackedWeights {
  const { acts, weights } = model.learned;
  const unit = unitOf(model.learned);
  const entries: Entry[] = [];
  for (const [row, use] of model.uses.entries())
    for (let act = 0; act < acts; act += 1) {
      const steps = Math.min(127, Math.abs(weights[row * acts + act] as number) / unit);
      const level = nearestLevel(Math.round(steps));
      if (level > 0)
        entries.push({
          row,
          act,
          level: (weights[row * acts + act] as number) < 0 ? -level : level,
          worth: steps * use,
        });
    }
  entries.sort((a, b) => b.worth - a.worth || a.row - b.row || a.act - b.act);
  let least = 0;
  let most = entries.length;
  let best = write(model, unit, entries);
  if (sizeOf(best) <= budget) return best;
  while (most - least > 200) {
    const middle = (least + most) >> 1;
    const tried = write(model, unit, entries.slice(0, middle));
    if (sizeOf(tried) <= budget) {
      least = middle;
      best = tried;
    } else most = middle;
  }
  return sizeOf(best) <= budget ? best : write(model, unit, entries.slice(0, least));
}

/** One step of the weights of a model. */
export function unitOf({ weights }: Learned): number {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  return Math.min(largest, 5) / 127;
}

/** The level of a weight in steps, from 1; 0 for one that says nothing. */
function nearestLevel(steps: number): number {
  if (steps < (levels[0] as number)) return 0;
  let level = 0;
  while (
    level + 1 < levels.length &&
    Math.abs((levels[level + 1] as number) - steps) <= Math.abs((levels[level] as number) - steps)
  )
    level += 1;
  return level + 1;
}

/** Writes the entries; of two features with one key the first one, which is worth more, stays. */
function write(
  { features, uses, learned, thresholds, sure }: Unpacked,
  unit: number,
  entries: readonly Entry[],
): PackedWeights {
  const { acts, weights } = learned;
  const bias = Float64Array.from(learned.bias);
  for (const [place, weight] of weights.entries()) {
    const act = place % acts;
    bias[act] = (bias[act] as number) + weight * (uses[(place - act) / acts] as number);
  }
  const rows = new Map<number, { readonly row: number; readonly levels: number[] }>();
  for (const { row, act, level } of entries) {
    const key = keyOf(features[row] as number);
    let kept = rows.get(key);
    if (!kept) {
      kept = { row, levels: Array.from({ length: acts }, () => 0) };
      rows.set(key, kept);
    }
    if (kept.row !== row) continue;
    kept.levels[act] = level;
    const weight = Math.sign(level) * unit * (levels[Math.abs(level) - 1] as number);
    bias[act] = (bias[act] as number) - weight * (uses[row] as number);
  }
  const keys = [...rows.keys()].sort((a, b) => a - b);
  const short = (list: readonly number[]): number[] => list.map((value) => Number(value.toFixed(4)));
  return {
    unit: Number(unit.toFixed(8)),
    bias: short([...bias]),
    thresholds: short(thresholds),
    sure: short(sure),
    ...writeKeys(keys),
    weights: keys.map((key) => writeWeights(rows.get(key)?.levels ?? [])).join(''),
  };
}

function sizeOf({ above, below, weights }: PackedWeights): number {
  return gzipSync(above + below + weights, { level: 9 }).length;
}

/** Writes packed weights as TypeScript source. */
export function sourceOf(role: Role, { unit, bias, thresholds, sure, above, below, weights }: PackedWeights): string {
  return `// Made by \`npm run train\` from corpus/; do not edit.
import type { PackedWeights } from '#knowledge/language/acts/packed.ts';

/** What the model has learned about what ${role === 'agent' ? 'agents' : 'customers'} say. */
export const ${role}Weights: PackedWeights = {
  unit: ${unit},
  bias: [${bias.join(', ')}],
  thresholds: [${thresholds.join(', ')}],
  sure: [${sure.join(', ')}],
  above: '${above}',
  below: '${below}',
  weights: '${weights}',
};
`;
}
