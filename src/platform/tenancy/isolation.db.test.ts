import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase, type TestTenant } from '#platform/db/testing.ts';

describe('one administration and another', () => {
  let db: TestDatabase;
  let ours: TestTenant;
  let theirs: TestTenant;
  beforeAll(async () => {
    db = await openTestDatabase();
    [ours, theirs] = [await db.testTenant(), await db.testTenant()];
    await db.testWork(theirs, async (work) =>
      work.publish({ kind: 'test/happened', customerId: null, subjectId: 's', payload: { n: 1 } }),
    );
  });

  test('cannot read each other', async () => {
    const count = sql<{ n: number }>`select count(*) as n from event`;
    expect(await db.testWork(ours, async (work) => (await count.execute(work.tx)).rows)).toEqual([{ n: 0 }]);
    expect(await db.testWork(theirs, async (work) => (await count.execute(work.tx)).rows)).toEqual([{ n: 1 }]);
  });

  test('without an administration nothing is seen', async () => {
    expect((await db.database.run('select * from tenant')).rows).toEqual([]);
    expect((await db.database.run('select * from event')).rows).toEqual([]);
  });
});
