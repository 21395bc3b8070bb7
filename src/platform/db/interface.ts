import type { Kysely } from 'kysely';
import type { SqlConnection, SqlResult } from '#platform/db/connection.ts';

/** A database, whichever engine serves it. */
export interface Database {
  readonly kind: 'postgres' | 'pglite';
  /** Queries as the role of the application (`nakomen_app`): row-level security holds, and without a tenant tenant tables look empty. */
  readonly sql: Kysely<unknown>;
  /** Runs a statement or script as the application's role, outside any transaction. */
  run(text: string, parameters?: readonly unknown[]): Promise<SqlResult>;
  /** Gives a connection of the owner of the tables: for migrations only. */
  asOwner<T>(fn: (connection: SqlConnection) => Promise<T>): Promise<T>;
  /** Waits for running statements and closes; a data directory is free for others afterwards. */
  close(): Promise<void>;
}

/** A PGlite database, which can also be written out as a file to start others from. */
export interface EmbeddedDatabase extends Database {
  readonly kind: 'pglite';
  /** The data directory as a gzipped tar. */
  dump(): Promise<Uint8Array>;
}
