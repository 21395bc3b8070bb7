import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SqlConnection } from '#platform/db/connection.ts';
import type { Database } from '#platform/db/interface.ts';

/** One step of the schema: plain SQL that runs once. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** Where the migrations are: below `src`, or in a folder beside the bundled program. */
export function migrationsDirectory(): string {
  return fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../' : 'migrations/', import.meta.url));
}

/** Reads all `NNNN-name.sql` in folders called `migrations` below `directory` (or in itself), in order; a number may occur once. */
export async function loadMigrations(directory: string = migrationsDirectory()): Promise<Migration[]> {
  const found: Migration[] = [];
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    const folder = join(entry.parentPath, sep);
    if (!entry.isFile() || !entry.name.endsWith('.sql') || !folder.includes(`${sep}migrations${sep}`)) continue;
    const number = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(entry.name)?.[1];
    if (!number) throw new Error(`a migration is called NNNN-name.sql, not ${entry.name}`);
    const sql = (await readFile(join(entry.parentPath, entry.name), 'utf8')).replaceAll('\r\n', '\n');
    const checksum = createHash('sha256').update(sql).digest('hex');
    found.push({ number: Number(number), name: basename(entry.name, '.sql'), sql, checksum });
  }
  found.sort((a, b) => a.number - b.number);
  for (const [index, { number, name }] of found.entries()) {
    const next = found[index + 1];
    if (next?.number === number) throw new Error(`two migrations have number ${number}: ${name} and ${next.name}`);
  }
  return found;
}

/** A name for the whole set of migrations: changes when any of them does. */
export function migrationsHash(migrations: readonly Migration[]): string {
  const hash = createHash('sha256');
  for (const { name, checksum } of migrations) hash.update(`${name} ${checksum}\n`);
  return hash.digest('hex').slice(0, 16);
}

const LOCK = 4_781_206_113;

/** Brings the schema up to date, as the owner; each migration in a transaction of its own. Refuses when history was changed. */
export async function migrate(database: Database, migrations: readonly Migration[]): Promise<{ applied: string[] }> {
  return database.asOwner(async (connection) => {
    await connection.query('select pg_advisory_lock($1)', [LOCK]);
    try {
      return { applied: await applyMissing(connection, migrations) };
    } finally {
      await connection.query('select pg_advisory_unlock($1)', [LOCK]);
    }
  });
}

async function applyMissing(connection: SqlConnection, migrations: readonly Migration[]): Promise<string[]> {
  await connection.query(
    'create table if not exists migration (number int primary key, name text not null, checksum text not null, applied_at timestamptz not null default now())',
  );
  const { rows } = await connection.query('select number, name, checksum from migration order by number');
  const done = new Map(rows.map((row) => [row['number'], row] as const));
  const known = new Set(migrations.map(({ number }) => number));
  for (const row of rows) {
    if (!known.has(Number(row['number'])))
      throw new Error(`the database is newer than this program: it has migration ${String(row['name'])}`);
  }
  const applied: string[] = [];
  for (const migration of migrations) {
    const before = done.get(migration.number);
    if (before) {
      if (before['checksum'] !== migration.checksum) {
        throw new Error(`migration ${migration.name} was changed after it ran here; make a new migration instead`);
      }
      continue;
    }
    await applyOne(connection, migration);
    applied.push(migration.name);
  }
  await refuseMightyRole(connection);
  return applied;
}

async function applyOne(connection: SqlConnection, migration: Migration): Promise<void> {
  await connection.query('begin');
  try {
    await connection.query(migration.sql);
    await connection.query('insert into migration (number, name, checksum) values ($1, $2, $3)', [
      migration.number,
      migration.name,
      migration.checksum,
    ]);
    await connection.query('commit');
  } catch (error) {
    await connection.query('rollback');
    throw new Error(`migration ${migration.name} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

async function refuseMightyRole(connection: SqlConnection): Promise<void> {
  const { rows } = await connection.query(
    "select from pg_roles where rolname = 'nakomen_app' and (rolsuper or rolbypassrls)",
  );
  if (rows.length > 0)
    throw new Error('the role nakomen_app may bypass row-level security here; take that right away first');
}
