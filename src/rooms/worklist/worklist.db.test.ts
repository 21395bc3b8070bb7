import { beforeEach, describe, expect, it } from 'vitest';
import { assert } from '#kernel/assert.ts';
import { day, instant } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { insertAccount } from '#platform/auth/store.ts';
import { openTestDatabase, type TestTenant } from '#platform/db/testing.ts';
import { undoEvent } from '#platform/events/undo.ts';
import { saveMember } from '#platform/tenancy/store.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { recordPromise } from '#rooms/agreement/index.ts';
import { room as agreement } from '#rooms/agreement/room.ts';
import { openComplaint } from '#rooms/complaint/index.ts';
import { room as complaint } from '#rooms/complaint/room.ts';
import { type CustomerId, type InvoiceId } from '#rooms/dossier/index.ts';
import { room as dossier } from '#rooms/dossier/room.ts';
import { room as payment } from '#rooms/payment/room.ts';
import { handOver } from '#rooms/worklist/actions/hand-over.ts';
import { todayFigures, worklistPage } from '#rooms/worklist/actions/read-worklist.ts';
import { takeNextCustomer } from '#rooms/worklist/actions/take-next-customer.ts';
import { recompute, recomputeAll } from '#rooms/worklist/actions/recompute.ts';
import { snooze } from '#rooms/worklist/actions/snooze.ts';
import { noteAttempt, planFollowUp, refreshCustomers } from '#rooms/worklist/index.ts';
import { room } from '#rooms/worklist/room.ts';
import { itemsOf } from '#rooms/worklist/store/items.ts';
import { newCustomers, newInvoices, readBank } from '#rooms/worklist/testing.ts';

const rooms = [dossier, payment, agreement, complaint, room];
const test = await openTestDatabase({ rooms });

let tenant: TestTenant;
let small: CustomerId;
let large: CustomerId;
let largeInvoice: InvoiceId;

const doWork = <Result>(fn: (work: Work) => Promise<Result>): Promise<Result> => test.testWork(tenant, fn);
const at = (moment: string): void => test.clock.set(instant(moment));

async function page(change: Partial<Parameters<typeof worklistPage>[1]> = {}) {
  const answer = await doWork((work) => worklistPage(work, { state: 'ready', whose: 'all', limit: 50, ...change }));
  assert(answer.ok, 'a page');
  return answer.value;
}
const names = async (change: Parameters<typeof page>[0] = {}) => (await page(change)).rows.map((row) => row.number);
const sentences = async (change: Parameters<typeof page>[0] = {}) =>
  (await page(change)).rows.map((row) => row.headline.code);

beforeEach(async () => {
  at('2026-11-20T08:30:00Z');
  tenant = await test.testTenant();
  await doWork(async (work) => {
    const [first, second, third] = await newCustomers(work, ['K1', 'K2', 'K3']);
    assert(first && second && third, 'three customers');
    [small, large] = [first, second];
    const ids = await newInvoices(work, [
      { customerId: small, number: 'F2026-0001', cents: 20_000, due: '2026-11-10' },
      { customerId: large, number: 'F2026-0002', cents: 1_240_000, due: '2026-10-06' },
      { customerId: third, number: 'F2026-0003', cents: 1_240_000, due: '2026-12-06' },
    ]);
    largeInvoice = ids[1] as InvoiceId;
    await readBank(work, '2026-11-01', '2026-11-19');
  });
});

describe('the list', () => {
  it('holds who is late, the best first, and nobody else', async () => {
    expect(await names()).toEqual(['K2', 'K1']);
    expect((await page()).rows[0]).toMatchObject({
      callableCents: 1_240_000,
      daysLate: 45,
      headline: { code: 'overdue-never-spoken' },
      phone: '+31101234567',
    });
    expect(await names({ leastCents: 100_000 })).toEqual(['K2']);
    expect(await names({ segment: 'new' })).toEqual(['K1']);
  });

  it('comes in pages that join up', async () => {
    const first = await page({ limit: 1 });
    assert(first.next, 'there is more');
    expect(await names({ limit: 1, after: first.next })).toEqual(['K1']);
    const wrong = await doWork((work) => worklistPage(work, { state: 'ready', whose: 'all', limit: 1, after: 'x' }));
    expect(wrong).toEqual({ ok: false, refusal: { code: 'page-not-found' } });
  });

  it('gives the next customer after this one', async () => {
    const next = await doWork((work) => takeNextCustomer(work, { not: large, whose: 'all' }));
    expect(next).toMatchObject({ ok: true, value: { customerId: small } });
  });

  it('is not seen by another administration', async () => {
    const other = await test.testTenant();
    const seen = await test.testWork(other, (work) => worklistPage(work, { state: 'ready', whose: 'all', limit: 50 }));
    expect(seen).toMatchObject({ ok: true, value: { rows: [] } });
  });
});

describe('what an event does to the list', () => {
  it('a payment takes the customer off', async () => {
    await doWork((work) =>
      readBank(work, '2026-11-20', '2026-11-20', [{ day: '2026-11-20', cents: 1_240_000, text: 'factuur F2026-0002' }]),
    );
    expect(await doWork((work) => itemsOf(work, [large]))).toEqual([]);
  });

  it('a promise takes the customer off until it is broken; then he is on top the next working day', async () => {
    const offer = { customerId: large, amountCents: cents(300_000), currency: 'EUR', day: day('2026-11-23') };
    await doWork((work) =>
      recordPromise(work, { ...offer, invoiceIds: [largeInvoice], promisedBy: 'Els', method: 'bank_transfer' }),
    );
    expect(await names()).toEqual(['K1']);
    expect(await sentences({ state: 'waiting' })).toEqual(['promise-running']);

    at('2026-11-25T08:30:00Z');
    expect(await sentences({ state: 'advice' })).toEqual(['bank-not-read']);

    await doWork((work) => readBank(work, '2026-11-20', '2026-11-24'));
    expect(await names()).toEqual(['K2', 'K1']);
    expect((await page()).rows[0]).toMatchObject({
      segment: 'broken',
      headline: { code: 'promise-broken', facts: { cents: 300_000, day: '2026-11-23' } },
    });
    expect(await doWork((work) => todayFigures(work))).toMatchObject({
      value: { promisesBroken: 1, broken: 1, ready: 2 },
    });
  });

  it('a complaint about all takes the customer off, about a part leaves the rest', async () => {
    await doWork((work) =>
      openComplaint(work, {
        customerId: large,
        invoiceId: largeInvoice,
        disputedCents: cents(240_000),
        cause: 'quality',
        words: null,
      }),
    );
    expect((await page()).rows[0]?.callableCents).toBe(1_000_000);
    await doWork((work) =>
      openComplaint(work, {
        customerId: large,
        invoiceId: largeInvoice,
        disputedCents: null,
        cause: 'quality',
        words: null,
      }),
    );
    expect(await names()).toEqual(['K1']);
  });
});

describe('what a collector does with the list', () => {
  it('puts a customer off and takes that back', async () => {
    const put = await doWork((work) => snooze(work, large, 'tomorrow', null));
    assert(put.ok, 'put off');
    expect(put.value.at).toBe('2026-11-23T08:00:00.000Z');
    expect(await names()).toEqual(['K1']);
    await doWork((work) => undoEvent(work, put.value.undo, rooms));
    expect(await names()).toEqual(['K2', 'K1']);
  });

  it('sees an agreed callback at its minute, on top', async () => {
    await doWork((work) =>
      planFollowUp(work, {
        customerId: small,
        kind: 'callback',
        at: instant('2026-11-20T09:30:00Z'),
        note: 'na de vergadering',
        assignedTo: null,
      }),
    );
    expect(await names()).toEqual(['K2']);
    at('2026-11-20T09:30:00Z');
    expect(await names()).toEqual(['K1', 'K2']);
    expect(await sentences({ segment: 'callback' })).toEqual(['callback-due']);
  });

  it('may not plan in the past', async () => {
    const plan = {
      customerId: small,
      kind: 'callback' as const,
      at: instant('2026-11-20T08:00:00Z'),
      note: null,
      assignedTo: null,
    };
    expect(await doWork((work) => planFollowUp(work, plan))).toMatchObject({
      ok: false,
      refusal: { code: 'moment-in-past' },
    });
  });

  it('gives a customer to a colleague, who finds him under “mine”', async () => {
    const { userId, name } = tenant.coach;
    await doWork(async (work) => {
      await saveMember(work.tx, work.tenant, { userId, role: 'coach', since: work.now });
      await insertAccount(work.tx, {
        userId,
        name,
        email: `${userId}@example.test`,
        accountId: work.newId<'account'>(),
        passwordHash: 'x',
        now: work.now,
      });
    });
    const given = await doWork((work) => handOver(work, large, tenant.coach.userId, null));
    assert(given.ok, 'given');
    expect(await names({ whose: 'mine' })).toEqual(['K1']);
    expect((await page()).rows[0]?.assignedTo).toMatchObject({ name: tenant.coach.name });
    await doWork((work) => undoEvent(work, given.value.eventId, rooms));
    expect(await names({ whose: 'mine' })).toEqual(['K2', 'K1']);
    expect(
      await doWork((work) => handOver(work, large, '0192f0c0-0000-7000-8000-000000000001' as never, null)),
    ).toMatchObject({ ok: false });
  });

  it('does not see again today whom he spoke to, and a wrong number only to look up', async () => {
    const call = (customerId: CustomerId, result: string) =>
      doWork(async (work) => {
        await noteAttempt(work, {
          callId: work.newId<'call'>(),
          customerId,
          result,
          reached: result === 'right_person',
        });
        refreshCustomers(work, [customerId]);
      });
    await call(large, 'right_person');
    await call(small, 'wrong_number');
    expect(await names()).toEqual([]);
    expect(await sentences({ state: 'waiting' })).toEqual(['spoken-today']);
    expect(await sentences({ state: 'advice' })).toEqual(['phone-wrong']);
    expect(await doWork((work) => todayFigures(work))).toMatchObject({ value: { calls: 2, reached: 1, myCalls: 2 } });
    at('2026-11-21T08:30:00Z');
    expect(await sentences()).toEqual(['overdue-spoken']);
  });
});

describe('making the list again', () => {
  it('gives the same for all at once as one by one, and as what the events made of it', async () => {
    const customerIds = await doWork(async (work) => {
      const many = await newCustomers(
        work,
        Array.from({ length: 40 }, (_, index) => `M${String(index)}`),
      );
      await newInvoices(
        work,
        many.flatMap((customerId, index) =>
          [0, 1, 2].map((turn) => ({
            customerId,
            number: `${String(index)}-${String(turn)}`,
            cents: (index + 1) * 3_000 * (turn === 2 && index % 5 === 0 ? -1 : 1),
            due: turn === 0 ? '2026-09-01' : `2026-11-${String(10 + (index % 18))}`,
          })),
        ),
      );
      return many;
    });
    const rows = () =>
      doWork(async (work) => (await itemsOf(work, customerIds)).sort((a, b) => (a.customerId < b.customerId ? -1 : 1)));
    const byEvents = await rows();
    expect(byEvents.length).toBeGreaterThan(30);
    await doWork(async (work) => {
      for (const customerId of customerIds) await recompute(work, [customerId]);
    });
    expect(await rows()).toEqual(byEvents);
    await doWork(recomputeAll);
    expect(await rows()).toEqual(byEvents);
  });

  it('is right when several change the same customer at the same moment', async () => {
    const numbers = ['A', 'B', 'C', 'D', 'E', 'F'];
    await Promise.all(
      numbers.map((number) =>
        doWork((work) => newInvoices(work, [{ customerId: small, number, cents: 10_000, due: '2026-11-10' }])),
      ),
    );
    const [row] = await doWork((work) => itemsOf(work, [small]));
    expect(row?.callableCents).toBe(80_000);
  });

  it('is done by the first who asks on a new day', async () => {
    at('2026-12-07T08:30:00Z');
    expect(await names()).toEqual(['K2', 'K3', 'K1']);
  });
});
