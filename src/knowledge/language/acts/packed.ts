/**
 * The weights of one role as they are kept: letters, so that compression for the wire sees what they mean. A feature is known by the first 22
 * bits of its hash. Its row of `WIDTH` numbers is cut into parts; of each part only the number of the most similar one of some shapes is kept, and
 * how strong the row is (product quantisation: Jégou, Douze and Schmid 2011; for text: Joulin et al. 2016).
 */
export interface PackedWeights {
  /** Features that count most first: these have smaller parts. */
  readonly tiers: readonly PackedRows[];
  /** What the hidden numbers are before anything was said. */
  readonly hidden: readonly number[];
  /** For each hidden number what it says for each act: two digits a weight, from `-outermost` to `outermost`. */
  readonly out: string;
  readonly outermost: number;
  readonly bias: readonly number[];
  /** What the score of an act must reach, as a probability. */
  readonly thresholds: readonly number[];
  /** From which score on an act is right in more than nine cases of ten. */
  readonly sure: readonly number[];
}

/** Rows that share their shapes; features in rising order. */
export interface PackedRows {
  /** So many numbers has a part; `WIDTH` is a multiple. */
  readonly part: number;
  /** For each feature how much its key is above the one before: times 32 (the last digit means that more follows) … */
  readonly above: string;
  /** … and what is left, in a digit below 32. */
  readonly below: string;
  /** For each feature how strong its row is, in steps of a quarter. */
  readonly strengths: string;
  /** For each part, and in it for each feature, the number of its shape. */
  readonly shapes: string;
  /** The numbers of all shapes, two digits each, from `-outermost` to `outermost`. */
  readonly book: string;
  readonly outermost: number;
}

/** The hidden numbers of the model: so many in each row. */
export const WIDTH = 64;

/** What stands for zero in a number that is kept as a byte. */
export const LEVEL = 128;

/** The part of the hash of a feature by which it is known. */
export const keyOf = (feature: number): number => feature >>> 10;

/** Signs that need no escape in a text between quotes. */
const alphabet = Array.from({ length: 92 }, (_, index) => String.fromCharCode(35 + index))
  .filter((letter) => letter !== "'" && letter !== '\\')
  .join('');
const digitOf = new Uint8Array(128);
for (let digit = 0; digit < alphabet.length; digit += 1) digitOf[alphabet.charCodeAt(digit)] = digit;

/** No more shapes than letters. */
export const MOST_SHAPES = alphabet.length;
const MORE = alphabet.length - 1;
const BELOW = 32;

/** A number as a letter. */
export const letterOf = (digit: number): string => alphabet[digit] as string;
const digitAt = (text: string, place: number): number => digitOf[text.charCodeAt(place)] as number;

/** Writes keys in rising order as `above` and `below`. */
export function writeKeys(keys: readonly number[]): Pick<PackedRows, 'above' | 'below'> {
  let above = '';
  let below = '';
  let before = 0;
  for (const key of keys) {
    let times = Math.floor((key - before) / BELOW);
    for (; times >= MORE; times -= MORE) above += letterOf(MORE);
    above += letterOf(times);
    below += letterOf((key - before) % BELOW);
    before = key;
  }
  return { above, below };
}

/** Reads the keys of the features. */
export function keysIn({ above, below }: Pick<PackedRows, 'above' | 'below'>): Int32Array {
  const keys = new Int32Array(below.length);
  let key = 0;
  let row = 0;
  for (let place = 0; place < above.length; place += 1) {
    const times = digitAt(above, place);
    key += times * BELOW;
    if (times === MORE) continue;
    key += digitAt(below, row);
    keys[row] = key;
    row += 1;
  }
  return keys;
}

const FINEST = alphabet.length ** 2 - 1;

/** Writes numbers from `-outermost` to `outermost` in two digits each. */
export function writeNumbers(numbers: ArrayLike<number>, outermost: number): string {
  return Array.from(numbers, (number) => {
    const step = Math.round(((number / outermost + 1) / 2) * FINEST);
    return letterOf(Math.floor(step / alphabet.length)) + letterOf(step % alphabet.length);
  }).join('');
}

/** Reads numbers that were written in two digits each. */
export function numbersIn(text: string, outermost: number): Float32Array {
  const numbers = new Float32Array(text.length / 2);
  for (let index = 0; index < numbers.length; index += 1) {
    const step = digitAt(text, index * 2) * alphabet.length + digitAt(text, index * 2 + 1);
    numbers[index] = ((step / FINEST) * 2 - 1) * outermost;
  }
  return numbers;
}

const QUARTER = 1.25;
/** The digit of strength 1. */
const ONE = 45;
const strengths = Float64Array.from(alphabet, (_, digit) => QUARTER ** (digit - ONE));

/** The digit of the strength nearest to this one. */
export function strengthDigit(strength: number): number {
  const digit = ONE + Math.round(Math.log(Math.max(strength, 1e-9)) / Math.log(QUARTER));
  return Math.min(alphabet.length - 1, Math.max(0, digit));
}

/** The strength that a digit stands for. */
export const strengthOf = (digit: number): number => strengths[digit] as number;

/** Reads the rows of a tier, one after the other, `WIDTH` numbers each. */
export function rowsIn({ part: size, below, strengths: kept, shapes, book, outermost }: PackedRows): Float32Array {
  const count = below.length;
  const parts = WIDTH / size;
  const numbers = numbersIn(book, outermost);
  const rows = new Float32Array(count * WIDTH);
  for (let row = 0; row < count; row += 1) {
    const strength = strengths[digitAt(kept, row)] as number;
    for (let part = 0; part < parts; part += 1) {
      const from = digitAt(shapes, part * count + row) * size;
      const to = row * WIDTH + part * size;
      for (let index = 0; index < size; index += 1) rows[to + index] = (numbers[from + index] as number) * strength;
    }
  }
  return rows;
}
