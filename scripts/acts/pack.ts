import type { Role } from '../../src/knowledge/language/acts/labels.ts';
import {
  keyOf,
  letterOf,
  PART,
  type PackedRows,
  type PackedWeights,
  strengthDigit,
  strengthOf,
  WIDTH,
  writeKeys,
  writeNumbers,
} from '../../src/knowledge/language/acts/packed.ts';
import type { Learned } from './learn.ts';
import { nearestShape, shapesFor } from './shapes.ts';

/** A model before it is packed, its features in the order of what they are worth; `uses` says how much each counts in an utterance, on average. */
export interface Unpacked {
  readonly features: readonly number[];
  readonly uses: Float64Array;
  readonly learned: Learned;
}

/** What a score must reach, act by act. */
export interface Limits {
  readonly thresholds: readonly number[];
  readonly sure: readonly number[];
}

/**
 * So many features each role keeps, so that the whole engine stays under 400 kB on the wire (brotli), and from how many shapes their parts are
 * chosen. Customers say more different things.
 */
export const tiersOf: Readonly<Record<Role, readonly { readonly features: number; readonly shapes: number }[]>> = {
  agent: [
    { features: 3000, shapes: 90 },
    { features: 7200, shapes: 16 },
  ],
  customer: [
    { features: 4000, shapes: 90 },
    { features: 10_200, shapes: 16 },
  ],
};

/** The number of features that a role keeps. */
export const keptOf = (role: Role): number => tiersOf[role].reduce((sum, { features }) => sum + features, 0);

/** Packs a model. Of two features with one key the one that is worth more stays. */
export function packed(role: Role, model: Unpacked, { thresholds, sure }: Limits): PackedWeights {
  const { features, learned } = model;
  const seen = new Set<number>();
  const own = [...features.keys()].filter((row) => {
    const key = keyOf(features[row] as number);
    return !seen.has(key) && seen.add(key);
  });
  let first = 0;
  const tiers = tiersOf[role].map(({ features: count, shapes }) => {
    const some = own.slice(first, first + count);
    first += count;
    return packedRows(model, some, shapes);
  });
  const outermost = outermostOf(learned.out);
  const turned = Float32Array.from(
    { length: learned.out.length },
    (_, at) => learned.out[(at % learned.acts) * WIDTH + Math.floor(at / learned.acts)] as number,
  );
  return {
    tiers,
    hidden: short(learned.hidden),
    out: writeNumbers(turned, outermost),
    outermost,
    bias: short(learned.bias),
    thresholds: short(thresholds),
    sure: short(sure),
  };
}

const short = (list: ArrayLike<number>): number[] => Array.from(list, (value) => Number(value.toFixed(4)));
const outermostOf = (numbers: Float32Array): number =>
  Number(Math.max(1e-6, ...numbers.map((number) => Math.abs(number))).toFixed(6));

function packedRows({ features, uses, learned }: Unpacked, unsorted: readonly number[], shapes: number): PackedRows {
  const own = [...unsorted].sort((a, b) => keyOf(features[a] as number) - keyOf(features[b] as number));
  const inRow = WIDTH / PART;
  const parts = new Float32Array(own.length * WIDTH);
  const weights = new Float64Array(own.length * inRow);
  let strengths = '';
  for (const [at, row] of own.entries()) {
    const numbers = learned.rows.subarray(row * WIDTH, (row + 1) * WIDTH);
    const digit = strengthDigit(Math.sqrt(numbers.reduce((sum, number) => sum + number * number, 0) / WIDTH));
    strengths += letterOf(digit);
    parts.set(
      numbers.map((number) => number / strengthOf(digit)),
      at * WIDTH,
    );
    weights.fill(Math.sqrt(uses[row] as number) * strengthOf(digit), at * inRow, (at + 1) * inRow);
  }
  const book = shapesFor(parts, weights, shapes);
  let chosen = '';
  for (let part = 0; part < inRow; part += 1)
    for (let at = 0; at < own.length; at += 1) chosen += letterOf(nearestShape(parts, at * WIDTH + part * PART, book));
  const outermost = outermostOf(book);
  return {
    ...writeKeys(own.map((row) => keyOf(features[row] as number))),
    strengths,
    shapes: chosen,
    book: writeNumbers(book, outermost),
    outermost,
  };
}

/** Writes packed weights as TypeScript source. */
export function sourceOf(role: Role, { tiers, hidden, out, outermost, bias, thresholds, sure }: PackedWeights): string {
  const written = tiers.map(
    (tier) => `    {
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
