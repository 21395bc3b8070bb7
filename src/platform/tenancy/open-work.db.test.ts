import { CompiledQuery } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { instant } from '#kernel/dates.ts';
import { granted, refused } from '#kernel/decision.ts';
import { id } from '#kernel/ids.ts';
import { openTestDatabase, type TestDatabase, type TestTenant } from '#platform/db/testing.ts';
import { eventsOfCustomer, eventsOfSubject } from '#platform/events/store.ts';
import type { Room } from '#platform/room.ts';
import { openWork } from '#platform/tenancy/open-work.ts';
import type { LastTask, Work } from '#platform/tenancy/work.ts';

const heard: string[] = [];
const news = (kind: string, subjectId: string | null = null) => ({ kind, customerId: null, subjectId, payload: {} });
const room = (name: string, subscriptions: Room['subscriptions']): Room => ({
  name,
  subscriptions,
  routes: [],
  jobs: [],
  undo: {},
});

const rooms = [
  room('lower', [
    {
      kinds: ['upper/asked'],
      handle: async (work, events) => {
        heard.push(`lower heard ${events.length}`);
        work.publish(news('lower/answered'));
      },
    },
    { kinds: ['lower/echo'], handle: async (work) => void work.publish(news('lower/echo')) },
  ]),
  room('upper', [
    {
      kinds: ['upper/asked', 'lower/answered'],
      handle: async (_work, events) => void heard.push(`upper heard ${events.map(({ kind }) => kind).join()}`),
    },
  ]),
];

describe('a work', () => {
  let db: TestDatabase;
  let tenant: TestTenant;
  beforeAll(async () => {
    db = await openTestDatabase({ rooms });
    tenant = await db.testTenant();
  });
  const stored = (subject: string) => db.testWork(tenant, (work) => eventsOfSubject(work, subject, 100));

  test('knows its administration, its moment and its day there', async () => {
    db.clock.set(instant('2026-11-20T23:30:00Z'));
    const seen = await db.testWork(tenant, async (work: Work) => ({
      now: work.now,
      today: work.today,
      name: work.administration.name,
    }));
    expect(seen).toEqual({ now: '2026-11-20T23:30:00.000Z', today: '2026-11-21', name: 'Testadministratie' });
  });

  test('commits with its events, who and when', async () => {
    await db.testWork(tenant, async (work) =>
      work.publish({ ...news('test/done', 'committed'), payload: { cents: 12 } }),
    );
    expect(await stored('committed')).toMatchObject([
      {
        kind: 'test/done',
        actorName: 'Sanne',
        actorUserId: tenant.collector.userId,
        payload: { cents: 12 },
        causedBy: null,
        undoes: null,
      },
    ]);
  });

  test('is taken back when it is refused, and says why', async () => {
    const outcome = await db.testWork(tenant, async (work) => {
      work.publish(news('test/done', 'refused'));
      return refused({ code: 'no' });
    });
    expect(outcome).toEqual({ ok: false, refusal: { code: 'no' } });
    expect(await stored('refused')).toEqual([]);
  });

  test('is taken back when it throws', async () => {
    const failing = db.testWork(tenant, async (work) => {
      work.publish(news('test/done', 'thrown'));
      throw new Error('a bug');
    });
    await expect(failing).rejects.toThrow('a bug');
    expect(await stored('thrown')).toEqual([]);
  });

  test('in a dry run does everything, keeps the result and leaves nothing', async () => {
    heard.length = 0;
    const outcome = await db.testWork(
      tenant,
      async (work) => {
        work.publish(news('upper/asked', 'dry'));
        return granted('what would happen');
      },
      { dryRun: true },
    );
    expect(outcome).toEqual(granted('what would happen'));
    expect(heard.length).toBe(3);
    expect(await stored('dry')).toEqual([]);
  });

  test('tells the rooms in order, all events at once, until there is no more news', async () => {
    heard.length = 0;
    await db.testWork(tenant, async (work) => {
      work.publish(news('upper/asked'));
      work.publish(news('upper/asked'));
    });
    expect(heard).toEqual(['lower heard 2', 'upper heard upper/asked,upper/asked', 'upper heard lower/answered']);
  });

  test('stops when news keeps causing news', async () => {
    await expect(db.testWork(tenant, async (work) => work.publish(news('lower/echo')))).rejects.toThrow(
      /news keeps causing news/,
    );
  });

  test('is done again after a serialization failure or deadlock, not after other errors', async () => {
    for (const [state, tries] of [
      ['40001', 3],
      ['40P01', 3],
      ['23505', 1],
    ] as const) {
      let attempts = 0;
      const outcome = db.testWork(tenant, async (work) => {
        attempts += 1;
        const raise = `do $$ begin raise exception 'again' using errcode = '${state}'; end $$`;
        if (attempts < 3) await work.tx.executeQuery(CompiledQuery.raw(raise, []));
        return attempts;
      });
      if (tries === 3) expect(await outcome).toBe(3);
      else await expect(outcome).rejects.toMatchObject({ code: state });
      expect(attempts).toBe(tries);
    }
  });

  test('cannot be opened inside another one', async () => {
    const scope = { tenantId: tenant.tenantId, actor: tenant.collector };
    await expect(db.testWork(tenant, () => openWork(db.platform, scope, async () => null))).rejects.toThrow(
      /already going on/,
    );
  });

  test('reaches the database by its own transaction only, and is free to use it outside afterwards', async () => {
    await expect(db.testWork(tenant, () => db.database.run('select 1'))).rejects.toThrow(/work.tx only/);
    expect((await db.database.run('select 1 as n')).rows).toEqual([{ n: 1 }]);
  });

  test('publishes nothing after its end', async () => {
    const work = await db.testWork(tenant, async (running) => ({ running }));
    expect(() => work.running.publish(news('test/done'))).toThrow(/after the end of the work/);
  });

  test('cannot be opened in an administration that does not exist', async () => {
    const scope = { tenantId: id<'tenant'>('00000000-0000-7000-8000-00000000dead'), actor: tenant.collector };
    await expect(openWork(db.platform, scope, async () => null)).rejects.toThrow(/no administration/);
  });

  test('for reading only refuses to write', async () => {
    const scope = { tenantId: tenant.tenantId, actor: tenant.collector, readOnly: true };
    await expect(openWork(db.platform, scope, async (work) => work.publish(news('test/done')))).rejects.toMatchObject({
      code: '25006',
    });
  });

  test('makes ids that sort in the order of making, and pages events by them', async () => {
    const customerId = id<'customer'>('00000000-0000-7000-8000-00000000c001');
    await db.testWork(tenant, async (work) => {
      for (let n = 0; n < 5000; n += 1)
        work.publish({ kind: 'test/counted', customerId, subjectId: null, payload: { n } });
    });
    await db.testWork(tenant, async (work) => {
      const numbers: unknown[] = [];
      for (let page = await eventsOfCustomer(work, customerId, { limit: 2000 }); page.length > 0; ) {
        numbers.push(...page.map(({ payload }) => (payload as { n: number }).n));
        page = await eventsOfCustomer(work, customerId, { limit: 2000, before: page.at(-1)?.eventId });
      }
      expect(numbers).toEqual(Array.from({ length: 5000 }, (_, n) => 4999 - n));
    });
  });
});

describe('what is asked for the end of a work', () => {
  const order: string[] = [];
  const judge: LastTask<string> = {
    room: 'first',
    run: async (work, subjects) => {
      order.push(`judge ${subjects.join()}`);
      work.publish(news('first/judged'));
    },
  };
  const list: LastTask<string> = {
    room: 'second',
    run: async (_work, subjects) => void order.push(`list ${subjects.join()}`),
  };
  const listening = [
    room('first', [{ kinds: ['base/paid'], handle: async (work) => work.atLast(judge, ['a']) }]),
    room('second', [{ kinds: ['base/paid', 'first/judged'], handle: async (work) => work.atLast(list, ['a', 'b']) }]),
  ];

  test('is done once for all subjects, when there is no more news, lower rooms first', async () => {
    const db = await openTestDatabase({ rooms: listening });
    await db.testWork(await db.testTenant(), async (work) => {
      work.atLast(list, ['b']);
      work.publish(news('base/paid'));
      work.publish(news('base/paid'));
    });
    expect(order).toEqual(['judge a', 'list b,a']);
  });

  test('cannot be asked for after the end', async () => {
    const db = await openTestDatabase({ rooms: listening });
    const work = await db.testWork(await db.testTenant(), async (running) => ({ running }));
    expect(() => work.running.atLast(list, ['a'])).toThrow(/after the end of the work/);
  });
});
