/**
 * The weights of one role as they are kept: letters, so that compression for the wire sees what they mean. A feature is known by the first 26
 * bits of its hash; features stand in rising order.
 */
export interface PackedWeights {
  /** For each feature how much its key is above the one before: thousands (`digit`; the last digit means that more follows) … */
  readonly above: string;
  /** … and what is left, in two digits below 32. */
  readonly below: string;
  /** For each feature its weights, act by act: a digit for a level up or down, or for a number of acts without one. */
  readonly weights: string;
  /** One step of a weight of an act. */
  readonly unit: number;
  readonly bias: readonly number[];
  /** What the score of an act must reach, as a probability. */
  readonly thresholds: readonly number[];
  /** From which score on an act is right in more than nine cases of ten. */
  readonly sure: readonly number[];
}

/** The part of the hash of a feature by which it is known. */
export const keyOf = (feature: number): number => feature >>> 6;

/** Signs that need no escape in a text between quotes. */
const alphabet = Array.from({ length: 92 }, (_, index) => String.fromCharCode(35 + index))
  .filter((letter) => letter !== "'" && letter !== '\\')
  .join('');
const digitOf = new Uint8Array(128);
for (let digit = 0; digit < alphabet.length; digit += 1) digitOf[alphabet.charCodeAt(digit)] = digit;

const MORE = alphabet.length - 1;
const ABOVE = 1024;
const BELOW = 32;

/** How strong a weight is, in steps: each level about an eighth above the one before. Weaker weights say nothing. */
export const levels: readonly number[] = strengths();

function strengths(): number[] {
  const found = [3];
  for (let last = 3; last < 127; found.push(last)) last = Math.min(127, Math.max(last + 1, Math.round(last * 1.125)));
  return found;
}

/** From this digit on a digit is a number of acts without a weight, from one. */
const NONE = 2 * levels.length;

/** Writes keys in rising order as `above` and `below`. */
export function writeKeys(keys: readonly number[]): Pick<PackedWeights, 'above' | 'below'> {
  let above = '';
  let below = '';
  let before = 0;
  for (const key of keys) {
    let thousands = Math.floor((key - before) / ABOVE);
    for (; thousands >= MORE; thousands -= MORE) above += alphabet[MORE];
    above += alphabet[thousands];
    const rest = (key - before) % ABOVE;
    below += `${alphabet[Math.floor(rest / BELOW)]}${alphabet[rest % BELOW]}`;
    before = key;
  }
  return { above, below };
}

/** Reads the keys of the features. */
export function keysIn({ above, below }: PackedWeights): Int32Array {
  const keys = new Int32Array(below.length / 2);
  let key = 0;
  let row = 0;
  for (let place = 0; place < above.length; place += 1) {
    const thousands = digitOf[above.charCodeAt(place)] as number;
    key += thousands * ABOVE;
    if (thousands === MORE) continue;
    key += (digitOf[below.charCodeAt(row * 2)] as number) * BELOW + (digitOf[below.charCodeAt(row * 2 + 1)] as number);
    keys[row] = key;
    row += 1;
  }
  return keys;
}

/** Writes the weights of one feature: for each act a level (1 is the weakest, below zero speaks against it), or 0 for none. */
export function writeWeights(row: readonly number[]): string {
  let text = '';
  for (let act = 0; act < row.length; ) {
    const level = row[act] as number;
    if (level !== 0) {
      text += alphabet[level > 0 ? (level - 1) * 2 : (-level - 1) * 2 + 1];
      act += 1;
      continue;
    }
    let none = 1;
    while (row[act + none] === 0 && NONE + none < alphabet.length) none += 1;
    text += alphabet[NONE + none - 1];
    act += none;
  }
  return text;
}

/** The weight in steps that a letter stands for, and how many acts it takes. */
const stepsOf = new Int8Array(128);
const takesOf = new Uint8Array(128);
for (let digit = 0; digit < alphabet.length; digit += 1) {
  const code = alphabet.charCodeAt(digit);
  const steps = levels[digit >> 1] ?? 0;
  takesOf[code] = digit < NONE ? 1 : digit - NONE + 1;
  stepsOf[code] = digit >= NONE ? 0 : digit & 1 ? -steps : steps;
}

/** Reads the weights, in steps plus `middle`, into rows of `width` bytes, one for each act; the bytes hold `middle` before. */
export function readWeights(
  { weights }: PackedWeights,
  acts: number,
  width: number,
  middle: number,
  bytes: Uint8Array,
): void {
  let place = 0;
  let end = acts;
  for (let index = 0; index < weights.length; index += 1) {
    const code = weights.charCodeAt(index);
    bytes[place] = middle + (stepsOf[code] as number);
    place += takesOf[code] as number;
    if (place < end) continue;
    place = end + width - acts;
    end = place + acts;
  }
}
