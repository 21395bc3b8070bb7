import { seeded } from '../../evaluation/noise.ts';
import { strengthDigit, strengthOf, WIDTH } from '../../src/knowledge/language/acts/packed.ts';
import type { Network, Tier } from './network.ts';

const ROUNDS = 16;
/** So many parts are looked at in a round; each round looks at others. */
const LOOKED_AT = 60_000;

/** Keeps the rows from `first` up to `last`, and none behind them that has numbers of its own, as shapes. `uses` says how much each feature counts. */
export function withShapes(
  network: Network,
  uses: Float64Array,
  { first, last, part, shapes }: { first: number; last: number; part: number; shapes: number },
): Network {
  const count = last - first;
  const inRow = WIDTH / part;
  const numbers = new Float32Array(count * WIDTH);
  const weights = new Float64Array(count * inRow);
  const digits = new Uint8Array(count);
  const strengths = new Float32Array(count);
  for (let at = 0; at < count; at += 1) {
    const row = network.rows.subarray((first + at) * WIDTH, (first + at + 1) * WIDTH);
    const digit = strengthDigit(Math.sqrt(row.reduce((sum, number) => sum + number * number, 0) / WIDTH));
    const strength = strengthOf(digit);
    digits[at] = digit;
    strengths[at] = strength;
    for (let one = 0; one < WIDTH; one += 1) numbers[at * WIDTH + one] = (row[one] as number) / strength;
    weights.fill(
      Math.sqrt(uses[network.kept[first + at] as number] as number) * strength,
      at * inRow,
      (at + 1) * inRow,
    );
  }
  const book = bookFor(numbers, weights, part, shapes);
  const places = Uint16Array.from(weights, (_, at) => nearest(numbers, at * part, book, part));
  return {
    ...network,
    tiers: [{ first, last, part, places, digits, strengths, book } satisfies Tier, ...network.tiers],
  };
}

/** The shapes that stand for many parts with the least error (Lloyd 1982): `count` times `part` numbers. `weights` says how much each part matters. */
function bookFor(numbers: Float32Array, weights: Float64Array, part: number, count: number): Float32Array {
  const chance = seeded(11);
  const all = weights.length;
  const book = new Float32Array(count * part);
  for (let shape = 0; shape < count; shape += 1) {
    const from = Math.floor(chance() * all) * part;
    book.set(numbers.subarray(from, from + part), shape * part);
  }
  const stride = Math.max(1, Math.floor(all / LOOKED_AT));
  for (let round = 0; round < ROUNDS; round += 1) {
    const sums = new Float64Array(book.length);
    const total = new Float64Array(count);
    for (let at = round % stride; at < all; at += stride) {
      const place = nearest(numbers, at * part, book, part);
      const weight = weights[at] as number;
      total[place / part] = (total[place / part] as number) + weight;
      for (let index = 0; index < part; index += 1)
        sums[place + index] = (sums[place + index] as number) + weight * (numbers[at * part + index] as number);
    }
    for (let place = 0; place < book.length; place += 1) {
      const weight = total[Math.floor(place / part)] as number;
      if (weight > 0) book[place] = (sums[place] as number) / weight;
    }
  }
  return book;
}

/** Where in the book the shape begins that is most like the part of `numbers` that begins at `at`. */
function nearest(numbers: Float32Array, at: number, book: Float32Array, part: number): number {
  let best = Number.POSITIVE_INFINITY;
  let place = 0;
  for (let shape = 0; shape < book.length; shape += part) {
    let distance = 0;
    for (let index = 0; index < part && distance < best; index += 1) {
      const difference = (numbers[at + index] as number) - (book[shape + index] as number);
      distance += difference * difference;
    }
    if (distance >= best) continue;
    best = distance;
    place = shape;
  }
  return place;
}
