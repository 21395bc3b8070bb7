import { mkdtemp, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSecret } from '#app/secret.ts';

it('is made once, for its owner only, and kept', async () => {
  const dataFolder = join(await mkdtemp(join(tmpdir(), 'nakomen-secret-')), 'data');
  const first = await readSecret({ secret: null, dataFolder });
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(await readSecret({ secret: null, dataFolder })).toBe(first);
  expect((await stat(join(dataFolder, 'secret'))).mode & 0o777).toBe(0o600);
  expect(await readSecret({ secret: 'x'.repeat(32), dataFolder })).toBe('x'.repeat(32));
});

it('that was cut short is refused', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'nakomen-secret-'));
  await writeFile(join(dataFolder, 'secret'), '');
  await expect(readSecret({ secret: null, dataFolder })).rejects.toThrow('too short');
});
