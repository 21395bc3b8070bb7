import { describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { createDemo } from '#app/demo/create-demo.ts';
import { rooms } from '#app/rooms.ts';
import { withAccounts } from '#rooms/coaching/accounts.testing.ts';
import { openTestDatabase, type TestDatabase, type TestTenant } from '#platform/db/testing.ts';

async function makeDemo(): Promise<{
  database: TestDatabase;
  tenant: TestTenant;
  made: Awaited<ReturnType<typeof createDemo>>;
}> {
  const database = await openTestDatabase({ rooms, now: '2026-11-23T08:15:00.000Z' });
  const tenant = await database.testTenant();
  await database.testWork(tenant, (work) => withAccounts(work, [tenant.collector, tenant.coach, tenant.admin]));
  const collectors = { sanne: tenant.collector, jonas: { ...tenant.collector, name: 'Jonas' } };
  const made = await createDemo(database.platform, {
    tenantId: tenant.tenantId,
    collectors,
    coaching: { coach: tenant.coach, collectors: [tenant.collector], judges: [tenant.coach, tenant.admin] },
    scale: 0.08,
    months: 5,
  });
  return { database, tenant, made };
}

describe('a small demo', () => {
  it('goes as the story has it, and ends with a rich day', async () => {
    const { database, tenant, made } = await makeDemo();
    expect(made.mismatches).toEqual([]);
    const count = (query: string): Promise<Record<string, number>> =>
      database.testWork(tenant, async (work) => {
        const { rows } = await sql.raw<{ name: string; count: number }>(query).execute(work.tx);
        return Object.fromEntries(rows.map((row) => [row.name, row.count]));
      });

    const promises = await count('select state as name, count(*)::int as count from promise group by 1');
    expect(Object.keys(promises).sort()).toEqual(['broken', 'kept', 'partly_kept', 'running']);
    const list = await count("select headline->>'code' as name, count(*)::int as count from worklist_item group by 1");
    for (const code of ['callback-due', 'promise-broken', 'promise-partly-kept', 'said-paid', 'overdue-never-spoken']) {
      expect(Object.keys(list)).toContain(code);
    }
    const coaching = await count(`select 'moments' as name, count(*)::int as count from coaching_moment
      union all select 'comments', count(*)::int from coaching_moment where comment is not null
      union all select 'practices', count(*)::int from coaching_practice
      union all select consent, count(*)::int from coaching_example group by consent`);
    expect(coaching).toMatchObject({ comments: 1, practices: 1 });
    expect(coaching['moments']).toBeGreaterThanOrEqual(2);
    expect(coaching['agreed']).toBeGreaterThanOrEqual(1);
    const rounds =
      await count(`select 'closed' as name, count(*)::int as count from calibration_round where closed_at is not null
      union all select 'judgements', count(*)::int from calibration_judgement where done_at is not null`);
    expect(rounds['closed']).toBe(1);
    expect(rounds['judgements']).toBeGreaterThanOrEqual(10);
    const events = await count('select kind as name, count(*)::int as count from event group by 1');
    expect(events['call/call-recorded']).toBe(made.calls);
    expect(events['payment/payment-booked']).toBeGreaterThan(10);
    const future = await count(
      "select kind as name, count(*)::int as count from event where at > '2026-11-23T08:15:00Z' group by 1",
    );
    expect(future).toEqual({});
  });
});
