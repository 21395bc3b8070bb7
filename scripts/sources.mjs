// What the build is made of: where the checkout lies, and a hash that changes when a source does.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const isTest = /\.test\.tsx?$/;

/** A hash over the content of files and folders; tests do not count. */
export async function hashOf(places) {
  const files = (await Promise.all(places.map((place) => filesIn(join(root, place)))))
    .flat()
    .sort((a, b) => (a < b ? -1 : 1));
  const contents = await Promise.all(files.map((file) => readFile(file)));
  const hash = createHash('sha256');
  for (const [index, file] of files.entries())
    hash.update(`${relative(root, file)}\0${contents[index].length}\0`).update(contents[index]);
  return hash.digest('hex');
}

async function filesIn(place) {
  if (!existsSync(place)) return [];
  if ((await stat(place)).isFile()) return [place];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !isTest.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
