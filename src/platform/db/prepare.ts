import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '#platform/db/database.ts';
import type { Database } from '#platform/db/interface.ts';
import { loadMigrations, type Migration, migrate } from '#platform/db/migrations.ts';
import { installJobQueue } from '#platform/jobs/pgboss-queue.ts';
import { type Logger, silentLogger } from '#platform/log.ts';

/** Brings a database fully up to date: our migrations and the tables of the job queue. */
export async function prepareDatabase(
  database: Database,
  options: { readonly migrations?: readonly Migration[]; readonly logger?: Logger } = {},
): Promise<{ applied: string[] }> {
  const result = await migrate(database, options.migrations ?? (await loadMigrations()));
  await installJobQueue(database, options.logger ?? silentLogger);
  return result;
}

/** Writes a migrated empty database as a file, from which a new PGlite starts in a third of the time. */
export async function writeFirstBootDump(outFile: string): Promise<void> {
  const database = await openDatabase({ memory: true });
  try {
    await prepareDatabase(database);
    const dump = await database.dump();
    await mkdir(dirname(outFile), { recursive: true });
    const draft = `${outFile}.${process.pid}.draft`;
    await writeFile(draft, dump);
    await rename(draft, outFile);
  } finally {
    await database.close();
  }
}

/** The dump that ships beside the bundled program; undefined when there is none (development). */
export function shippedFirstBootDump(): string | undefined {
  const file = fileURLToPath(new URL('first-boot.tgz', import.meta.url));
  return existsSync(file) ? file : undefined;
}
