import { mkdtemp, readdir, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { discardFile, discardLeftovers, receiveFile, shownName } from '#platform/files/receive.ts';

const newFolder = () => mkdtemp(join(tmpdir(), 'nakomen-receive-'));

it('keeps a file until it is discarded, and none above the limit', async () => {
  const folder = await newFolder();
  const kept = await receiveFile(Readable.from([Buffer.from('abc'), Buffer.from('def')]), 'a.csv', {
    folder,
    limitBytes: 6,
  });
  expect(kept).toMatchObject({
    fileName: 'a.csv',
    bytes: 6,
    sha256: 'bef57ec7f53a6d40beb640a780a639c83bc29ac8a9816f1fc6c5c6dcd93c4721',
  });
  expect(await readdir(folder)).toHaveLength(1);
  expect(await receiveFile(Readable.from([Buffer.from('abcdefg')]), 'b.csv', { folder, limitBytes: 6 })).toBeNull();
  if (kept) await discardFile(kept);
  expect(await readdir(folder)).toEqual([]);
});

it('keeps nothing of a file that breaks off', async () => {
  const folder = await newFolder();
  const broken = Readable.from(
    (function* () {
      yield Buffer.from('abc');
      throw new Error('the sender went away');
    })(),
  );
  await expect(receiveFile(broken, 'a.csv', { folder, limitBytes: 6 })).rejects.toThrow('the sender went away');
  expect(await readdir(folder)).toEqual([]);
});

it('throws away what a server left behind long ago, and nothing else', async () => {
  const folder = await newFolder();
  for (const name of ['upload-old', 'upload-new', 'other-old']) await writeFile(join(folder, name), '');
  for (const name of ['upload-old', 'other-old']) await utimes(join(folder, name), 0, 0);
  await discardLeftovers(folder);
  expect(await readdir(folder)).toEqual(['other-old', 'upload-new']);
  await discardLeftovers(join(folder, 'not-there'));
});

it.each([
  ['C:\\Users\\jan\\afschrift.xml', 'afschrift.xml'],
  ['../../etc/passwd', 'passwd'],
  ['a\u0000b\n.csv', 'ab.csv'],
  ['', 'file'],
  ['x'.repeat(300), 'x'.repeat(200)],
])('shows %j as %j', (sent, shown) => {
  expect(shownName(sent)).toBe(shown);
});
