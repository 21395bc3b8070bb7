import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '#app/config.ts';

/** The secret that signs session cookies: as configured, else one that is made once and kept in the data folder, for its owner only. */
export async function readSecret(config: Pick<Config, 'secret' | 'dataFolder'>): Promise<string> {
  if (config.secret !== null) return config.secret;
  const path = join(config.dataFolder, 'secret');
  await mkdir(config.dataFolder, { recursive: true });
  try {
    // 'wx' makes the file or fails: of two processes that start together one writes, the other reads.
    const file = await open(path, 'wx', 0o600);
    try {
      const secret = randomBytes(32).toString('hex');
      await file.writeFile(secret);
      return secret;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return await readKept(path);
  }
}

async function readKept(path: string): Promise<string> {
  const kept = (await readFile(path, 'utf8')).trim();
  if (kept.length >= 32) return kept;
  throw new Error(`the secret in ${path} is too short: take that file away, then everybody signs in again`);
}
