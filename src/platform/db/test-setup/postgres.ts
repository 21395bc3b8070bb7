import type { TestProject } from 'vitest/node';
import { openDatabase } from '#platform/db/database.ts';
import { prepareDatabase } from '#platform/db/prepare.ts';
import '#platform/db/test-setup/given.ts';
import {
  dropTestDatabases,
  onServer,
  testDatabaseName,
  testServerUrl,
  urlOf,
} from '#platform/db/test-setup/template.ts';

/** Makes a migrated template once per run; each test process copies it. Without a server the tests are skipped, and this says so. */
export default async function setup({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const server = testServerUrl();
  const reason = await whyUnreachable(server);
  if (reason !== null) {
    process.stderr.write(
      `\n*** PostgreSQL cannot be reached, ALL ITS TESTS ARE SKIPPED: ${reason} (set TEST_DATABASE_URL)\n\n`,
    );
    provide('testDatabase', { kind: 'postgres', url: null, reason });
    return undefined;
  }
  await dropTestDatabases(server, null);
  const template = testDatabaseName('template');
  await onServer(server, (client) => client.query(`create database ${template}`));
  const database = await openDatabase({ url: urlOf(server, template) });
  try {
    await prepareDatabase(database);
  } finally {
    await database.close();
  }
  provide('testDatabase', { kind: 'postgres', url: server, template });
  return () => dropTestDatabases(server, template);
}

async function whyUnreachable(server: string): Promise<string | null> {
  try {
    const version = await onServer(
      server,
      async (client) =>
        (await client.query<{ v: number }>(`select current_setting('server_version_num')::int as v`)).rows[0]?.v,
    );
    return version !== undefined && version >= 150_000 ? null : `version ${String(version)} is older than 15`;
  } catch (error) {
    return error instanceof Error ? error.message || error.name : String(error);
  }
}
