import { seeded } from '../../evaluation/noise.ts';
import { WIDTH } from '../../src/knowledge/language/acts/packed.ts';
import type { Examples } from './examples.ts';
import { addRow, looseRows, type Network, type Tier } from './network.ts';

export interface Plan {
  readonly rounds: number;
  readonly rate: number;
  /** The share of the hidden numbers that is left out of each example, so that none relies on another … */
  readonly left: number;
  /** … and of the features. */
  readonly unheard: number;
  /** The squares that weights begin with: the larger, the smaller the first steps. */
  readonly begun: number;
  readonly seed: number;
}

/** A slope nearer to zero teaches nothing worth the time. */
const FLAT = 1e-4;

/** Weights with the squares of their slopes, by which their steps shrink (Duchi, Hazan and Singer 2011). */
interface Moving {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
}

/** What is learned from, example by example, kept outside of loops. */
const numbers = new Float32Array(WIDTH);
const slopes = new Float32Array(WIDTH);
/** The hidden numbers that are above zero and not left out: nothing is learned from the others. */
const open = new Int32Array(WIDTH);

/**
 * Learns from some examples by stochastic gradient descent, with hidden numbers and features left out by chance (Srivastava and others 2014). Every act is
 * asked on its own; rare acts count more: weight √(others / own), at most 4; near misses count double. Rows in tiers learn through their shapes.
 */
export function learn(network: Network, examples: Examples, chosen: Int32Array, plan: Plan): void {
  const chance = seeded(plan.seed);
  const moving = (weights: Float32Array): Moving => ({
    weights,
    squares: new Float32Array(weights.length).fill(plan.begun),
  });
  const { rate, left, unheard } = plan;
  const { acts, rowOf } = network;
  const loose = looseRows(network);
  const rows = moving(loose === 0 ? new Float32Array(0) : network.rows);
  const out = moving(network.out);
  const hidden = moving(network.hidden);
  const bias = moving(network.bias);
  const books = network.tiers.map(({ book }) => moving(book));
  const balance = balanceOf(examples, chosen);
  const order = chosen.slice();
  const kept = 1 / (1 - left);
  const heard = 1 / (1 - unheard);
  const longest = 1 + chosen.reduce((most, at) => Math.max(most, lengthOf(examples, at)), 0);
  const inRows = new Int32Array(longest);
  const inValues = new Float32Array(longest);
  for (let round = 0; round < plan.rounds; round += 1) {
    shuffle(order, chance);
    for (const example of order) {
      let features = 0;
      const end = examples.offsets[example + 1] as number;
      numbers.set(network.hidden);
      for (let at = examples.offsets[example] as number; at < end; at += 1) {
        const row = rowOf[examples.features[at] as number] as number;
        if (row < 0 || chance() < unheard) continue;
        inRows[features] = row;
        inValues[features] = (examples.values[at] as number) * heard;
        addRow(network, row, inValues[features] as number, numbers);
        features += 1;
      }
      let count = 0;
      for (let one = 0; one < WIDTH; one += 1) {
        if ((numbers[one] as number) <= 0 || chance() < left) continue;
        open[count] = one;
        count += 1;
        numbers[one] = (numbers[one] as number) * kept;
        slopes[one] = 0;
      }
      for (let act = 0; act < acts; act += 1) {
        const place = act * WIDTH;
        let score = network.bias[act] as number;
        for (let index = 0; index < count; index += 1) {
          const one = open[index] as number;
          score += (network.out[place + one] as number) * (numbers[one] as number);
        }
        const slope = slopeOf(examples, example, act, score, balance[act] as number);
        if (slope < FLAT && slope > -FLAT) continue;
        for (let index = 0; index < count; index += 1) {
          const one = open[index] as number;
          slopes[one] = (slopes[one] as number) + slope * (network.out[place + one] as number);
          step(out, place + one, slope * (numbers[one] as number), rate);
        }
        step(bias, act, slope, rate);
      }
      for (let index = 0; index < count; index += 1) {
        const one = open[index] as number;
        slopes[one] = (slopes[one] as number) * kept;
        step(hidden, one, slopes[one] as number, rate);
      }
      for (let feature = 0; feature < features; feature += 1) {
        const row = inRows[feature] as number;
        const value = inValues[feature] as number;
        if (row < loose) moveRow(rows, row, value, count, rate);
        else moveShapes(network.tiers, books, row, value, count, rate);
      }
    }
  }
}

const lengthOf = ({ offsets }: Examples, at: number): number => (offsets[at + 1] as number) - (offsets[at] as number);

function moveRow(rows: Moving, row: number, value: number, count: number, rate: number): void {
  const first = row * WIDTH;
  for (let index = 0; index < count; index += 1) {
    const one = open[index] as number;
    step(rows, first + one, value * (slopes[one] as number), rate);
  }
}

function moveShapes(
  tiers: readonly Tier[],
  books: readonly Moving[],
  row: number,
  value: number,
  count: number,
  rate: number,
): void {
  const number = tiers.findIndex(({ last }) => row < last);
  const { first, part, places, strengths } = tiers[number] as Tier;
  const book = books[number] as Moving;
  const strong = value * (strengths[row - first] as number);
  const place = (row - first) * (WIDTH / part);
  for (let index = 0; index < count; index += 1) {
    const one = open[index] as number;
    const inPart = one % part;
    step(book, (places[place + (one - inPart) / part] as number) + inPart, strong * (slopes[one] as number), rate);
  }
}

function slopeOf(examples: Examples, example: number, act: number, score: number, balance: number): number {
  const place = example * examples.acts + act;
  if (examples.unsure[place]) return 0;
  const wanted = examples.labels[place] as number;
  const counts = (examples.weights[example] as number) * (wanted ? balance : examples.near[place] ? 2 : 1);
  return (1 / (1 + Math.exp(-score)) - wanted) * counts;
}

function balanceOf({ labels, acts }: Examples, chosen: Int32Array): Float64Array {
  const balance = new Float64Array(acts);
  for (const example of chosen)
    for (let act = 0; act < acts; act += 1)
      balance[act] = (balance[act] as number) + (labels[example * acts + act] as number);
  return balance.map((own) => Math.min(4, Math.sqrt((chosen.length - own) / Math.max(1, own))));
}

/** Moves one weight against its slope, the less the more it has moved already. */
function step({ weights, squares }: Moving, place: number, slope: number, rate: number): void {
  const square = (squares[place] as number) + slope * slope;
  squares[place] = square;
  weights[place] = (weights[place] as number) - (rate * slope) / Math.sqrt(square);
}

function shuffle(order: Int32Array, chance: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(chance() * (index + 1));
    const kept = order[index] as number;
    order[index] = order[other] as number;
    order[other] = kept;
  }
}

/** The probability of each act for an example. */
export function predict(network: Network, examples: Examples, example: number): Float64Array {
  numbers.set(network.hidden);
  const end = examples.offsets[example + 1] as number;
  for (let at = examples.offsets[example] as number; at < end; at += 1) {
    const row = network.rowOf[examples.features[at] as number] as number;
    if (row >= 0) addRow(network, row, examples.values[at] as number, numbers);
  }
  return Float64Array.from({ length: network.acts }, (_, act) => {
    let score = network.bias[act] as number;
    for (let one = 0; one < WIDTH; one += 1)
      if ((numbers[one] as number) > 0) score += (network.out[act * WIDTH + one] as number) * (numbers[one] as number);
    return 1 / (1 + Math.exp(-score));
  });
}
