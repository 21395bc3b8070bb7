import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadMigrations, type Migration, migrate } from '#platform/db/migrations.ts';
import { prepareDatabase } from '#platform/db/prepare.ts';
import { ownDatabase } from '#platform/db/testing.ts';

const step = (number: number, sql: string): Migration => ({
  number,
  name: `${number}-step`,
  sql,
  checksum: `sum of ${sql}`,
});

describe('migrations', () => {
  test('run once, in order, each whole or not at all, and their history is kept', async () => {
    const database = await (await ownDatabase()).open();
    try {
      const ours = await loadMigrations();
      expect((await prepareDatabase(database)).applied).toEqual([]);

      const first = step(9001, 'create table step_one (x int)');
      expect((await migrate(database, [...ours, first])).applied).toEqual(['9001-step']);
      const half = step(9002, 'create table step_two (x int); select 1/0');
      await expect(migrate(database, [...ours, first, half])).rejects.toThrow(
        'migration 9002-step failed: division by zero',
      );
      const { rows } = await database.asOwner((connection) =>
        connection.query("select to_regclass('step_two') as found"),
      );
      expect(rows).toEqual([{ found: null }]);

      await expect(migrate(database, [...ours, step(9001, 'create table step_one (y int)')])).rejects.toThrow(
        /9001-step was changed after it ran/,
      );
      await expect(migrate(database, ours)).rejects.toThrow(/newer than this program/);
    } finally {
      await database.close();
    }
  });

  test('that several processes start at once run once', async () => {
    const database = await (await ownDatabase()).open();
    try {
      const all = [...(await loadMigrations()), step(9001, 'create table step_one (x int); select pg_sleep(0.1)')];
      const outcomes = await Promise.all([migrate(database, all), migrate(database, all), migrate(database, all)]);
      expect(outcomes.flatMap(({ applied }) => applied)).toEqual(['9001-step']);
    } finally {
      await database.close();
    }
  });
});

describe('files of migrations', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'nakomen-migrations-'));
    await mkdir(join(directory, 'a/migrations'), { recursive: true });
    await mkdir(join(directory, 'b/migrations'), { recursive: true });
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  test('are found in every folder called migrations, by number', async () => {
    await writeFile(join(directory, 'a/migrations/0020-second.sql'), 'select 2;');
    await writeFile(join(directory, 'b/migrations/0010-first.sql'), 'select 1;\r\n');
    await writeFile(join(directory, 'b/not-one.sql'), 'select 3;');
    const found = await loadMigrations(directory);
    expect(found.map(({ number, name, sql }) => [number, name, sql])).toEqual([
      [10, '0010-first', 'select 1;\n'],
      [20, '0020-second', 'select 2;'],
    ]);
  });

  test('have a number of their own, and a proper name', async () => {
    await writeFile(join(directory, 'a/migrations/0010-one.sql'), 'select 1;');
    await writeFile(join(directory, 'b/migrations/0010-other.sql'), 'select 1;');
    await expect(loadMigrations(directory)).rejects.toThrow('two migrations have number 10');
    await rm(join(directory, 'b/migrations/0010-other.sql'));
    await writeFile(join(directory, 'b/migrations/11_bad.sql'), 'select 1;');
    await expect(loadMigrations(directory)).rejects.toThrow('NNNN-name.sql');
  });
});
