import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DataDirectoryInUse, lockDataDirectory } from '#platform/db/lock.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'nakomen-lock-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}
const leave = (number: number, holder: object) =>
  writeFile(
    join(directory, `lock.${number}`),
    JSON.stringify({ pid: 1, host: hostname(), startedAt: null, token: 'other', ...holder }),
  );

test('one at a time, and free again after release', async () => {
  const lock = await lockDataDirectory(directory);
  await expect(lockDataDirectory(directory)).rejects.toThrow(DataDirectoryInUse);
  await lock.release();
  await (await lockDataDirectory(directory)).release();
});

test('a lock of a living process is respected', async () => {
  await leave(1, { pid: process.ppid });
  await expect(lockDataDirectory(directory)).rejects.toThrow(`number ${process.ppid}`);
});

test('a lock of a dead process is taken over, also when another process got its number', async () => {
  await leave(3, { pid: await deadProcess() });
  await (await lockDataDirectory(directory)).release();
  await leave(9, { pid: process.ppid, startedAt: '1' });
  await (await lockDataDirectory(directory)).release();
  expect(await readdir(directory)).toEqual(['lock.10']);
});

test('a lock from another machine holds as long as it gives signs of life', async () => {
  await leave(1, { host: 'another-machine' });
  await expect(lockDataDirectory(directory)).rejects.toThrow('another-machine');
});

test('of many that find a dead holder at once, one takes over', async () => {
  for (let round = 0; round < 20; round += 1) {
    await leave(round * 100 + 1, { pid: 0, released: true });
    const outcomes = await Promise.allSettled(Array.from({ length: 12 }, () => lockDataDirectory(directory)));
    const won = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    expect(won.length).toBe(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(DataDirectoryInUse);
    await won[0]?.release();
  }
});
