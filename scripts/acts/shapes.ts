import { seeded } from '../../evaluation/noise.ts';
import { PART } from '../../src/knowledge/language/acts/packed.ts';

const ROUNDS = 16;
/** So many parts are looked at in a round; each round looks at others. */
const LOOKED_AT = 60_000;

/** The shapes that stand for many parts with the least error (Lloyd 1982): `count` times `PART` numbers. `weights` says how much each part matters. */
export function shapesFor(parts: Float32Array, weights: Float64Array, count: number): Float32Array {
  const chance = seeded(11);
  const all = weights.length;
  const shapes = new Float32Array(count * PART);
  for (let shape = 0; shape < count; shape += 1) {
    const from = Math.floor(chance() * all) * PART;
    shapes.set(parts.subarray(from, from + PART), shape * PART);
  }
  const stride = Math.max(1, Math.floor(all / LOOKED_AT));
  for (let round = 0; round < ROUNDS; round += 1) {
    const sums = new Float64Array(shapes.length);
    const total = new Float64Array(count);
    for (let part = round % stride; part < all; part += stride) {
      const shape = nearestShape(parts, part * PART, shapes);
      const weight = weights[part] as number;
      total[shape] = (total[shape] as number) + weight;
      for (let index = 0; index < PART; index += 1) {
        const place = shape * PART + index;
        sums[place] = (sums[place] as number) + weight * (parts[part * PART + index] as number);
      }
    }
    for (let place = 0; place < shapes.length; place += 1) {
      const weight = total[Math.floor(place / PART)] as number;
      if (weight > 0) shapes[place] = (sums[place] as number) / weight;
    }
  }
  return shapes;
}

/** The number of the shape that is most like the part of `parts` that begins at `at`. */
export function nearestShape(parts: Float32Array, at: number, shapes: Float32Array): number {
  let best = Number.POSITIVE_INFINITY;
  let nearest = 0;
  for (let shape = 0; shape < shapes.length; shape += PART) {
    let distance = 0;
    for (let index = 0; index < PART; index += 1) {
      const difference = (parts[at + index] as number) - (shapes[shape + index] as number);
      distance += difference * difference;
    }
    if (distance >= best) continue;
    best = distance;
    nearest = shape / PART;
  }
  return nearest;
}
