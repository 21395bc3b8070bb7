/** Largest recording that is kept, in bytes. */
export const largestRecording = 25_000_000;

/** What a recording is, by its first bytes, never by its name; null when it is none of these. */
export function recordingKind(head: Uint8Array): 'audio/wav' | 'audio/mpeg' | 'audio/ogg' | 'audio/mp4' | null {
  const text = (from: number, to: number): string => String.fromCharCode(...head.subarray(from, to));
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WAVE') return 'audio/wav';
  if (text(0, 4) === 'OggS') return 'audio/ogg';
  if (text(4, 8) === 'ftyp') return 'audio/mp4';
  if (text(0, 3) === 'ID3') return 'audio/mpeg';
  return isFrameOfMp3(head) ? 'audio/mpeg' : null;
}

/** An MPEG frame begins with eleven ones; then version, layer III, and a bit rate and sampling rate that exist. */
function isFrameOfMp3(head: Uint8Array): boolean {
  const [a, b, c] = [head[0] ?? 0, head[1] ?? 0, head[2] ?? 0];
  const layerThree = (b & 0x06) === 0x02;
  const versionExists = (b & 0x18) !== 0x08;
  return a === 0xff && (b & 0xe0) === 0xe0 && versionExists && layerThree && c >> 4 !== 15 && (c & 0x0c) !== 0x0c;
}
