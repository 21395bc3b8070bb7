import { beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#platform/db/testing.ts';

describe('values, the same on both back ends', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await openTestDatabase();
  });
  const value = async (expression: string, ...parameters: unknown[]): Promise<unknown> =>
    (await db.database.run(`select (${expression}) as value`, parameters)).rows[0]?.['value'];

  test.each<[string, unknown]>([
    ['9007199254740991::int8', 9007199254740991],
    ['-1::int2', -1],
    ["'12.00'::numeric", 12],
    ["'30.044000'::numeric", 30.044],
    ["'-0.050'::numeric", -0.05],
    ['0.1::float8 + 0.2::float8', 0.30000000000000004],
    ["'2026-11-20'::date", '2026-11-20'],
    ["'2026-11-20 09:30:00.5+01'::timestamptz", '2026-11-20T08:30:00.500Z'],
    ["'2026-07-01 00:00:00 Europe/Amsterdam'::timestamptz", '2026-06-30T22:00:00.000Z'],
    [`'{"a": [1, "é", null]}'::jsonb`, { a: [1, 'é', null] }],
    ['true', true],
    ["'0192f5a0-0000-7000-8000-000000000000'::uuid", '0192f5a0-0000-7000-8000-000000000000'],
    [`array['a,b', 'c"d', 'e\\f', null, 'NULL', '']`, ['a,b', 'c"d', 'e\\f', null, 'NULL', '']],
    ["array['2026-11-20'::date]", ['2026-11-20']],
    ['array[1::int8, null]', [1, null]],
    ["'{}'::uuid[]", []],
    ['null', null],
  ])('reads %s', async (expression, expected) => {
    expect(await value(expression)).toEqual(expected);
  });

  test('a sum of bigint is a number', async () => {
    const { rows } = await db.database.run(
      'select sum(n) as total, count(*) as n from (values (1::int8), (2)) as t(n)',
    );
    expect(rows).toEqual([{ total: 3, n: 2 }]);
  });

  test('loses no digits: throws instead', async () => {
    await expect(value('9007199254740993::int8')).rejects.toThrow(/safe integer/);
    await expect(value('select avg(n) from (values (1::int8), (2), (2)) as t(n)')).rejects.toThrow(/more digits/);
    expect(await value('select avg(n) from (values (1::int8), (2)) as t(n)')).toBe(1.5);
    await expect(value("'infinity'::timestamptz")).rejects.toThrow(/moment/);
  });

  test('writes parameters', async () => {
    expect(await value('$1::text[]', ['a,b', 'c"d', 'e\\f', null, 'NULL', ''])).toEqual([
      'a,b',
      'c"d',
      'e\\f',
      null,
      'NULL',
      '',
    ]);
    expect(await value('$1::jsonb', { a: ["it's", 1] })).toEqual({ a: ["it's", 1] });
    expect(await value('$1::int8 + 1', 41)).toBe(42);
    expect(await value('$1::date', '2026-02-28')).toBe('2026-02-28');
    expect(await value('$1::timestamptz', '2026-11-20T08:30:00.123Z')).toBe('2026-11-20T08:30:00.123Z');
    expect(await value('$1::boolean', false)).toBe(false);
    expect(await value('$1::text', null)).toBeNull();
    expect(await value('$1::bytea', new Uint8Array([0, 255]))).toEqual(new Uint8Array([0, 255]));
    expect(await value('$1::text = any($2::text[])', 'b', ['a', 'b'])).toBe(true);
  });

  test('errors have the same shape', async () => {
    await expect(db.database.run('select 1/0')).rejects.toMatchObject({ name: 'SqlError', code: '22012' });
    await expect(db.database.run('select * from no_such_table')).rejects.toMatchObject({ code: '42P01' });
    await expect(db.database.run("select '2026-02-30'::date")).rejects.toMatchObject({ code: '22008' });
    await expect(db.database.run('select $1::int', ['x'])).rejects.toMatchObject({ code: '22P02' });
    // The session is usable afterwards.
    expect(await value('1')).toBe(1);
  });

  test('a script that fails half-way leaves no transaction open', async () => {
    await expect(db.database.run('begin; select 1; select 1/0; commit')).rejects.toMatchObject({ code: '22012' });
    for (let turn = 0; turn < 6; turn += 1) expect(await value('1')).toBe(1);
  });
});
