import { seeded } from '../../evaluation/noise.ts';
import { WIDTH } from '../../src/knowledge/language/acts/packed.ts';
import type { Example } from './examples.ts';

/** A network with one hidden layer: a row of `WIDTH` numbers for each feature, and what each hidden number says for each act. */
export interface Learned {
  readonly acts: number;
  /** `rows[feature * WIDTH + hidden]`. */
  readonly rows: Float32Array;
  readonly hidden: Float32Array;
  /** `out[act * WIDTH + hidden]`. */
  readonly out: Float32Array;
  readonly bias: Float32Array;
}

export interface Plan {
  readonly rounds: number;
  readonly rate: number;
  /** The share of the hidden numbers that is left out of each example, so that none relies on another. */
  readonly left: number;
  readonly seed: number;
}

/** How far from zero weights begin. */
const ROWS_BEGIN = 0.02;
const OUT_BEGINS = 0.15;
const FIRST_BIAS = -2.5;
/** A slope nearer to zero teaches nothing worth the time. */
const FLAT = 1e-4;

/**
 * Learns by stochastic gradient descent with steps that shrink for each weight (Duchi, Hazan and Singer 2011) and with hidden numbers left out by
 * chance (Srivastava and others 2014). Every act is asked on its own; rare acts count more: weight √(others / own), at most 4; near misses count double.
 */
export function learn(examples: readonly Example[], features: number, acts: number, plan: Plan): Learned {
  const chance = seeded(plan.seed);
  const rows = begin(features * WIDTH, ROWS_BEGIN, chance);
  const out = begin(acts * WIDTH, OUT_BEGINS, chance);
  const hidden = new Float32Array(WIDTH);
  const bias = new Float32Array(acts).fill(FIRST_BIAS);
  const squares = { rows: begun(rows), out: begun(out), hidden: begun(hidden), bias: begun(bias) };
  const { rate } = plan;
  const balance = balanceOf(examples, acts);
  const order = Int32Array.from(examples.keys());
  const numbers = new Float32Array(WIDTH);
  const slopes = new Float32Array(WIDTH);
  /** The hidden numbers that are above zero and not left out: nothing is learned from the others. */
  const open = new Int32Array(WIDTH);
  const kept = 1 / (1 - plan.left);
  for (let round = 0; round < plan.rounds; round += 1) {
    shuffle(order, chance);
    for (const at of order) {
      const example = examples[at] as Example;
      addUp(rows, hidden, example, numbers);
      let count = 0;
      for (let one = 0; one < WIDTH; one += 1) {
        if (chance() < plan.left || (numbers[one] as number) <= 0) continue;
        open[count] = one;
        count += 1;
        numbers[one] = (numbers[one] as number) * kept;
        slopes[one] = 0;
      }
      for (let act = 0; act < acts; act += 1) {
        const place = act * WIDTH;
        let score = bias[act] as number;
        for (let index = 0; index < count; index += 1) {
          const one = open[index] as number;
          score += (out[place + one] as number) * (numbers[one] as number);
        }
        const slope = slopeOf(example, act, score, balance[act] as number);
        if (slope < FLAT && slope > -FLAT) continue;
        for (let index = 0; index < count; index += 1) {
          const one = open[index] as number;
          slopes[one] = (slopes[one] as number) + slope * (out[place + one] as number);
          step(out, squares.out, place + one, slope * (numbers[one] as number), rate);
        }
        step(bias, squares.bias, act, slope, rate);
      }
      for (let index = 0; index < count; index += 1) {
        const one = open[index] as number;
        slopes[one] = (slopes[one] as number) * kept;
        step(hidden, squares.hidden, one, slopes[one] as number, rate);
      }
      for (let at = 0; at < example.rows.length; at += 1) {
        const place = (example.rows[at] as number) * WIDTH;
        const value = example.values[at] as number;
        for (let index = 0; index < count; index += 1) {
          const one = open[index] as number;
          step(rows, squares.rows, place + one, value * (slopes[one] as number), rate);
        }
      }
    }
  }
  return { acts, rows, hidden, out, bias };
}

function slopeOf({ labels, near, unsure, weight }: Example, act: number, score: number, balance: number): number {
  if (unsure[act]) return 0;
  const wanted = labels[act] as number;
  return (1 / (1 + Math.exp(-score)) - wanted) * weight * (wanted ? balance : near[act] ? 2 : 1);
}

function balanceOf(examples: readonly Example[], acts: number): Float64Array {
  const balance = new Float64Array(acts);
  for (const { labels } of examples)
    for (let act = 0; act < acts; act += 1) balance[act] = (balance[act] as number) + (labels[act] as number);
  return balance.map((own) => Math.min(4, Math.sqrt((examples.length - own) / Math.max(1, own))));
}

/** Numbers around zero (Box and Muller 1958). */
function begin(count: number, spread: number, chance: () => number): Float32Array {
  const numbers = new Float32Array(count);
  for (let at = 0; at < count; at += 1)
    numbers[at] = spread * Math.sqrt(-2 * Math.log(chance() + 1e-12)) * Math.cos(2 * Math.PI * chance());
  return numbers;
}

const begun = (weights: Float32Array): Float32Array => new Float32Array(weights.length).fill(1e-3);

/** Moves one weight against its slope, the less the more it has moved already. */
function step(weights: Float32Array, squares: Float32Array, place: number, slope: number, rate: number): void {
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

function addUp(rows: Float32Array, hidden: Float32Array, example: Example, into: Float32Array): void {
  into.set(hidden);
  for (let index = 0; index < example.rows.length; index += 1) {
    const place = (example.rows[index] as number) * WIDTH;
    const value = example.values[index] as number;
    for (let one = 0; one < WIDTH; one += 1) into[one] = (into[one] as number) + value * (rows[place + one] as number);
  }
}

/** The probability of each act for an example. */
export function predict({ acts, rows, hidden, out, bias }: Learned, example: Example): Float64Array {
  const numbers = new Float32Array(WIDTH);
  addUp(rows, hidden, example, numbers);
  return Float64Array.from({ length: acts }, (_, act) => {
    let score = bias[act] as number;
    for (let one = 0; one < WIDTH; one += 1)
      if ((numbers[one] as number) > 0) score += (out[act * WIDTH + one] as number) * (numbers[one] as number);
    return 1 / (1 + Math.exp(-score));
  });
}
