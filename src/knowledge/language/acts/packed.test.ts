import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  keysIn,
  levels,
  type PackedWeights,
  readWeights,
  writeKeys,
  writeWeights,
} from '#knowledge/language/acts/packed.ts';

const frame = { unit: 1, bias: [], thresholds: [], sure: [], above: '', below: '', weights: '' };

const levelOf = (steps: number): number => Math.sign(steps) * (levels.indexOf(Math.abs(steps)) + 1);

it('reads the keys that were written', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 26 - 1 })), (some) => {
      const keys = some.sort((a, b) => a - b);
      expect([...keysIn({ ...frame, ...writeKeys(keys) })]).toEqual(keys);
    }),
  );
});

it('reads the weights that were written, at their feature and act', () => {
  const level = fc.oneof(fc.constant(0), fc.integer({ min: -levels.length, max: levels.length }));
  fc.assert(
    fc.property(fc.array(fc.array(level, { minLength: 26, maxLength: 26 }), { maxLength: 20 }), (rows) => {
      const packed: PackedWeights = { ...frame, weights: rows.map(writeWeights).join('') };
      const bytes = new Uint8Array(rows.length * 28).fill(128);
      readWeights(packed, 26, 28, 128, bytes);
      const read = rows.map((_, row) =>
        Array.from(bytes.subarray(row * 28, row * 28 + 26), (byte) => levelOf(byte - 128)),
      );
      expect(read).toEqual(rows.map((row) => row.map((one) => one || 0)));
    }),
  );
});
