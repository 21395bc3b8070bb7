import { beforeEach, describe, expect, it } from 'vitest';
import { assert } from '#kernel/assert.ts';
import { day, instant } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { openTestDatabase, type TestTenant } from '#platform/db/testing.ts';
import { undoEvent } from '#platform/events/undo.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { readLimits } from '#rooms/agreement/actions/limits.ts';
import { listArrangements } from '#rooms/agreement/actions/list-arrangements.ts';
import { listPromises } from '#rooms/agreement/actions/list-promises.ts';
import {
  type ArrangementOffer,
  arrangementsOf,
  changeLimits,
  limitsOf,
  overrulePromise,
  promisesOf,
  recordArrangement,
  recordPromise,
  withdrawArrangement,
} from '#rooms/agreement/index.ts';
import { room } from '#rooms/agreement/room.ts';
import { defaultLimits } from '#rooms/agreement/rules/limits.ts';
import { bookWaiting, newCustomer, newInvoice, readStatement, type TestEntry } from '#rooms/agreement/testing.ts';
import type { CustomerId, InvoiceId } from '#rooms/dossier/index.ts';
import { room as dossierRoom } from '#rooms/dossier/room.ts';
import { room as paymentRoom } from '#rooms/payment/room.ts';

const rooms = [dossierRoom, paymentRoom, room];
const test = await openTestDatabase({ rooms });

let tenant: TestTenant;
let customerId: CustomerId;
let invoiceId: InvoiceId;

const doWork = <Result>(fn: (work: Work) => Promise<Result>): Promise<Result> => test.testWork(tenant, fn);
const onDay = (date: string): void => test.clock.set(instant(`${date}T10:00:00Z`));
const bank = (to: string, ...entries: TestEntry[]): Promise<void> =>
  doWork(async (work) => {
    await readStatement(work, { from: '2026-10-01', to }, entries);
  });
const book = (): Promise<void> => doWork((work) => bookWaiting(work, invoiceId));
const undo = (eventId: EventId) => doWork((work) => undoEvent(work, eventId, rooms));

const instalments = ['2026-11-06', '2026-11-13', '2026-11-20', '2026-11-27'].map((date) => ({
  day: day(date),
  amountCents: cents(25_000),
}));

const offered = (change: Partial<ArrangementOffer> = {}) =>
  doWork((work) =>
    recordArrangement(work, {
      customerId,
      currency: 'EUR',
      instalments,
      invoiceIds: [invoiceId],
      promisedBy: 'mevrouw De Wit',
      method: 'bank_transfer',
      ...change,
    }),
  );
async function arranged(change: Partial<ArrangementOffer> = {}) {
  const decision = await offered(change);
  assert(decision.ok, `recorded, not ${decision.ok ? '' : decision.refusal.code}`);
  return decision.value;
}
async function standing() {
  const [arrangement] = await doWork((work) => arrangementsOf(work, [customerId]));
  assert(arrangement, 'an arrangement stands');
  return arrangement;
}
const states = async () => (await standing()).instalments.map((one) => [one.state, one.receivedCents]);

beforeEach(async () => {
  onDay('2026-11-02');
  tenant = await test.testTenant();
  await doWork(async (work) => {
    customerId = await newCustomer(work, 'K1', 'Bakkerij De Zon');
    invoiceId = await newInvoice(work, customerId, { number: 'F1', amount: 100_000 });
    // The tests are done by a collector.
    await changeLimits(work, 'collector', defaultLimits.admin);
  });
});

describe('an arrangement', () => {
  it('stands as its instalments, each a promise that knows its place', async () => {
    const { arrangementId } = await arranged();
    const promises = await doWork((work) => promisesOf(work, [customerId]));
    expect(
      promises.map((one) => [one.arrangementId, one.instalment, one.instalments, one.day, one.promisedBy]),
    ).toEqual(instalments.map((one, place) => [arrangementId, place + 1, 4, one.day, 'mevrouw De Wit']));
    expect(await standing()).toMatchObject({
      state: 'running',
      totalCents: 100_000,
      keptCount: 0,
      next: { instalment: 1, day: '2026-11-06', amountCents: 25_000 },
      recordedBy: expect.any(String) as string,
    });
  });

  it('is kept instalment by instalment; what is paid early counts for the next', async () => {
    await arranged();
    onDay('2026-11-05');
    await bank('2026-11-05', { day: '2026-11-05', amount: 40_000, text: 'eerste', id: 'b1' });
    await book();
    expect(await states()).toEqual([
      ['kept', 25_000],
      ['running', 15_000],
      ['running', 0],
      ['running', 0],
    ]);
    onDay('2026-11-12');
    await bank('2026-11-12', { day: '2026-11-12', amount: 60_000, text: 'de rest', id: 'b2' });
    await book();
    expect(await standing()).toMatchObject({
      state: 'kept',
      keptCount: 4,
      receivedCents: 100_000,
      next: null,
      fulfilledOn: '2026-11-12',
    });
  });

  it('breaks with its first broken instalment; a person may judge that one otherwise', async () => {
    await arranged();
    onDay('2026-11-10');
    await bank('2026-11-10');
    expect(await standing()).toMatchObject({ state: 'broken', brokenInstalment: 1, next: { instalment: 2 } });
    const [first] = (await standing()).instalments;
    assert(first, 'a first instalment');
    await doWork((work) => overrulePromise(work, first.promiseId, { state: 'kept', reason: 'Contant betaald' }));
    expect(await standing()).toMatchObject({ state: 'running', brokenInstalment: null, keptCount: 1 });
  });

  it('can be undone; the money goes to the next promise, and it is gone from the lists', async () => {
    const { eventId } = await arranged();
    await doWork((work) =>
      recordPromise(work, {
        customerId,
        amountCents: cents(25_000),
        currency: 'EUR',
        day: day('2026-11-09'),
        invoiceIds: [invoiceId],
        promisedBy: null,
        method: 'bank_transfer',
      }),
    );
    await bank('2026-11-02', { day: '2026-11-02', amount: 25_000, text: 'eerste', id: 'b1' });
    await book();
    expect((await states())[0]).toEqual(['kept', 25_000]);
    expect(await undo(eventId)).toMatchObject({ ok: true });
    expect(await doWork((work) => arrangementsOf(work, [customerId]))).toEqual([]);
    const left = await doWork((work) => promisesOf(work, [customerId]));
    expect(left.map((one) => [one.state, one.receivedCents, one.instalment])).toEqual([['kept', 25_000, null]]);
  });

  it('is taken back once', async () => {
    const { arrangementId } = await arranged();
    expect(await doWork((work) => withdrawArrangement(work, arrangementId))).toMatchObject({ ok: true });
    expect(await doWork((work) => withdrawArrangement(work, arrangementId))).toMatchObject({
      refusal: { code: 'arrangement-not-found' },
    });
  });

  it('is refused for another customer, and for more than is open; nothing is stored', async () => {
    const other = await doWork((work) => newCustomer(work, 'K2', 'Anders'));
    expect(await offered({ customerId: other })).toMatchObject({ refusal: { code: 'invoice-of-other-customer' } });
    const more = instalments.map((one) => ({ ...one, amountCents: cents(30_000) }));
    expect(await offered({ instalments: more })).toMatchObject({ refusal: { code: 'more-than-open' } });
    expect(await doWork((work) => promisesOf(work, [customerId, other]))).toEqual([]);
  });

  it('is listed with its customer; its instalments stand in the list of promises', async () => {
    await arranged({ invoiceIds: null });
    const { arrangements, more } = await doWork((work) => listArrangements(work, { limit: 10 }));
    expect(more).toBe(false);
    expect(arrangements).toMatchObject([{ customerName: 'Bakkerij De Zon', wholeBalance: true, state: 'running' }]);
    const list = await doWork((work) =>
      listPromises(work, { from: day('2026-11-01'), to: day('2026-11-30'), states: [], limit: 10 }),
    );
    expect(list.promises.map((one) => `${one.instalment}/${one.instalments}`)).toEqual(['1/4', '2/4', '3/4', '4/4']);
  });

  it('of another administration is not shown', async () => {
    await arranged();
    const elsewhere = await test.testTenant();
    const found = await test.testWork(elsewhere, (work) => listArrangements(work, { limit: 10 }));
    expect(found.arrangements).toEqual([]);
  });
});

describe('what somebody may concede', () => {
  const tight = { ...defaultLimits.admin, instalments: 3 };

  it('keeps an arrangement from being recorded, until an admin sets it otherwise', async () => {
    await doWork((work) => changeLimits(work, 'collector', tight));
    expect(await offered()).toMatchObject({
      refusal: { code: 'beyond-limit', beyond: [{ limit: 'instalments', allowed: 3, asked: 4 }], instalments: 3 },
    });
    await doWork((work) => changeLimits(work, 'collector', { ...tight, instalments: 4 }));
    expect(await offered()).toMatchObject({ ok: true });
  });

  it('is usual until it is set; a change can be undone unless it was changed again', async () => {
    tenant = await test.testTenant();
    expect(await doWork((work) => limitsOf(work))).toEqual(defaultLimits.collector);
    const roles = (await doWork((work) => readLimits(work))).roles;
    expect(roles.map(({ role, ...limits }) => [role, limits])).toEqual(Object.entries(defaultLimits));
    const first = await doWork((work) => changeLimits(work, 'collector', tight));
    expect(await doWork((work) => changeLimits(work, 'collector', tight))).toEqual({ eventId: null });
    const second = await doWork((work) => changeLimits(work, 'collector', { ...tight, months: 1 }));
    assert(first.eventId && second.eventId, 'both are events');
    expect(await undo(first.eventId)).toMatchObject({ refusal: { code: 'limits-changed-again' } });
    expect(await undo(second.eventId)).toMatchObject({ ok: true });
    const now = (await doWork((work) => readLimits(work))).roles.find((one) => one.role === 'collector');
    expect(now).toEqual({ role: 'collector', ...tight });
  });
});
