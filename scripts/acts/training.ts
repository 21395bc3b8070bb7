import type { Role } from '../../src/knowledge/language/acts/labels.ts';
import { WIDTH } from '../../src/knowledge/language/acts/packed.ts';
import { type Examples, usesOf } from './examples.ts';
import { learn, type Plan } from './learn.ts';
import { beginning, type Network, ordered } from './network.ts';
import { withShapes } from './shapes.ts';

/**
 * So many features each role keeps, so that the whole engine stays under 400 kB on the wire (brotli), in what parts their rows are cut and from how many
 * shapes these are chosen: the less a feature is worth, the rougher. Customers say more different things.
 */
const tiersOf: Readonly<Record<Role, readonly { features: number; part: number; shapes: number }[]>> = {
  agent: [
    { features: 1500, part: 4, shapes: 64 },
    { features: 4000, part: 8, shapes: 90 },
    { features: 11_600, part: 16, shapes: 90 },
  ],
  customer: [
    { features: 2000, part: 4, shapes: 64 },
    { features: 6000, part: 8, shapes: 90 },
    { features: 18_000, part: 16, shapes: 90 },
  ],
};

/** A feature that fewer utterances have says nothing. */
const RAREST = 2;

const fromNothing: Plan = { rounds: 9, rate: 0.02, left: 0.4, unheard: 0.15, begun: 1e-3, seed: 7 };
/** After rows have become shapes the others make up for it. */
const onward: Plan = { ...fromNothing, rounds: 2, rate: 0.01, begun: 1e-2 };
const atLast: Plan = { ...onward, rate: 0.004 };

/** A network with all features that are common enough. */
export function withAll(examples: Examples, chosen: Int32Array): Network {
  const { met } = usesOf(examples, chosen);
  const common = Int32Array.from(met.keys()).filter((feature) => (met[feature] as number) >= RAREST);
  const network = beginning(common, met.length, examples.acts, fromNothing.seed);
  learn(network, examples, chosen, fromNothing);
  return network;
}

/** The features that are worth most, the best first: how strong the row is, times how often it is used. */
export function bestOf(role: Role, network: Network, examples: Examples, chosen: Int32Array): Int32Array {
  const { uses } = usesOf(examples, chosen);
  const worth = Float64Array.from(network.kept, (feature, row) => {
    const numbers = network.rows.subarray(row * WIDTH, (row + 1) * WIDTH);
    return (uses[feature] as number) * Math.sqrt(numbers.reduce((sum, number) => sum + number * number, 0));
  });
  const rows = [...worth.keys()].sort((a, b) => (worth[b] as number) - (worth[a] as number) || a - b);
  const most = tiersOf[role].reduce((sum, { features }) => sum + features, 0);
  return Int32Array.from(rows.slice(0, most), (row) => network.kept[row] as number);
}

/** A network with some features only, each with numbers of its own. */
export function withSome(examples: Examples, chosen: Int32Array, kept: Int32Array): Network {
  const network = beginning(kept, examples.keys.length, examples.acts, fromNothing.seed);
  learn(network, examples, chosen, fromNothing);
  return network;
}

/**
 * The same network with all rows kept as shapes. The rows that are worth least come first; after each tier the rest learns on, to make up for what
 * was lost.
 */
export function shaped(role: Role, network: Network, examples: Examples, chosen: Int32Array): Network {
  // A feature that these examples lack counts as if half an utterance of them had it.
  const uses = usesOf(examples, chosen).uses.map((use) => use || 0.5 / chosen.length);
  let now = ordered(network, uses);
  let last = now.kept.length;
  for (const [index, { features, part, shapes }] of [...tiersOf[role].entries()].reverse()) {
    const first = index === 0 ? 0 : last - Math.min(last, features);
    now = withShapes(now, uses, { first, last, part, shapes });
    learn(now, examples, chosen, index === 0 ? atLast : onward);
    last = first;
  }
  return now;
}
