import { expect, it } from 'vitest';
import { decodeFrame, encodeFrame } from '#platform/speech/frame.ts';
import { wavOf } from '#platform/speech/wav.ts';

it('travels as bytes and comes out the same', () => {
  const samples = Int16Array.from([0, 1, -1, 32_767, -32_768]);
  const bytes = new Uint8Array(encodeFrame({ role: 'customer', t: 4_000_000_000, samples }));
  expect(decodeFrame(bytes)).toEqual({ role: 'customer', t: 4_000_000_000, samples });
  // As a socket gives it: a piece of a larger buffer, at an odd place.
  const within = new Uint8Array(bytes.length + 3);
  within.set(bytes, 3);
  expect(decodeFrame(within.subarray(3))?.samples).toEqual(samples);
});

it('reads nothing from what is no frame', () => {
  expect(decodeFrame(new Uint8Array(0))).toBeNull();
  expect(decodeFrame(new Uint8Array(8))).toBeNull();
  expect(decodeFrame(new Uint8Array(11))).toBeNull();
  expect(decodeFrame(Uint8Array.from([2, 0, 0, 0, 0, 0, 0, 0, 1, 1]))).toBeNull();
  expect(decodeFrame(Uint8Array.from([0, 9, 0, 0, 0, 0, 0, 0, 1, 1]))).toBeNull();
});

it('becomes a WAV file that says what is in it', () => {
  const wav = Buffer.from(wavOf(Int16Array.from([1, -2])));
  expect(wav.subarray(0, 4).toString()).toBe('RIFF');
  expect(wav.readUInt32LE(4)).toBe(40);
  expect(wav.subarray(8, 16).toString()).toBe('WAVEfmt ');
  expect([wav.readUInt16LE(20), wav.readUInt16LE(22), wav.readUInt32LE(24)]).toEqual([1, 1, 16_000]);
  expect([wav.readUInt32LE(28), wav.readUInt16LE(32), wav.readUInt16LE(34)]).toEqual([32_000, 2, 16]);
  expect([wav.readUInt32LE(40), wav.readInt16LE(44), wav.readInt16LE(46)]).toEqual([4, 1, -2]);
});
