import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { GivenTestDatabase } from '#platform/db/test-setup/given.ts';

/** Names of test databases: our prefix, when they were made (seconds since 1970) and something random. */
const PREFIX = 'nakomen_test_';
const LEFTOVER_AFTER_SECONDS = 2 * 3600;

/** The PostgreSQL server for tests; TEST_DATABASE_URL or the usual one of this machine. */
export function testServerUrl(): string {
  return process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
}

/** A new name for a test database. */
export function testDatabaseName(kind: 'template' | 'copy'): string {
  return `${PREFIX}${Math.floor(Date.now() / 1000)}_${kind}_${randomUUID().slice(0, 8)}`;
}

/** The address of another database on the same server. */
export function urlOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs administration statements on the server, one by one. */
export async function onServer<Result>(server: string, fn: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    return await fn(client);
  } finally {
    await client.end();
  }
}

/** Copies the template; the address of the copy. The copy is dropped at the end of the run. */
export async function copyTemplate(given: Extract<GivenTestDatabase, { kind: 'postgres' }>): Promise<string> {
  if (given.url === null) throw new Error(`PostgreSQL cannot be reached: ${given.reason}`);
  const name = testDatabaseName('copy').replace('_copy_', `_${given.template.slice(-8)}_`);
  await onServer(given.url, (client) => client.query(`create database ${name} template ${given.template}`));
  return urlOf(given.url, name);
}

/** Drops the databases of this run (its template and copies) and what runs that were cut off left behind. */
export async function dropTestDatabases(server: string, template: string | null): Promise<void> {
  await onServer(server, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [PREFIX],
    );
    const oldest = Math.floor(Date.now() / 1000) - LEFTOVER_AFTER_SECONDS;
    for (const { datname } of rows) {
      const [madeAt, run] = datname.slice(PREFIX.length).split('_');
      const isOurs = template !== null && (datname === template || run === template.slice(-8));
      if (isOurs || Number(madeAt) < oldest)
        await client.query(`drop database if exists ${client.escapeIdentifier(datname)} with (force)`);
    }
  });
}
