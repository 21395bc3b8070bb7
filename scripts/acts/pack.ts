import type { Role } from '../../src/knowledge/language/acts/labels.ts';
import {
  letterOf,
  type PackedRows,
  type PackedWeights,
  WIDTH,
  writeKeys,
  writeNumbers,
} from '../../src/knowledge/language/acts/packed.ts';
import type { Examples } from './examples.ts';
import type { Network, Tier } from './network.ts';

/** What a score must reach, act by act. */
export interface Limits {
  readonly thresholds: readonly number[];
  readonly sure: readonly number[];
}

/** Packs a network of which all rows are kept as shapes. */
export function packed(network: Network, { keys }: Examples, { thresholds, sure }: Limits): PackedWeights {
  const { acts, out } = network;
  const outermost = outermostOf(out);
  const turned = out.map((_, at) => out[(at % acts) * WIDTH + Math.floor(at / acts)] as number);
  const keyOfRow = Array.from(network.kept, (feature) => keys[feature] as number);
  return {
    tiers: network.tiers.map((tier) => packedRows(tier, keyOfRow)),
    hidden: short(network.hidden),
    out: writeNumbers(turned, outermost),
    outermost,
    bias: short(network.bias),
    thresholds: short(thresholds),
    sure: short(sure),
  };
}

const short = (list: ArrayLike<number>): number[] => Array.from(list, (value) => Number(value.toFixed(4)));
const outermostOf = (numbers: Float32Array): number =>
  Number(numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 1e-6).toFixed(6));

function packedRows({ first, last, part, places, digits, book }: Tier, keyOfRow: readonly number[]): PackedRows {
  const rows = Array.from({ length: last - first }, (_, at) => at);
  rows.sort((a, b) => (keyOfRow[first + a] as number) - (keyOfRow[first + b] as number));
  const parts = WIDTH / part;
  const shapes = Array.from({ length: parts }, (_, at) =>
    rows.map((row) => letterOf((places[row * parts + at] as number) / part)),
  );
  const outermost = outermostOf(book);
  return {
    part,
    ...writeKeys(rows.map((row) => keyOfRow[first + row] as number)),
    strengths: rows.map((row) => letterOf(digits[row] as number)).join(''),
    shapes: shapes.flat().join(''),
    book: writeNumbers(book, outermost),
    outermost,
  };
}

/** Writes packed weights as TypeScript source. */
export function sourceOf(role: Role, { tiers, hidden, out, outermost, bias, thresholds, sure }: PackedWeights): string {
  const written = tiers.map(
    (tier) => `    {
      part: ${tier.part},
      above: '${tier.above}',
      below: '${tier.below}',
      strengths: '${tier.strengths}',
      shapes: '${tier.shapes}',
      book: '${tier.book}',
      outermost: ${tier.outermost},
    },`,
  );
  return `// Made by \`npm run train\` from corpus/; do not edit.
import type { PackedWeights } from '#knowledge/language/acts/packed.ts';

/** What the model has learned about what ${role === 'agent' ? 'agents' : 'customers'} say. */
export const ${role}Weights: PackedWeights = {
  tiers: [
${written.join('\n')}
  ],
  hidden: [${hidden.join(', ')}],
  out: '${out}',
  outermost: ${outermost},
  bias: [${bias.join(', ')}],
  thresholds: [${thresholds.join(', ')}],
  sure: [${sure.join(', ')}],
};
`;
}
