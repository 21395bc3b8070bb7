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
  readonly keys: Int32Array;
  readonly rows: Int32Array;
  readonly mask: number;
  readonly offsets: Int32Array;
  /** For each entry the act (times 256) and the weight (plus 128). */
  readonly entries: Uint16Array;
}

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
  const size = 1 << Math.max(4, 32 - Math.clz32(count * 2));
  const keys = new Int32Array(size);
  const rows = new Int32Array(size).fill(-1);
  const offsets = new Int32Array(count + 1);
  const packedEntries = new Uint16Array(entries.length >> 1);
  let place = 0;
  let entry = 0;
  for (let row = 0; row < count; row += 1) {
    const feature = view.getInt32(row * 4, true);
    let slot = feature & (size - 1);
    while ((rows[slot] as number) >= 0) slot = (slot + 1) & (size - 1);
    keys[slot] = feature;
    rows[slot] = row;
    offsets[row] = entry;
    const length = entries[place] as number;
    place += 1;
    for (let index = 0; index < length; index += 1) {
      const weight = ((entries[place + 1] as number) << 24) >> 24;
      packedEntries[entry] = ((entries[place] as number) << 8) | (weight + 128);
      entry += 1;
      place += 2;
    }
  }
  offsets[count] = entry;
  return {
    acts: packed.bias.length,
    bias: Float64Array.from(packed.bias),
    thresholds: Float64Array.from(packed.thresholds),
    unit: packed.unit,
    keys,
    rows,
    mask: size - 1,
    offsets,
    entries: packedEntries,
  };
}

/** The row of a feature, or -1 where the model has never seen it. */
export function rowOf(model: ActModel, feature: number): number {
  const { keys, rows, mask } = model;
  let slot = feature & mask;
  for (;;) {
    const row = rows[slot] as number;
    if (row < 0 || keys[slot] === feature) return row;
    slot = (slot + 1) & mask;
  }
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

const values = new Float64Array(5);
const sums = new Float64Array(256);

/** Gives each act its probability in `into`. */
export function score(model: ActModel, heard: Heard, into: Float64Array): void {
  valuesOf(heard, values);
  const { offsets, entries, unit, bias, keys, rows, mask, acts } = model;
  const { ids, groups, count } = heard;
  sums.fill(0, 0, acts);
  for (let index = 0; index < count; index += 1) {
    const feature = ids[index] as number;
    let slot = feature & mask;
    let row = rows[slot] as number;
    while (row >= 0 && keys[slot] !== feature) {
      slot = (slot + 1) & mask;
      row = rows[slot] as number;
    }
    if (row < 0) continue;
    const value = values[groups[index] as number] as number;
    const end = offsets[row + 1] as number;
    for (let entry = offsets[row] as number; entry < end; entry += 1) {
      const packed = entries[entry] as number;
      sums[packed >> 8] = (sums[packed >> 8] as number) + value * ((packed & 255) - 128);
    }
  }
  for (let act = 0; act < acts; act += 1)
    into[act] = 1 / (1 + Math.exp(-((sums[act] as number) * unit + (bias[act] as number))));
}
