import { group, type Heard } from '#knowledge/language/acts/features.ts';
import { keyOf, keysIn, type PackedWeights, readWeights } from '#knowledge/language/acts/packed.ts';

/** The model of one role: linear, one score for each act. */
export interface ActModel {
  readonly acts: number;
  readonly bias: Float64Array;
  readonly thresholds: Float64Array;
  readonly sure: Float64Array;
  readonly unit: number;
  /** Where the rows begin of keys whose first bits are the same: those of page i from `pages[i]` up to `pages[i + 1]`. */
  readonly pages: Uint16Array;
  /** The other bits of the key of each row, rising within a page. Few bytes, for they are looked up more than anything else. */
  readonly keys: Uint16Array;
  /** The weights, `width` numbers a row: each has those of four acts, in steps of `unit` plus 128, a byte each. */
  readonly rows: Int32Array;
  readonly width: number;
  /** The same, byte by byte. */
  readonly bytes: Uint8Array;
}

const LEVEL = 128;
/** Keys have 26 bits; about one feature is on a page. */
const PAGE = 12;
const PAGES = 1 << (26 - PAGE);
const IN_PAGE = (1 << PAGE) - 1;
const MOST_ROWS = 0xffff;

/** Unpacks weights into tables for scoring. */
export function unpack(packed: PackedWeights): ActModel {
  const acts = packed.bias.length;
  const all = keysIn(packed);
  if (all.length > MOST_ROWS) throw new Error('more features than can be counted in sixteen bits');
  const pages = new Uint16Array(PAGES + 1);
  const keys = new Uint16Array(all.length);
  let page = 0;
  for (let row = 0; row < all.length; row += 1) {
    const key = all[row] as number;
    for (; page < key >>> PAGE; page += 1) pages[page + 1] = row;
    keys[row] = key & IN_PAGE;
  }
  for (; page < PAGES; page += 1) pages[page + 1] = all.length;
  // Two numbers at a time are added: an even number of them in a row.
  const width = ((acts + 7) >> 3) * 2;
  const bytes = new Uint8Array(keys.length * width * 4).fill(LEVEL);
  readWeights(packed, acts, width * 4, LEVEL, bytes);
  return {
    acts,
    bias: Float64Array.from(packed.bias),
    thresholds: Float64Array.from(packed.thresholds),
    sure: Float64Array.from(packed.sure),
    unit: packed.unit,
    pages,
    keys,
    rows: new Int32Array(bytes.buffer),
    bytes,
    width,
  };
}

/** The row of a feature, or -1 where the model has never seen it. */
function rowOf({ keys, pages }: ActModel, feature: number): number {
  const key = keyOf(feature);
  const page = key >>> PAGE;
  const inPage = key & IN_PAGE;
  const end = pages[page + 1] as number;
  for (let row = pages[page] as number; row < end; row += 1) if (keys[row] === inPage) return row;
  return -1;
}

/** The weight of an act in a row, in steps of `unit`. */
export function weightAt({ bytes, width }: ActModel, row: number, act: number): number {
  return (bytes[row * width * 4 + act] as number) - LEVEL;
}

/** How much one feature of each group counts in this utterance. Words count less the more there are. */
export function valuesOf(heard: Heard, values: Float64Array): void {
  const { groups, count } = heard;
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
}

function valueAmong(count: number): number {
  return 3 / Math.sqrt(Math.max(4, count));
}

const GROUPS = 5;
/** So many weights of at most 255 fit into sixteen bits. */
const MOST_ADDED = 256;
const values = new Float64Array(GROUPS);
const added = new Int32Array(GROUPS);
const sums = new Float64Array(32);
/** The places of the rows that were found, group by group. */
const gathered = new Int32Array(GROUPS * MOST_ADDED);
const EVERY_OTHER = 0x00ff00ff;

/** Gives each act its probability in `into`, and each feature its row in `heard.rows`; returns how much a feature of each group counted. */
export function score(model: ActModel, heard: Heard, into: Float64Array): Float64Array {
  valuesOf(heard, values);
  const { unit, bias, acts, width } = model;
  const { ids, groups, count, rows: found } = heard;
  sums.fill(0);
  for (let index = 0; index < count; index += 1) {
    const row = rowOf(model, ids[index] as number);
    found[index] = row;
    if (row < 0) continue;
    // Phrases and form count alike, so they are added together.
    const kind = Math.max(group.form, groups[index] as number);
    if (added[kind] === MOST_ADDED) pour(model, kind);
    gathered[kind * MOST_ADDED + (added[kind] as number)] = row * width;
    added[kind] = (added[kind] as number) + 1;
  }
  for (let kind = group.form; kind < GROUPS; kind += 1) pour(model, kind);
  for (let act = 0; act < acts; act += 1)
    into[act] = 1 / (1 + Math.exp(-((sums[act] as number) * unit + (bias[act] as number))));
  return values;
}

/** Adds the rows that were gathered for a group to the sums of the acts, eight acts at a time. */
function pour({ rows, width }: ActModel, kind: number): void {
  const count = added[kind] as number;
  if (count === 0) return;
  const first = kind * MOST_ADDED;
  const last = first + count;
  for (let at = 0; at < width; at += 2) {
    // In a little-endian four the first and third act are in one half, the second and fourth in the other.
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

function addFour(act: number, kind: number, even: number, odd: number, count: number): void {
  add(act, kind, even & 0xffff, count);
  add(act + 1, kind, odd & 0xffff, count);
  add(act + 2, kind, even >>> 16, count);
  add(act + 3, kind, odd >>> 16, count);
}

function add(act: number, kind: number, sum: number, count: number): void {
  sums[act] = (sums[act] as number) + (values[kind] as number) * (sum - LEVEL * count);
}
