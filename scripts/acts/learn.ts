import { seeded } from '../../evaluation/noise.ts';
import type { Example } from './examples.ts';

/** Weights of a linear model: `weights[row * acts + act]`. */
export interface Learned {
  readonly acts: number;
  readonly weights: Float32Array;
  readonly bias: Float64Array;
}

export interface Plan {
  readonly rounds: number;
  readonly rate: number;
  /** Strength of the pull towards the weights set beforehand. */
  readonly pull: number;
  /** After each round every weight moves this much towards where it was set beforehand; small ones stay there. */
  readonly shrink: number;
  readonly seed: number;
}

/**
 * Logistic regression, one against the rest for every act at once, by stochastic gradient descent with steps that shrink for each weight
 * (Duchi, Hazan and Singer 2011), pulled towards `prior`; what is kept is the mean of the second half of the rounds. Rare acts count more: weight √(others / own), at most 4; near misses count double.
 */
export function learn(examples: readonly Example[], acts: number, prior: Float32Array, plan: Plan): Learned {
  const weights = Float32Array.from(prior);
  const squares = new Float32Array(prior.length).fill(1e-3);
  const bias = new Float64Array(acts);
  const biasSquares = new Float64Array(acts).fill(1e-3);
  const balance = new Float64Array(acts);
  for (let act = 0; act < acts; act += 1) {
    const own = examples.reduce((sum, { labels }) => sum + (labels[act] as number), 0);
    balance[act] = Math.min(4, Math.sqrt((examples.length - own) / Math.max(1, own)));
    bias[act] = -2.5;
  }
  const middle = { weights: new Float32Array(prior.length), bias: new Float64Array(acts) };
  const counted = plan.rounds - Math.floor(plan.rounds / 2);
  const order = Int32Array.from(examples.keys());
  const chance = seeded(plan.seed);
  const slopes = new Float64Array(acts);
  for (let round = 0; round < plan.rounds; round += 1) {
    shuffle(order, chance);
    for (const at of order) {
      const { rows, values, labels, near, unsure, weight } = examples[at] as Example;
      slopes.set(bias);
      for (let index = 0; index < rows.length; index += 1) {
        const base = (rows[index] as number) * acts;
        const value = values[index] as number;
        for (let act = 0; act < acts; act += 1)
          slopes[act] = (slopes[act] as number) + value * (weights[base + act] as number);
      }
      for (let act = 0; act < acts; act += 1) {
        const wanted = labels[act] as number;
        const importance = unsure[act] ? 0 : weight * (wanted ? (balance[act] as number) : near[act] ? 2 : 1);
        const slope = (1 / (1 + Math.exp(-(slopes[act] as number))) - wanted) * importance;
        slopes[act] = slope;
        biasSquares[act] = (biasSquares[act] as number) + slope * slope;
        bias[act] = (bias[act] as number) - (plan.rate * slope) / Math.sqrt(biasSquares[act] as number);
      }
      for (let index = 0; index < rows.length; index += 1) {
        const base = (rows[index] as number) * acts;
        const value = values[index] as number;
        for (let act = 0; act < acts; act += 1) {
          const place = base + act;
          const current = weights[place] as number;
          const slope = (slopes[act] as number) * value + plan.pull * (current - (prior[place] as number));
          const square = (squares[place] as number) + slope * slope;
          squares[place] = square;
          weights[place] = current - (plan.rate * slope) / Math.sqrt(square);
        }
      }
    }
    shrink(weights, prior, plan.shrink);
    if (round < plan.rounds - counted) continue;
    addShare(middle.weights, weights, counted);
    addShare(middle.bias, bias, counted);
  }
  return { acts, ...middle };
}

function addShare(into: Float32Array | Float64Array, from: Float32Array | Float64Array, of: number): void {
  for (let place = 0; place < into.length; place += 1)
    into[place] = (into[place] as number) + (from[place] as number) / of;
}

function shrink(weights: Float32Array, prior: Float32Array, by: number): void {
  for (let place = 0; place < weights.length; place += 1) {
    const middle = prior[place] as number;
    const away = (weights[place] as number) - middle;
    weights[place] = middle + Math.sign(away) * Math.max(0, Math.abs(away) - by);
  }
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
export function predict({ acts, weights, bias }: Learned, { rows, values }: Example): Float64Array {
  const scores = Float64Array.from(bias);
  for (let index = 0; index < rows.length; index += 1) {
    const base = (rows[index] as number) * acts;
    const value = values[index] as number;
    for (let act = 0; act < acts; act += 1)
      scores[act] = (scores[act] as number) + value * (weights[base + act] as number);
  }
  for (let act = 0; act < acts; act += 1) scores[act] = 1 / (1 + Math.exp(-(scores[act] as number)));
  return scores;
}
