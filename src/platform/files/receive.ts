import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { StoredUpload } from '#platform/files/upload.ts';

/** Where files may be kept and how large they may be. */
export interface ReceiveLimits {
  readonly folder: string;
  readonly limitBytes: number;
}

/**
 * Streams a file to a temporary file, counting and hashing on the way, with flat memory. Null when it is larger than the limit: then
 * the rest is read and thrown away and nothing is kept.
 */
export async function receiveFile(
  content: Readable,
  sentName: string,
  limits: ReceiveLimits,
): Promise<StoredUpload | null> {
  await mkdir(limits.folder, { recursive: true, mode: 0o700 });
  const path = join(limits.folder, `upload-${randomUUID()}`);
  const hash = createHash('sha256');
  let bytes = 0;
  const measured = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > limits.limitBytes) continue;
      hash.update(chunk);
      yield chunk;
    }
  };
  try {
    await pipeline(content, measured, createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  if (bytes > limits.limitBytes) {
    await rm(path, { force: true });
    return null;
  }
  return { fileName: shownName(sentName), path, bytes, sha256: hash.digest('hex') };
}

/** Throws a stored upload away. */
export async function discardFile(upload: StoredUpload): Promise<void> {
  await rm(upload.path, { force: true });
}

const LEFTOVER_AFTER_MS = 86_400_000;

/** Throws away uploads that a server left behind when it was cut off: those older than a day, as another server may use the folder too. */
export async function discardLeftovers(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (!name.startsWith('upload-')) continue;
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > LEFTOVER_AFTER_MS) await rm(path, { force: true });
  }
}

/** The last part of a name as a sender gave it, without folders or control characters, at most 200 characters. */
export function shownName(sentName: string): string {
  const last = sentName.split(/[/\\]/).at(-1) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
  return (
    last
      .replace(/[\u0000-\u001f\u007f]/g, '')
      .trim()
      .slice(0, 200) || 'file'
  );
}
