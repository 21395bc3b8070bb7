import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase } from '#platform/db/database.ts';
import type { Database } from '#platform/db/interface.ts';
import { prepareDatabase } from '#platform/db/prepare.ts';

/** A database of a bench's own: PGlite on disk, or a temporary database on PostgreSQL. */
export interface BenchDatabase {
  readonly kind: Database['kind'];
  /** Folder of the installation. */
  readonly dataFolder: string;
  /** What the server needs in its environment to use this database. */
  readonly environment: Readonly<Record<string, string>>;
  /** Opens it, up to date with the migrations. */
  open(): Promise<Database>;
  /** Takes it away. */
  drop(): Promise<void>;
}

const postgresUrl = process.env.BENCH_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** Runs a bench on PGlite, and on PostgreSQL where it is reachable; each in a new database that is dropped afterwards. */
export async function onBothDatabases(bench: (database: BenchDatabase) => Promise<void>): Promise<void> {
  const makers = [newPglite, newPostgres];
  for (const make of makers) {
    const database = await make();
    if (!database) continue;
    try {
      await bench(database);
    } finally {
      await database.drop();
    }
  }
}

async function newPglite(): Promise<BenchDatabase> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'nakomen-bench-'));
  return {
    kind: 'pglite',
    dataFolder,
    environment: { DATABASE_URL: '' },
    open: () => prepared(openDatabase({ dataDir: dataFolder })),
    drop: () => rm(dataFolder, { recursive: true, force: true }),
  };
}

async function newPostgres(): Promise<BenchDatabase | null> {
  const name = `nakomen_bench_${process.pid}_${Math.floor(performance.now())}`;
  try {
    await onServer(`create database ${name}`);
  } catch (error) {
    process.stderr.write(`PostgreSQL is left out (${error instanceof Error ? error.message : String(error)})\n`);
    return null;
  }
  const url = new URL(postgresUrl);
  url.pathname = `/${name}`;
  const dataFolder = await mkdtemp(join(tmpdir(), 'nakomen-bench-'));
  return {
    kind: 'postgres',
    dataFolder,
    environment: { DATABASE_URL: url.href },
    open: () => prepared(openDatabase({ url: url.href, poolSize: 4 })),
    drop: async () => {
      await rm(dataFolder, { recursive: true, force: true });
      await onServer(`drop database if exists ${name} with (force)`);
    },
  };
}

async function prepared(opening: Promise<Database>): Promise<Database> {
  const database = await opening;
  await prepareDatabase(database);
  return database;
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgresUrl, connectionTimeoutMillis: 3_000 });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
