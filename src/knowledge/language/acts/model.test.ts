import { expect, it } from 'vitest';
import { emptyEcho, GROUPS, group, hear } from '#knowledge/language/acts/features.ts';
import { actsOf } from '#knowledge/language/acts/labels.ts';
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
  const values = new Float64Array(GROUPS);
  valuesOf(heard, values);
  const hidden = Float64Array.from(customerWeights.hidden);
  const add = (feature: number, kind: number): void => {
    const row = rows.get(keyOf(feature));
    if (!row) return;
    const value = values[kind] as number;
    for (let one = 0; one < WIDTH; one += 1) hidden[one] = (hidden[one] as number) + value * (row[one] as number);
  };
  for (let index = 0; index < heard.count; index += 1) add(heard.ids[index] as number, heard.groups[index] as number);
  for (const { grams } of heard.words) for (const gram of grams) add(gram, group.gram);
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

it('gives the same whether it has met the words before or not, and beside another model', () => {
  const probabilities = (of: typeof model): Float64Array => {
    const into = new Float64Array(of.acts);
    score(of, hear('customer', text, null), into);
    return into;
  };
  const first = probabilities(model);
  const other = unpack(customerWeights);
  expect(probabilities(other)).toEqual(first);
  expect(probabilities(other)).toEqual(first);
  expect(probabilities(model)).toEqual(first);
});

it('names the words that speak most for an act, or none where nothing was said', () => {
  const heard = hear('customer', text, null);
  score(model, heard, new Float64Array(model.acts));
  const notReceived = actsOf('customer').indexOf('excuse_not_received');
  const strongest = strongestFor(model, heard, notReceived);
  const { from, to } = strongest ?? { from: 99, to: -1 };
  expect(heard.words.slice(from, to + 1).map(({ standard }) => standard)).toSatisfy((words: string[]) =>
    words.some((word) => ['factuur', 'nooit', 'gekregen', 'stuur', 'hem'].includes(word)),
  );
  const nothing = hear('customer', '', null);
  score(model, nothing, new Float64Array(model.acts));
  expect(strongestFor(model, nothing, notReceived)).toBeNull();
});
