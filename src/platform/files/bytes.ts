import { open } from 'node:fs/promises';
import type { FileProblem } from '#platform/files/problem.ts';

/** Bytes of a file, piece by piece; gives a problem instead of throwing. A source can be read more than once. */
export interface ByteSource {
  /** The first bytes, at most `most`. */
  readonly head: (most: number) => Promise<Buffer | FileProblem>;
  /** Calls `take` with each piece until it returns false. */
  readonly each: (pieceBytes: number, take: (piece: Buffer) => boolean) => Promise<FileProblem | null>;
}

/** True for a problem, false for bytes or another value. */
export function isProblem(value: unknown): value is FileProblem {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}

/** A file on disk as a source; one larger than `mostBytes` is refused before it is read. */
export function fileSource(path: string, mostBytes: number): ByteSource {
  return {
    head: async (most) => {
      try {
        const file = await open(path, 'r');
        try {
          const refusal = await refusalOf(file, mostBytes);
          if (refusal) return refusal;
          const buffer = Buffer.alloc(most);
          let filled = 0;
          while (filled < most) {
            const { bytesRead } = await file.read(buffer, filled, most - filled, filled);
            if (bytesRead === 0) break;
            filled += bytesRead;
          }
          return buffer.subarray(0, filled);
        } finally {
          await file.close();
        }
      } catch (error) {
        return fromSystem(error);
      }
    },
    each: async (pieceBytes, take) => {
      try {
        const file = await open(path, 'r');
        try {
          const refusal = await refusalOf(file, mostBytes);
          if (refusal) return refusal;
          const buffer = Buffer.allocUnsafe(pieceBytes);
          let total = 0;
          for (;;) {
            const { bytesRead } = await file.read(buffer, 0, pieceBytes, total);
            if (bytesRead === 0) return null;
            total += bytesRead;
            if (total > mostBytes) return tooLarge(total, mostBytes);
            if (!take(buffer.subarray(0, bytesRead))) return null;
          }
        } finally {
          await file.close();
        }
      } catch (error) {
        return fromSystem(error);
      }
    },
  };
}

/** Bytes in memory as a source. */
export function bufferSource(bytes: Uint8Array, mostBytes: number): ByteSource {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const refusal = buffer.length > mostBytes ? tooLarge(buffer.length, mostBytes) : null;
  return {
    head: (most) => Promise.resolve(refusal ?? buffer.subarray(0, most)),
    each: (pieceBytes, take) => {
      for (let start = 0; !refusal && start < buffer.length; start += pieceBytes) {
        if (!take(buffer.subarray(start, start + pieceBytes))) break;
      }
      return Promise.resolve(refusal);
    },
  };
}

async function refusalOf(file: Awaited<ReturnType<typeof open>>, mostBytes: number): Promise<FileProblem | null> {
  const facts = await file.stat();
  if (!facts.isFile()) return { code: 'file-unreadable', expected: 'a file, not a folder or device' };
  return facts.size > mostBytes ? tooLarge(facts.size, mostBytes) : null;
}

function tooLarge(bytes: number, mostBytes: number): FileProblem {
  return {
    code: 'file-too-large',
    raw: `${Math.ceil(bytes / 1024 / 1024)} MB`,
    expected: `at most ${Math.floor(mostBytes / 1024 / 1024)} MB`,
    facts: { most: Math.floor(mostBytes / 1024 / 1024) },
  };
}

function fromSystem(error: unknown): FileProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'ENOENT') return { code: 'file-missing', raw: code, expected: 'an existing file' };
  return { code: 'file-unreadable', raw: code, expected: 'a file that may be read' };
}
