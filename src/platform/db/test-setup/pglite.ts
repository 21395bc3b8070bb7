import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { loadMigrations, migrationsHash } from '#platform/db/migrations.ts';
import { writeFirstBootDump } from '#platform/db/prepare.ts';
import '#platform/db/test-setup/given.ts';

const CACHE = fileURLToPath(new URL('../../../../node_modules/.cache/nakomen/', import.meta.url));

/** Makes, when migrations changed, the dump from which each test process starts its PGlite. */
export default async function setup({ provide }: TestProject): Promise<void> {
  const name = `test-${migrationsHash(await loadMigrations())}.tgz`;
  const dump = join(CACHE, name);
  if (!existsSync(dump)) {
    await writeFirstBootDump(dump);
    for (const old of await readdir(CACHE))
      if (/^test-.*\.tgz$/.test(old) && old !== name) await rm(join(CACHE, old), { force: true });
  }
  provide('testDatabase', { kind: 'pglite', dump });
}
