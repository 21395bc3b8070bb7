import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bufferSource, type ByteSource, fileSource } from '#platform/files/bytes.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nakomen-bytes-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function whole(source: ByteSource): Promise<string> {
  const pieces: string[] = [];
  const problem = await source.each(3, (piece) => pieces.push(piece.toString('latin1')) > 0);
  return problem ? problem.code : pieces.join('|');
}

it('hands out a file piece by piece, more than once', async () => {
  const path = join(folder, 'a.txt');
  await writeFile(path, 'abcdefgh');
  const source = fileSource(path, 100);
  expect(await source.head(4)).toEqual(Buffer.from('abcd'));
  expect(await whole(source)).toBe('abc|def|gh');
  expect(await whole(source)).toBe('abc|def|gh');
  expect(await whole(bufferSource(Buffer.from('abcdefgh'), 100))).toBe('abc|def|gh');
});
it('stops when the taker has enough', async () => {
  let count = 0;
  await bufferSource(Buffer.from('abcdefgh'), 100).each(3, () => {
    count += 1;
    return false;
  });
  expect(count).toBe(1);
});
it('refuses what is too large, missing or no file', async () => {
  const path = join(folder, 'b.txt');
  await writeFile(path, 'abcdefgh');
  expect(await fileSource(path, 7).head(4)).toMatchObject({ code: 'file-too-large' });
  expect(await whole(fileSource(path, 7))).toBe('file-too-large');
  expect(await whole(bufferSource(Buffer.alloc(8), 7))).toBe('file-too-large');
  expect(await whole(fileSource(join(folder, 'none'), 7))).toBe('file-missing');
  expect(await whole(fileSource(folder, 7))).toBe('file-unreadable');
});
