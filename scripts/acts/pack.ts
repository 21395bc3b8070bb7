import type { Role } from '../../src/knowledge/language/acts/labels.ts';
import type { Learned } from './learn.ts';

/** Weights below this share of the largest say nothing and are left out. */
const SMALLEST = 3;

/** Writes a model as TypeScript source: weights in steps of `unit`, small ones left out, features in rising order. */
export function sourceOf(
  role: Role,
  features: readonly number[],
  learned: Learned,
  thresholds: readonly number[],
): string {
  const { acts, weights, bias } = learned;
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const unit = Math.min(largest, 5) / 127;
  const rows: { feature: number; bytes: number[] }[] = [];
  for (const [row, feature] of features.entries()) {
    const bytes: number[] = [];
    for (let act = 0; act < acts; act += 1) {
      const steps = Math.max(-127, Math.min(127, Math.round((weights[row * acts + act] as number) / unit)));
      if (Math.abs(steps) >= SMALLEST) bytes.push(act, steps & 255);
    }
    if (bytes.length > 0) rows.push({ feature, bytes: [bytes.length / 2, ...bytes] });
  }
  rows.sort((a, b) => (a.feature >>> 0) - (b.feature >>> 0));
  const table = Buffer.alloc(rows.length * 4);
  for (const [index, { feature }] of rows.entries()) table.writeInt32LE(feature, index * 4);
  const entries = Buffer.from(rows.flatMap(({ bytes }) => bytes));
  const numbers = (list: readonly number[]): string => `[${list.map((value) => Number(value.toFixed(4))).join(', ')}]`;
  return `// Made by \`npm run train\` from corpus/; do not edit.
import type { PackedWeights } from '#knowledge/language/acts/model.ts';

/** What the model has learned about what ${role === 'agent' ? 'agents' : 'customers'} say. */
export const ${role}Weights: PackedWeights = {
  unit: ${unit.toFixed(8)},
  bias: ${numbers([...bias])},
  thresholds: ${numbers(thresholds)},
  features: '${table.toString('base64')}',
  entries: '${entries.toString('base64')}',
};
`;
}
