import type { Database, EmbeddedDatabase } from '#platform/db/interface.ts';
import { openPglite, type PgliteOptions } from '#platform/db/pglite.ts';
import { openPostgres, type PostgresOptions } from '#platform/db/postgres.ts';

/** Opens PostgreSQL (`url`), or the embedded PGlite on disk (`dataDir`) or in memory. It still has to be migrated. */
export function openDatabase(options: PgliteOptions): Promise<EmbeddedDatabase>;
export function openDatabase(options: PostgresOptions | PgliteOptions): Promise<Database>;
export async function openDatabase(options: PostgresOptions | PgliteOptions): Promise<Database> {
  return 'url' in options ? openPostgres(options) : openPglite(options);
}

export type { Database, EmbeddedDatabase } from '#platform/db/interface.ts';
