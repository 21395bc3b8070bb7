import { seeded } from '../../evaluation/noise.ts';
import { WIDTH } from '../../src/knowledge/language/acts/packed.ts';

/** Rows that are kept as shapes: of each part of a row its shape, and how strong the row is. */
export interface Tier {
  /** Rows from `first` up to `last`. */
  readonly first: number;
  readonly last: number;
  /** The numbers of a part. */
  readonly part: number;
  /** For each row, part by part, where its shape begins in the book. */
  readonly places: Uint16Array;
  /** For each row the digit of its strength (`strengthOf`), and the strength. */
  readonly digits: Uint8Array;
  readonly strengths: Float32Array;
  readonly book: Float32Array;
}

/** A network with one hidden layer: a row of `WIDTH` numbers for each feature that it keeps, and what each hidden number says for each act. */
export interface Network {
  readonly acts: number;
  /** The features that it keeps, row by row; and for each feature of the examples its row, or -1. */
  readonly kept: Int32Array;
  readonly rowOf: Int32Array;
  /** `rows[row * WIDTH + hidden]`, for those before the first tier. */
  readonly rows: Float32Array;
  readonly hidden: Float32Array;
  /** `out[act * WIDTH + hidden]`. */
  readonly out: Float32Array;
  readonly bias: Float32Array;
  /** In rising order; the last one ends with the last row. */
  readonly tiers: readonly Tier[];
}

/** How far from zero weights begin. */
const ROWS_BEGIN = 0.02;
const OUT_BEGINS = 0.15;
const FIRST_BIAS = -2.5;

/** A network that has learned nothing yet. */
export function beginning(kept: Int32Array, features: number, acts: number, seed: number): Network {
  const chance = seeded(seed);
  const rowOf = new Int32Array(features).fill(-1);
  for (const [row, feature] of kept.entries()) rowOf[feature] = row;
  return {
    acts,
    kept,
    rowOf,
    rows: begin(kept.length * WIDTH, ROWS_BEGIN, chance),
    hidden: new Float32Array(WIDTH),
    out: begin(acts * WIDTH, OUT_BEGINS, chance),
    bias: new Float32Array(acts).fill(FIRST_BIAS),
    tiers: [],
  };
}

/** Numbers around zero (Box and Muller 1958). */
function begin(count: number, spread: number, chance: () => number): Float32Array {
  const numbers = new Float32Array(count);
  for (let at = 0; at < count; at += 1)
    numbers[at] = spread * Math.sqrt(-2 * Math.log(chance() + 1e-12)) * Math.cos(2 * Math.PI * chance());
  return numbers;
}

/** The first row that is kept as shapes. */
export const looseRows = ({ kept, tiers }: Network): number => tiers[0]?.first ?? kept.length;

/** Adds a row, `value` times, to the hidden numbers. */
export function addRow({ rows, tiers }: Network, row: number, value: number, into: Float32Array): void {
  for (const tier of tiers) {
    if (row < tier.first || row >= tier.last) continue;
    const { part, places, book } = tier;
    const parts = WIDTH / part;
    const strong = value * (tier.strengths[row - tier.first] as number);
    let place = (row - tier.first) * parts;
    for (let one = 0; one < WIDTH; one += part) {
      const from = places[place] as number;
      place += 1;
      for (let at = 0; at < part; at += 1)
        into[one + at] = (into[one + at] as number) + strong * (book[from + at] as number);
    }
    return;
  }
  const first = row * WIDTH;
  for (let one = 0; one < WIDTH; one += 1) into[one] = (into[one] as number) + value * (rows[first + one] as number);
}

/** The same network with its hidden numbers in an order in which those that move together stand side by side, so that few shapes stand for many parts. */
export function ordered(network: Network, uses: Float64Array): Network {
  const order = orderOf(network, uses);
  const turned = (numbers: Float32Array): Float32Array =>
    numbers.map((_, at) => numbers[at - (at % WIDTH) + (order[at % WIDTH] as number)] as number);
  return {
    ...network,
    rows: turned(network.rows),
    hidden: turned(network.hidden),
    out: turned(network.out),
  };
}

const SIDE_BY_SIDE = 4;

function orderOf({ rows, kept }: Network, uses: Float64Array): number[] {
  const products = new Float64Array(WIDTH * WIDTH);
  for (const [row, feature] of kept.entries())
    for (let one = 0; one < WIDTH; one += 1) {
      const weighed = (uses[feature] as number) * (rows[row * WIDTH + one] as number);
      for (let other = 0; other < WIDTH; other += 1)
        products[one * WIDTH + other] =
          (products[one * WIDTH + other] as number) + weighed * (rows[row * WIDTH + other] as number);
    }
  const likeness = (one: number, other: number): number =>
    Math.abs(products[one * WIDTH + other] as number) /
    Math.sqrt((products[one * WIDTH + one] as number) * (products[other * WIDTH + other] as number) + 1e-12);
  const left = new Set(Array.from({ length: WIDTH }, (_, one) => one));
  const order: number[] = [];
  while (left.size > 0) {
    const group = order.slice(order.length - (order.length % SIDE_BY_SIDE));
    let next = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (const one of left) {
      const like = group.reduce((sum, other) => sum + likeness(one, other), 0);
      if (like <= most) continue;
      most = like;
      next = one;
    }
    left.delete(next);
    order.push(next);
  }
  return order;
}
