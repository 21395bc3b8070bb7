import { expect, it } from 'vitest';
import { emptyEcho, hear } from '#knowledge/language/acts/features.ts';
import { score, strongestFor, unpack, valuesOf } from '#knowledge/language/acts/model.ts';
import { keyOf, keysIn, numbersIn, rowsIn, WIDTH } from '#knowledge/language/acts/packed.ts';
import { customerWeights } from '#knowledge/language/acts/weights-customer.ts';

const text = 'Ik heb de factuur nooit gekregen, maar stuur hem nog eens en dan betaal ik vrijdag.';
const model = unpack(customerWeights);

/** The same sums without tables, from the numbers as they were unpacked. */
function slowly(): Float64Array {
  const rows = new Map<number, Float32Array>();
  for (const tier of customerWeights.tiers) {
    const numbers = rowsIn(tier);
    for (const [at, key] of keysIn(tier).entries()) rows.set(key, numbers.subarray(at * WIDTH, (at + 1) * WIDTH));
  }
  const heard = hear('customer', text, null);
  const values = new Float64Array(5);
  valuesOf(heard, values);
  const hidden = Float64Array.from(customerWeights.hidden);
  for (let index = 0; index < heard.count; index += 1) {
    const row = rows.get(keyOf(heard.ids[index] as number));
    if (!row) continue;
    const value = values[heard.groups[index] as number] as number;
    for (let one = 0; one < WIDTH; one += 1) hidden[one] = (hidden[one] as number) + value * (row[one] as number);
  }
  const out = numbersIn(customerWeights.out, customerWeights.outermost);
  return Float64Array.from(customerWeights.bias, (bias, act) => {
    let sum = bias;
    for (let one = 0; one < WIDTH; one += 1)
      sum += Math.max(0, hidden[one] as number) * (out[one * customerWeights.bias.length + act] as number);
    return 1 / (1 + Math.exp(-sum));
  });
}

it('gives what the numbers say, but for the rounding of a row to bytes', () => {
  const quick = new Float64Array(model.acts);
  score(model, hear('customer', text, null), quick);
  for (const [act, probability] of slowly().entries())
    expect(Math.abs((quick[act] as number) - probability)).toBeLessThan(0.05);
});

it('adds more features than fit at once', () => {
  const probabilities = new Float64Array(model.acts);
  score(model, hear('customer', `${text} `.repeat(60), emptyEcho()), probabilities);
  expect(probabilities.every((probability) => probability >= 0 && probability <= 1)).toBe(true);
});

it('names the feature that speaks most for an act, or none where none counts', () => {
  const heard = hear('customer', text, null);
  score(model, heard, new Float64Array(model.acts));
  const strongest = strongestFor(model, heard, 2, () => true);
  expect(strongest).toBeGreaterThanOrEqual(0);
  expect(heard.rows[strongest]).toBeGreaterThanOrEqual(0);
  expect(strongestFor(model, heard, 2, () => false)).toBe(-1);
});
