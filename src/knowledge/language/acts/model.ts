import { group, type Heard } from '#knowledge/language/acts/features.ts';

/** The weights of one role as they are kept (weights.ts): base64 of little-endian arrays. */
export interface PackedWeights {
  /** Int32 hashes of the features, in rising order of their unsigned value. */
  readonly features: string;
  /** For each feature: number of entries, then for each entry act and weight (one byte each, weight signed). */
  readonly entries: string;
  /** One unit of a weight of an act. */
  readonly unit: number;
  readonly bias: readonly number[];
  /** What the score of an act must reach, as a probability. */
  readonly thresholds: readonly number[];
}

/** The model of one role: linear, one score for each act. */
export interface ActModel {
  readonly acts: number;
  readonly bias: Float64Array;
  readonly thresholds: Float64Array;
  readonly unit: number;
  /** A table of features by hash: the feature and its row plus one, or 0 where it is empty. */
  readonly slots: Int32Array;
  /** A bit for each feature, so that most of those that are in no row are never looked for. */
  readonly bits: Int32Array;
  /** The weights, `width` numbers a row: each has those of two acts, in steps of `unit` plus 128, sixteen bits apart. */
  readonly rows: Int32Array;
  readonly width: number;
}

const LEVEL = 128;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Reads base64; written out here because Node and browsers share no function for it among the plain language. */
function bytesOf(base64: string): Uint8Array {
  const valueOf = new Uint8Array(128);
  for (let value = 0; value < 64; value += 1) valueOf[alphabet.charCodeAt(value)] = value;
  const length = base64.indexOf('=') < 0 ? base64.length : base64.indexOf('=');
  const bytes = new Uint8Array((length * 3) >> 2);
  let bits = 0;
  let place = 0;
  for (let index = 0; index < length; index += 1) {
    bits = ((bits << 6) | (valueOf[base64.charCodeAt(index)] as number)) & 0xffffff;
    if (index % 4 === 0) continue;
    bytes[place] = (bits >> (6 - 2 * (index % 4))) & 255;
    place += 1;
  }
  return bytes;
}

/** Unpacks weights into tables for scoring. */
export function unpack(packed: PackedWeights): ActModel {
  const view = new DataView(bytesOf(packed.features).buffer);
  const count = view.byteLength / 4;
  const entries = bytesOf(packed.entries);
  const acts = packed.bias.length;
  const size = 1 << Math.max(4, 32 - Math.clz32(count * 2));
  const slots = new Int32Array(size * 2);
  const bits = new Int32Array(size / 2);
  const width = (acts + 1) >> 1;
  const rows = new Int32Array(count * width).fill(LEVEL | (LEVEL << 16));
  let place = 0;
  for (let row = 0; row < count; row += 1) {
    const feature = view.getInt32(row * 4, true);
    let slot = feature & (size - 1);
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot * 2] = feature;
    slots[slot * 2 + 1] = row + 1;
    const bit = (feature >>> 7) & (size * 16 - 1);
    bits[bit >> 5] = (bits[bit >> 5] as number) | (1 << (bit & 31));
    const last = place + 1 + 2 * (entries[place] as number);
    for (place += 1; place < last; place += 2) {
      const act = entries[place] as number;
      const at = row * width + (act >> 1);
      const weight = ((entries[place + 1] as number) << 24) >> 24;
      rows[at] = (rows[at] as number) + (weight << (act & 1 ? 16 : 0));
    }
  }
  return {
    acts,
    bias: Float64Array.from(packed.bias),
    thresholds: Float64Array.from(packed.thresholds),
    unit: packed.unit,
    slots,
    bits,
    rows,
    width,
  };
}

/** The row of a feature, or -1 where the model has never seen it. */
function rowOf({ slots, bits }: ActModel, feature: number): number {
  const bit = (feature >>> 7) & (bits.length * 32 - 1);
  if (((bits[bit >> 5] as number) & (1 << (bit & 31))) === 0) return -1;
  const mask = slots.length / 2 - 1;
  for (let slot = feature & mask; ; slot = (slot + 1) & mask) {
    const row = slots[slot * 2 + 1] as number;
    if (row === 0 || slots[slot * 2] === feature) return row - 1;
  }
}

/** The weight of an act in a row, in steps of `unit`. */
export function weightAt({ rows, width }: ActModel, row: number, act: number): number {
  return (((rows[row * width + (act >> 1)] as number) >>> (act & 1 ? 16 : 0)) & 0xffff) - LEVEL;
}

/** How much one feature of each group counts in this utterance. Words count less the more there are. */
export function valuesOf(heard: Heard, values: Float64Array): void {
  values.fill(0);
  for (let index = 0; index < heard.count; index += 1) {
    const kind = heard.groups[index] as number;
    values[kind] = (values[kind] as number) + 1;
  }
  values[group.phrase] = 1;
  values[group.form] = 1;
  for (const kind of [group.lexical, group.topic, group.before])
    values[kind] = 3 / Math.sqrt(Math.max(4, values[kind] as number));
}

const GROUPS = 5;
/** So many weights of at most 255 fit into sixteen bits. */
const MOST_ADDED = 256;
const values = new Float64Array(GROUPS);
const added = new Int32Array(GROUPS);
const sums = new Float64Array(256);
const halves = new Int32Array(GROUPS * 128);

/** Gives each act its probability in `into`, and each feature its row in `heard.rows`. */
export function score(model: ActModel, heard: Heard, into: Float64Array): void {
  valuesOf(heard, values);
  const { unit, bias, acts, rows, width } = model;
  const { ids, groups, count, rows: found } = heard;
  sums.fill(0, 0, acts);
  for (let index = 0; index < count; index += 1) {
    const row = rowOf(model, ids[index] as number);
    found[index] = row;
    if (row < 0) continue;
    const kind = groups[index] as number;
    if (added[kind] === MOST_ADDED) pour(model, kind);
    added[kind] = (added[kind] as number) + 1;
    const base = row * width;
    const sum = kind * width;
    for (let at = 0; at < width; at += 1) halves[sum + at] = (halves[sum + at] as number) + (rows[base + at] as number);
  }
  for (let kind = 0; kind < GROUPS; kind += 1) pour(model, kind);
  for (let act = 0; act < acts; act += 1)
    into[act] = 1 / (1 + Math.exp(-((sums[act] as number) * unit + (bias[act] as number))));
}

/** Adds what was gathered for a group to the sums of the acts. */
function pour({ acts, width }: ActModel, kind: number): void {
  const count = added[kind] as number;
  if (count === 0) return;
  const value = values[kind] as number;
  const base = kind * width;
  for (let act = 0; act < acts; act += 1) {
    const half = ((halves[base + (act >> 1)] as number) >>> (act & 1 ? 16 : 0)) & 0xffff;
    sums[act] = (sums[act] as number) + value * (half - LEVEL * count);
  }
  halves.fill(0, base, base + width);
  added[kind] = 0;
}
