import { randomUUID } from 'node:crypto';
import { CompiledQuery } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase, type TestTenant } from '#platform/db/testing.ts';
import type { Work } from '#platform/tenancy/work.ts';

const run = async (work: Work, text: string, ...parameters: unknown[]) => {
  const result = await work.tx.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, parameters));
  return { rows: result.rows, changed: Number(result.numAffectedRows ?? 0) };
};

describe('one administration and another', () => {
  let db: TestDatabase;
  let ours: TestTenant;
  let theirs: TestTenant;
  beforeAll(async () => {
    db = await openTestDatabase();
    [ours, theirs] = [await db.testTenant(), await db.testTenant()];
    for (const tenant of [ours, theirs]) {
      await db.testWork(tenant, async (work) => {
        work.publish({ kind: 'test/happened', customerId: null, subjectId: null, payload: {} });
        await run(work, "insert into membership values ($1, $2, 'admin', now())", tenant.tenantId, tenant.admin.userId);
      });
    }
  });

  test.each(['tenant', 'event', 'membership'])('cannot read rows of %s of another', async (table) => {
    const { rows } = await db.testWork(ours, (work) => run(work, `select tenant_id from ${table}`));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row['tenant_id'] === ours.tenantId)).toBe(true);
    const named = await db.testWork(ours, (work) =>
      run(work, `select from ${table} where tenant_id = $1`, theirs.tenantId),
    );
    expect(named.rows).toEqual([]);
  });

  test('cannot change or delete rows of another', async () => {
    await db.testWork(ours, async (work) => {
      expect((await run(work, "update tenant set name = 'x' where tenant_id = $1", theirs.tenantId)).changed).toBe(0);
      expect(
        (await run(work, "update membership set role = 'coach' where tenant_id = $1", theirs.tenantId)).changed,
      ).toBe(0);
      expect((await run(work, 'delete from membership where tenant_id = $1', theirs.tenantId)).changed).toBe(0);
    });
    const kept = await db.testWork(theirs, (work) => run(work, 'select role from membership'));
    expect(kept.rows).toEqual([{ role: 'admin' }]);
  });

  test('cannot add rows to another, nor move its own rows there', async () => {
    const insert = "insert into membership values ($1, $2, 'admin', now())";
    const denied = { code: '42501' };
    await expect(db.testWork(ours, (work) => run(work, insert, theirs.tenantId, randomUUID()))).rejects.toMatchObject(
      denied,
    );
    await expect(
      db.testWork(ours, (work) => run(work, 'update membership set tenant_id = $1', theirs.tenantId)),
    ).rejects.toMatchObject(denied);
  });

  test('cannot refer to rows of another', async () => {
    await db.database.asOwner((connection) =>
      connection.query(`
        create table if not exists test_parent (tenant_id uuid not null, parent_id uuid not null, primary key (tenant_id, parent_id));
        create table if not exists test_child (tenant_id uuid not null, child_id uuid not null, parent_id uuid not null,
          primary key (tenant_id, child_id), foreign key (tenant_id, parent_id) references test_parent);
        select protect_tenant_table('test_parent'), protect_tenant_table('test_child')`),
    );
    const parentId = randomUUID();
    await db.testWork(theirs, (work) =>
      run(work, 'insert into test_parent values ($1, $2)', theirs.tenantId, parentId),
    );
    const child = 'insert into test_child values ($1, $2, $3)';
    const refer = db.testWork(ours, (work) => run(work, child, ours.tenantId, randomUUID(), parentId));
    await expect(refer).rejects.toMatchObject({ code: '23503' });
    expect(
      (await db.testWork(theirs, (work) => run(work, child, theirs.tenantId, randomUUID(), parentId))).changed,
    ).toBe(1);
  });

  test('without an administration nothing is seen, and nothing can be added', async () => {
    for (const table of ['tenant', 'event', 'membership', 'invitation']) {
      expect((await db.database.run(`select * from ${table}`)).rows).toEqual([]);
    }
    const insert = db.database.run("insert into membership values ($1, $2, 'admin', now())", [
      ours.tenantId,
      randomUUID(),
    ]);
    await expect(insert).rejects.toMatchObject({ code: '42501' });
  });

  test('a user sees his own administrations before one is chosen, and nothing else of them', async () => {
    await db.database.sql.transaction().execute(async (tx) => {
      await tx.executeQuery(CompiledQuery.raw("select set_config('app.user', $1, true)", [ours.admin.userId]));
      const { rows } = await tx.executeQuery<{ tenant_id: string }>(
        CompiledQuery.raw('select tenant_id from tenant', []),
      );
      expect(rows).toEqual([{ tenant_id: ours.tenantId }]);
      expect((await tx.executeQuery(CompiledQuery.raw('select from event', []))).rows).toEqual([]);
      expect((await tx.executeQuery(CompiledQuery.raw("update tenant set name = 'x'", []))).numAffectedRows).toBe(0n);
    });
  });

  test('a session that served one administration shows nothing of it to the next', async () => {
    const tenants = [ours, theirs];
    await Promise.all(
      Array.from({ length: 60 }, async (_, index) => {
        if (index % 3 === 2) {
          expect((await db.database.run('select tenant_id from event')).rows).toEqual([]);
          return;
        }
        const tenant = tenants[index % 3] ?? ours;
        const { rows } = await db.testWork(tenant, (work) => run(work, 'select distinct tenant_id from event'));
        expect(rows).toEqual([{ tenant_id: tenant.tenantId }]);
      }),
    );
  });

  test('the role cannot switch protection off', async () => {
    const attempts = [
      'alter table event disable row level security',
      'alter table event no force row level security',
      'drop policy own_tenant on event',
      'alter role nakomen_app bypassrls',
      'create table mine (x int)',
      'truncate event',
      'delete from migration',
    ];
    for (const attempt of attempts) {
      await expect(db.testWork(ours, (work) => run(work, attempt))).rejects.toMatchObject({ code: '42501' });
    }
    // Asking for unfiltered rows is an error, not more rows.
    await expect(
      db.testWork(ours, async (work) => {
        await run(work, 'set local row_security = off');
        return run(work, 'select * from event');
      }),
    ).rejects.toMatchObject({ code: '42501' });
    const { rows } = await db.testWork(ours, (work) => run(work, 'select current_user as me'));
    expect(rows).toEqual([{ me: 'nakomen_app' }]);
  });

  test('`reset role` stays with the role on PostgreSQL; PGlite has one session, whose own user is the owner', async () => {
    const { rows } = await db.database.run('reset role; select current_user as me');
    expect(rows).toEqual([{ me: db.database.kind === 'pglite' ? 'postgres' : 'nakomen_app' }]);
    await db.database.run('set role nakomen_app');
  });

  test('the log of events can only grow', async () => {
    for (const attempt of ['update event set kind = kind', 'delete from event']) {
      await expect(db.testWork(ours, (work) => run(work, attempt))).rejects.toMatchObject({ code: '42501' });
    }
  });
});
