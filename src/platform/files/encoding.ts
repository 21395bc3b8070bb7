import { isAscii, isUtf8 } from 'node:buffer';
import type { FileProblem } from '#platform/files/problem.ts';

/** How the bytes of a text are written. `byteOrderMark` is the number of bytes before the text. */
export interface Encoding {
  /** WHATWG name: 'utf-8', 'windows-1252', 'utf-16le' … */
  readonly name: string;
  readonly byteOrderMark: number;
}

/** The encoding that a byte order mark or the first two zero bytes give; null when they give none. */
export function markedEncoding(head: Buffer): Encoding | FileProblem | null {
  const [a, b, c, d] = [head[0], head[1], head[2], head[3]];
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: 'utf-8', byteOrderMark: 3 };
  const utf32 = (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff);
  if (utf32) return { code: 'encoding-not-supported', raw: 'UTF-32', expected: 'UTF-8, UTF-16 or Windows-1252' };
  if (a === 0xff && b === 0xfe) return { name: 'utf-16le', byteOrderMark: 2 };
  if (a === 0xfe && b === 0xff) return { name: 'utf-16be', byteOrderMark: 2 };
  if (a !== undefined && a !== 0 && b === 0 && c !== 0 && d === 0) return { name: 'utf-16le', byteOrderMark: 0 };
  if (a === 0 && b !== undefined && b !== 0 && c === 0 && d !== 0) return { name: 'utf-16be', byteOrderMark: 0 };
  return null;
}

/** The encoding of an XML document: byte order mark first, then its declaration, else UTF-8 (XML 1.0, appendix F). */
export function xmlEncoding(head: Buffer): Encoding | FileProblem {
  const marked = markedEncoding(head);
  if (marked) return marked;
  const declaration = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']{1,40})["']/.exec(head.toString('latin1', 0, 1024));
  const label = (declaration?.[1] ?? 'utf-8').trim().toLowerCase();
  if (/^(utf-?16|ucs-?2|iso-10646-ucs-2)/.test(label)) {
    return {
      code: 'wrong-encoding',
      line: 1,
      field: 'encoding',
      raw: label,
      expected: 'UTF-16 as the declaration says; the bytes are not',
    };
  }
  try {
    return { name: new TextDecoder(label).encoding, byteOrderMark: 0 };
  } catch {
    return {
      code: 'encoding-not-supported',
      line: 1,
      field: 'encoding',
      raw: label,
      expected: 'UTF-8, UTF-16, ISO-8859-1 or Windows-1252',
    };
  }
}

/** Turns pieces of bytes into pieces of text; `null` when bytes do not fit the encoding. */
export interface Decoder {
  /** The text of a piece; characters that continue in the next piece come with that one. */
  readonly write: (piece: Buffer) => string | null;
  /** The rest of the text. */
  readonly end: () => string | null;
}

/** A decoder that refuses bytes which do not fit, so that no character is lost without a word. */
export function decoderOf(encoding: string): Decoder {
  return encoding === 'utf-8' ? utf8Decoder() : platformDecoder(encoding);
}

function platformDecoder(encoding: string): Decoder {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const decode = (piece: Buffer | undefined): string | null => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    } catch {
      return null;
    }
  };
  return { write: decode, end: () => decode(undefined) };
}

/** Node's own conversion is several times faster than TextDecoder; a character that is cut at the end of a piece waits. */
function utf8Decoder(): Decoder {
  let waiting: Buffer = Buffer.alloc(0);
  return {
    write: (piece) => {
      if (waiting.length === 0 && isAscii(piece)) return piece.toString('latin1');
      const bytes = waiting.length === 0 ? piece : Buffer.concat([waiting, piece]);
      const end = wholeCharacters(bytes);
      // The piece is only lent: what waits must be a copy.
      waiting = Buffer.from(bytes.subarray(end));
      const whole = bytes.subarray(0, end);
      return isUtf8(whole) ? whole.toString('utf8') : null;
    },
    end: () => (waiting.length === 0 ? '' : null),
  };
}

function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < length ? bytes.length - back : bytes.length;
    }
    if (byte < 0x80) break;
  }
  return bytes.length;
}

/** The line (from 1) of the first byte that is no UTF-8, for a piece that begins in line `line`. */
export function lineOfWrongByte(piece: Buffer, line: number): number {
  const text = piece.toString('utf8');
  const at = text.indexOf('\uFFFD');
  return line + (text.slice(0, at < 0 ? text.length : at).match(/\n/g)?.length ?? 0);
}
