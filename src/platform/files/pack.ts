import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { fileLimits } from '#platform/files/limits.ts';
import type { StoredUpload } from '#platform/files/upload.ts';

const zip = promisify(gzip);
const unzip = promisify(gunzip);

/** All bytes of an upload; its size was limited when it came in. */
export async function bytesOf(upload: StoredUpload): Promise<Uint8Array> {
  return readFile(upload.path);
}

/** Makes bytes small (gzip), to keep them in the database. */
export async function packBytes(bytes: Uint8Array): Promise<Uint8Array> {
  return zip(bytes);
}

/** The bytes as they were; throws when they would be larger than a file may be. */
export async function unpackBytes(packed: Uint8Array): Promise<Uint8Array> {
  return unzip(packed, { maxOutputLength: fileLimits.fileBytes });
}
