import type { SpeechRole } from '#platform/speech/heard.ts';

const HEADER_BYTES = 8;
const roles: readonly SpeechRole[] = ['agent', 'customer'];

/** A piece of sound of one side: samples of 16 bits, one channel, 16 000 per second, that began at `t` milliseconds from the start of the call. */
export interface SoundFrame {
  readonly role: SpeechRole;
  readonly t: number;
  readonly samples: Int16Array;
}

/** A frame as bytes: side (0 agent, 1 customer), three zeros, `t` in four bytes, then the samples; all little-endian. */
export function encodeFrame({ role, t, samples }: SoundFrame): ArrayBuffer {
  const bytes = new ArrayBuffer(HEADER_BYTES + samples.length * 2);
  const view = new DataView(bytes);
  view.setUint8(0, roles.indexOf(role));
  view.setUint32(4, t, true);
  for (const [index, sample] of samples.entries()) view.setInt16(HEADER_BYTES + index * 2, sample, true);
  return bytes;
}

/** Reads a frame; null when the bytes are none. */
export function decodeFrame(bytes: Uint8Array): SoundFrame | null {
  const count = (bytes.byteLength - HEADER_BYTES) / 2;
  if (!Number.isInteger(count) || count < 1) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const role = roles[view.getUint8(0)];
  if (role === undefined || view.getUint8(1) !== 0 || view.getUint16(2) !== 0) return null;
  const samples = new Int16Array(count);
  for (let index = 0; index < count; index += 1) samples[index] = view.getInt16(HEADER_BYTES + index * 2, true);
  return { role, t: view.getUint32(4, true), samples };
}
