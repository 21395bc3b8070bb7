import { GROUPS, group, type Heard, MOST_WORDS } from '#knowledge/language/acts/features.ts';
import { GramSums } from '#knowledge/language/acts/gram-sums.ts';
import { keyOf, keysIn, LEVEL, numbersIn, type PackedWeights, rowsIn, WIDTH } from '#knowledge/language/acts/packed.ts';
import type { Word } from '#knowledge/language/acts/words.ts';

/** The model of one role: features are added up to `WIDTH` hidden numbers, of which those above zero speak for and against each act. */
export interface ActModel {
  readonly acts: number;
  readonly hidden: Float64Array;
  /** What hidden number `n` says for act `a`: `out[n * acts + a]`. */
  readonly out: Float64Array;
  readonly bias: Float64Array;
  readonly thresholds: Float64Array;
  readonly sure: Float64Array;
  readonly unit: number;
  /** Where the keys begin whose first bits are the same: those of page i from `pages[i]` up to `pages[i + 1]`. */
  readonly pages: Uint16Array;
  /** The other bits of each key, rising within a page. Few bytes, for they are looked up more than anything else. */
  readonly keys: Uint8Array;
  /** The row of each key: the rows of what is said most stand together. */
  readonly rowOfKey: Uint16Array;
  /** The rows: four numbers in each integer, in steps of `unit` plus 128, a byte each. */
  readonly rows: Int32Array;
  /** The same, byte by byte. */
  readonly bytes: Uint8Array;
  /** What the grams of words add up to. */
  readonly grams: GramSums;
}

const STEPS = 127;
/** Keys have 22 bits; about one feature is on a page. */
const PAGE = 8;
const PAGES = 1 << (22 - PAGE);
const IN_PAGE = (1 << PAGE) - 1;
const MOST_ROWS = 0xffff;
const FOURS = WIDTH / 4;

/** Unpacks weights into tables for scoring. */
export function unpack(packed: PackedWeights): ActModel {
  const tiers = packed.tiers.map((tier) => ({ keys: keysIn(tier), numbers: rowsIn(tier) }));
  const count = tiers.reduce((sum, { keys }) => sum + keys.length, 0);
  if (count > MOST_ROWS) throw new Error('more features than can be counted in sixteen bits');
  let largest = 0;
  for (const { numbers } of tiers)
    for (let at = 0; at < numbers.length; at += 1) largest = Math.max(largest, Math.abs(numbers[at] as number));
  const unit = largest / STEPS || 1;
  const bytes = new Uint8Array(count * WIDTH);
  const allKeys = new Int32Array(count);
  let first = 0;
  for (const { keys, numbers } of tiers) {
    allKeys.set(keys, first);
    const place = first * WIDTH;
    for (let at = 0; at < numbers.length; at += 1)
      bytes[place + at] = LEVEL + Math.round((numbers[at] as number) / unit);
    first += keys.length;
  }
  return {
    acts: packed.bias.length,
    hidden: Float64Array.from(packed.hidden),
    out: Float64Array.from(numbersIn(packed.out, packed.outermost)),
    bias: Float64Array.from(packed.bias),
    thresholds: Float64Array.from(packed.thresholds),
    sure: Float64Array.from(packed.sure),
    unit,
    ...pagesOf(allKeys),
    rows: new Int32Array(bytes.buffer),
    bytes,
    grams: new GramSums(),
  };
}

/** Puts keys in order by counting how many are on each page. */
function pagesOf(all: Int32Array): Pick<ActModel, 'pages' | 'keys' | 'rowOfKey'> {
  const pages = new Uint16Array(PAGES + 1);
  for (const key of all) pages[(key >>> PAGE) + 1] = (pages[(key >>> PAGE) + 1] as number) + 1;
  for (let page = 0; page < PAGES; page += 1) pages[page + 1] = (pages[page + 1] as number) + (pages[page] as number);
  const next = pages.slice();
  const keys = new Uint8Array(all.length);
  const rowOfKey = new Uint16Array(all.length);
  for (const [row, key] of all.entries()) {
    const at = next[key >>> PAGE] as number;
    next[key >>> PAGE] = at + 1;
    keys[at] = key & IN_PAGE;
    rowOfKey[at] = row;
  }
  return { pages, keys, rowOfKey };
}

/** The row of a feature, or -1 where the model has never seen it. */
function rowOf({ keys, pages, rowOfKey }: ActModel, feature: number): number {
  const key = keyOf(feature);
  const page = key >>> PAGE;
  const inPage = key & IN_PAGE;
  const end = pages[page + 1] as number;
  for (let at = pages[page] as number; at < end; at += 1) if (keys[at] === inPage) return rowOfKey[at] as number;
  return -1;
}

/** How much one feature of each group counts in this utterance. Words count less the more there are. */
export function valuesOf(heard: Heard, values: Float64Array): void {
  const { groups, count, words } = heard;
  let grams = 0;
  for (let index = 0; index < words.length; index += 1) grams += (words[index] as Word).grams.length;
  let lexical = 0;
  let topics = 0;
  let before = 0;
  for (let index = 0; index < count; index += 1) {
    const kind = groups[index] as number;
    if (kind === group.lexical) lexical += 1;
    else if (kind === group.topic) topics += 1;
    else if (kind === group.before) before += 1;
  }
  values[group.phrase] = 1;
  values[group.form] = 1;
  values[group.lexical] = valueAmong(lexical);
  values[group.topic] = valueAmong(topics);
  values[group.before] = valueAmong(before);
  values[group.gram] = valueAmong(grams);
}

function valueAmong(count: number): number {
  return 3 / Math.sqrt(Math.max(4, count));
}

/** So many numbers of at most 255 fit into sixteen bits. */
const MOST_ADDED = 256;
const values = new Float64Array(GROUPS);
const added = new Int32Array(GROUPS);
const sums = new Float64Array(WIDTH);
const scores = new Float64Array(32);
/** The places of the rows that were found, group by group. */
const gathered = new Int32Array(GROUPS * MOST_ADDED);
const EVERY_OTHER = 0x00ff00ff;

/** Gives each act its probability in `into`, and each feature its row in `heard.rows`. */
export function score(model: ActModel, heard: Heard, into: Float64Array): void {
  valuesOf(heard, values);
  const { unit, hidden, out, bias, acts } = model;
  const { ids, groups, count, rows: found } = heard;
  sums.fill(0);
  for (let index = 0; index < count; index += 1) {
    const row = rowOf(model, ids[index] as number);
    found[index] = row;
    if (row < 0) continue;
    // Phrases and form count alike, so they are added together.
    const kind = Math.max(group.form, groups[index] as number);
    if (added[kind] === MOST_ADDED) pour(model, kind);
    gathered[kind * MOST_ADDED + (added[kind] as number)] = row * FOURS;
    added[kind] = (added[kind] as number) + 1;
  }
  for (let kind = group.form; kind < GROUPS; kind += 1) pour(model, kind);
  addGrams(model, heard);
  scores.set(bias);
  for (let one = 0; one < WIDTH; one += 1) {
    const number = (sums[one] as number) * unit + (hidden[one] as number);
    sums[one] = number;
    if (number <= 0) continue;
    const place = one * acts;
    for (let act = 0; act < acts; act += 1)
      scores[act] = (scores[act] as number) + number * (out[place + act] as number);
  }
  for (let act = 0; act < acts; act += 1) into[act] = 1 / (1 + Math.exp(-(scores[act] as number)));
}

/** Adds what the grams of all words say. */
function addGrams(model: ActModel, { role, words }: Heard): void {
  const { grams } = model;
  const value = values[group.gram] as number;
  grams.begin();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word;
    if (word.grams.length > 0) grams.add(role, word, (feature) => rowOf(model, feature), model.bytes);
  }
  const level = LEVEL * grams.rows;
  for (let one = 0; one < WIDTH; one += 1)
    sums[one] = (sums[one] as number) + value * ((grams.total[one] as number) - level);
}

const speaking = new Int32Array(WIDTH);
const says = new Float64Array(WIDTH);
const ofWord = new Float64Array(MOST_WORDS);

/**
 * The words that say most for an act in what `score` has just added up: those of a phrase, or one word with all its features; null where none speaks
 * for it. What a feature says goes through the hidden numbers that were above zero.
 */
export function strongestFor(model: ActModel, heard: Heard, act: number): { from: number; to: number } | null {
  const { out, acts, bytes } = model;
  const { words, groups, from, to } = heard;
  let open = 0;
  for (let one = 0; one < WIDTH; one += 1) {
    if ((sums[one] as number) <= 0) continue;
    speaking[open] = one;
    says[open] = out[one * acts + act] as number;
    open += 1;
  }
  let best = 0;
  let strongest: { from: number; to: number } | null = null;
  ofWord.fill(0, 0, words.length);
  for (let index = 0; index < heard.count; index += 1) {
    const row = heard.rows[index] as number;
    const kind = groups[index] as number;
    const first = from[index] as number;
    const isWord = first === to[index] && kind !== group.before;
    if (row < 0 || (kind !== group.phrase && !isWord)) continue;
    let said = 0;
    for (let at = 0; at < open; at += 1)
      said += (says[at] as number) * ((bytes[row * WIDTH + (speaking[at] as number)] as number) - LEVEL);
    said *= values[kind] as number;
    if (isWord) ofWord[first] = (ofWord[first] as number) + said;
    else if (said > best) {
      best = said;
      strongest = { from: first, to: to[index] as number };
    }
  }
  const value = values[group.gram] as number;
  for (let index = 0; index < words.length; index += 1) {
    const said = model.grams.said(heard.role, words[index] as Word, speaking, says, open);
    const inAll = (ofWord[index] as number) + said * value;
    if (inAll <= best) continue;
    best = inAll;
    strongest = { from: index, to: index };
  }
  return strongest;
}

/** Adds the rows that were gathered for a group to the hidden numbers, eight numbers at a time. */
function pour({ rows }: ActModel, kind: number): void {
  const count = added[kind] as number;
  if (count === 0) return;
  const first = kind * MOST_ADDED;
  const last = first + count;
  for (let at = 0; at < FOURS; at += 2) {
    // In a little-endian four the first and third number are in one half, the second and fourth in the other.
    let even = 0;
    let odd = 0;
    let nextEven = 0;
    let nextOdd = 0;
    for (let index = first; index < last; index += 1) {
      const place = (gathered[index] as number) + at;
      const four = rows[place] as number;
      const next = rows[place + 1] as number;
      // The upper half may pass the largest number there is: then it goes on below zero, with the same bits.
      even = (even + (four & EVERY_OTHER)) | 0;
      odd = (odd + ((four >>> 8) & EVERY_OTHER)) | 0;
      nextEven = (nextEven + (next & EVERY_OTHER)) | 0;
      nextOdd = (nextOdd + ((next >>> 8) & EVERY_OTHER)) | 0;
    }
    addFour(at * 4, kind, even, odd, count);
    addFour(at * 4 + 4, kind, nextEven, nextOdd, count);
  }
  added[kind] = 0;
}

function addFour(one: number, kind: number, even: number, odd: number, count: number): void {
  add(one, kind, even & 0xffff, count);
  add(one + 1, kind, odd & 0xffff, count);
  add(one + 2, kind, even >>> 16, count);
  add(one + 3, kind, odd >>> 16, count);
}

function add(one: number, kind: number, sum: number, count: number): void {
  sums[one] = (sums[one] as number) + (values[kind] as number) * (sum - LEVEL * count);
}
