import { beforeEach, describe, expect, it } from 'vitest';
import { assert } from '#kernel/assert.ts';
import { day, instant, type Day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { openTestDatabase, type TestTenant } from '#platform/db/testing.ts';
import { undoEvent } from '#platform/events/undo.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { listPromises } from '#rooms/agreement/actions/list-promises.ts';
import {
  changePolicy,
  overrulePromise,
  type PromiseOffer,
  promisesOf,
  readPolicy,
  recordPromise,
  withdrawPromise,
} from '#rooms/agreement/index.ts';
import { judgeDuePromises } from '#rooms/agreement/jobs.ts';
import { room } from '#rooms/agreement/room.ts';
import { bookWaiting, newCustomer, newInvoice, readStatement, type TestEntry } from '#rooms/agreement/testing.ts';
import { type CustomerId, type InvoiceId, withdrawInvoices } from '#rooms/dossier/index.ts';
import { room as dossierRoom } from '#rooms/dossier/room.ts';
import { removeImportedStatements } from '#rooms/payment/index.ts';
import { room as paymentRoom } from '#rooms/payment/room.ts';

const rooms = [dossierRoom, paymentRoom, room];
const test = await openTestDatabase({ rooms });

let tenant: TestTenant;
let customerId: CustomerId;
let invoiceId: InvoiceId;

const doWork = <Result>(fn: (work: Work) => Promise<Result>): Promise<Result> => test.testWork(tenant, fn);
const onDay = (date: string): void => test.clock.set(instant(`${date}T10:00:00Z`));

/** A statement over all days until `to`. */
const bank = (to: string, ...entries: TestEntry[]): Promise<void> =>
  doWork((work) => readStatement(work, { from: '2026-10-01', to }, entries));

/** A person books what waits. */
const book = (): Promise<void> => doWork((work) => bookWaiting(work, invoiceId));

async function promise(change: Partial<PromiseOffer> = {}) {
  const decision = await doWork((work) =>
    recordPromise(work, {
      customerId,
      amountCents: cents(100_000),
      currency: 'EUR',
      day: day('2026-11-06'),
      invoiceIds: [invoiceId],
      promisedBy: 'mevrouw De Wit',
      method: 'bank_transfer',
      ...change,
    }),
  );
  assert(decision.ok, `recorded, not ${decision.ok ? '' : decision.refusal.code}`);
  return decision.value;
}

const states = () =>
  doWork(async (work) => (await promisesOf(work, [customerId])).map((one) => [one.state, one.receivedCents]));

/** The events of the customer's promises, oldest first. */
const story = () =>
  doWork(async (work) => {
    const { rows } = await work.tx
      .withTables<{ event: { tenant_id: string; event_id: EventId; kind: string; caused_by: EventId | null } }>()
      .selectFrom('event')
      .select(['event_id', 'kind', 'caused_by'])
      .where('tenant_id', '=', work.tenant)
      .orderBy('event_id')
      .execute()
      .then((found) => ({ rows: found }));
    return rows
      .filter((row) => row.kind.startsWith('agreement/'))
      .map((row) => [row.kind.slice(10), rows.find((cause) => cause.event_id === row.caused_by)?.kind ?? null]);
  });

beforeEach(async () => {
  tenant = await test.testTenant();
  onDay('2026-11-02');
  customerId = await doWork((work) => newCustomer(work, 'K1', 'Bakkerij De Zon'));
  invoiceId = await doWork((work) => newInvoice(work, customerId, { number: 'F1001', amount: 100_000 }));
});

const paid = (amount: number, date: string, id = 'p1'): TestEntry => ({ day: date, amount, text: 'factuur F1001', id });

describe('a promise', () => {
  it('is kept by the statement that brings the money, and the event names the payment as its cause', async () => {
    await promise();
    onDay('2026-11-09');
    await bank('2026-11-09', paid(100_000, '2026-11-06'));
    expect(await states()).toEqual([['kept', 100_000]]);
    expect(await story()).toEqual([
      ['promise-recorded', null],
      ['promise-kept', 'payment/payment-booked'],
    ]);
    const [kept] = await doWork((work) => promisesOf(work, [customerId]));
    expect(kept).toMatchObject({ verdictCode: 'amount-received', fulfilledOn: '2026-11-06', untilDay: '2026-11-09' });
    expect(kept?.receipts).toMatchObject([{ invoiceId, day: '2026-11-06', cents: 100_000 }]);
  });

  it('waits for the bank, and is broken by a statement without its money', async () => {
    await promise();
    onDay('2026-11-10');
    await bank('2026-11-06');
    expect(await states()).toEqual([['running', 0]]);
    await bank('2026-11-09');
    expect(await states()).toEqual([['broken', 0]]);
    expect(await story()).toEqual([
      ['promise-recorded', null],
      ['promise-broken', 'payment/statement-read'],
    ]);
  });

  it('is judged at night when the statement reached further than the day', async () => {
    await promise();
    onDay('2026-11-06');
    await bank('2026-11-30');
    expect(await states()).toEqual([['running', 0]]);
    onDay('2026-11-10');
    await doWork((work) => judgeDuePromises.run(work, {}));
    expect(await states()).toEqual([['broken', 0]]);
  });

  it('is partly kept, turned back by a reversal, and fulfilled too late', async () => {
    await promise();
    onDay('2026-11-10');
    await bank('2026-11-09', paid(40_000, '2026-11-05'));
    await book();
    expect(await states()).toEqual([['partly_kept', 40_000]]);

    await bank('2026-11-10', { ...paid(-40_000, '2026-11-10'), back: true });
    expect(await states()).toEqual([['broken', 0]]);

    onDay('2026-11-20');
    await bank('2026-11-19', paid(100_000, '2026-11-19', 'p2'));
    expect(await states()).toEqual([['broken', 0]]);
    const [late] = await doWork((work) => promisesOf(work, [customerId]));
    expect(late?.fulfilledOn).toBe('2026-11-19');
    expect(await story()).toEqual([
      ['promise-recorded', null],
      ['promise-broken', 'payment/statement-read'],
      ['promise-partly-kept', 'payment/payment-booked'],
      ['promise-broken', 'payment/payment-reversed'],
    ]);
  });

  it('runs again when its payment is reversed before its last day', async () => {
    await promise();
    onDay('2026-11-04');
    await bank('2026-11-03', paid(100_000, '2026-11-03'));
    expect(await states()).toEqual([['kept', 100_000]]);
    await bank('2026-11-04', { ...paid(-100_000, '2026-11-04'), back: true });
    expect(await states()).toEqual([['running', 0]]);
    expect((await story()).at(-1)).toEqual(['promise-reopened', 'payment/payment-reversed']);
  });

  it('is kept when a credit note settles what was not paid', async () => {
    await promise();
    onDay('2026-11-05');
    await bank('2026-11-04', paid(80_000, '2026-11-04'));
    await book();
    expect(await states()).toEqual([['running', 80_000]]);
    await doWork((work) => newInvoice(work, customerId, { number: 'C1', amount: -20_000, credits: 'F1001' }));
    expect(await states()).toEqual([['kept', 80_000]]);
    expect((await story()).at(-1)).toEqual(['promise-kept', 'dossier/credit-note-used']);
  });

  it('is kept when the books say that the invoice was settled; what they say later changes nothing', async () => {
    await promise();
    const settle = (settledElsewhere: number) =>
      doWork((work) => newInvoice(work, customerId, { number: 'F1001', amount: 100_000, settledElsewhere }));
    await settle(100_000);
    expect(await states()).toEqual([['kept', 0]]);
    await settle(0);
    expect(await states()).toEqual([['kept', 0]]);
  });

  it('runs on while its invoice is out of the books', async () => {
    await promise();
    await doWork((work) => withdrawInvoices(work, [invoiceId]));
    onDay('2026-11-20');
    await bank('2026-11-19');
    expect(await states()).toEqual([['running', 0]]);
    await doWork((work) => newInvoice(work, customerId, { number: 'F1001', amount: 100_000 }));
    expect(await states()).toEqual([['broken', 0]]);
  });

  it('about the whole balance names the invoices that are open then', async () => {
    await doWork((work) => newInvoice(work, customerId, { number: 'F1002', amount: 25_000 }));
    await promise({ invoiceIds: null, amountCents: cents(125_000) });
    await doWork((work) => newInvoice(work, customerId, { number: 'F1003', amount: 50_000 }));
    onDay('2026-11-09');
    await bank('2026-11-06', { day: '2026-11-06', amount: 125_000, text: 'F1001 en F1002', id: 'p1' });
    expect(await states()).toEqual([['kept', 125_000]]);
  });

  it('shares money with another, oldest day first', async () => {
    await promise({ amountCents: cents(50_000), day: day('2026-11-13') });
    await promise({ amountCents: cents(50_000), day: day('2026-11-06') });
    onDay('2026-11-20');
    await bank('2026-11-19', paid(70_000, '2026-11-05'));
    await book();
    expect(await states()).toEqual([
      ['kept', 50_000],
      ['partly_kept', 20_000],
    ]);
  });

  it('that a statement made broken waits again when the import of that statement is reverted', async () => {
    await promise();
    onDay('2026-11-10');
    const importId = await doWork(async (work) => work.newId<'import'>());
    const read = () => doWork((work) => readStatement(work, { from: '2026-10-01', to: '2026-11-09', importId }));
    await read();
    expect(await states()).toEqual([['broken', 0]]);
    await doWork((work) => removeImportedStatements(work, importId));
    expect(await states()).toEqual([['running', 0]]);
    expect((await story()).at(-1)).toEqual(['promise-reopened', 'payment/statement-withdrawn']);
    await read();
    expect(await states()).toEqual([['broken', 0]]);
  });

  it('that was judged stays so when another account turns out to be behind', async () => {
    await promise();
    onDay('2026-11-12');
    await bank('2026-11-11');
    await doWork((work) =>
      readStatement(work, { from: '2026-11-01', to: '2026-11-05', account: 'NL02RABO0123456789' }),
    );
    await doWork((work) => newInvoice(work, customerId, { number: 'F1009', amount: 100 }));
    expect(await states()).toEqual([['broken', 0]]);
  });

  it('is judged once: the same news again changes nothing', async () => {
    await promise();
    onDay('2026-11-10');
    await bank('2026-11-09', paid(40_000, '2026-11-05'));
    await book();
    const before = await story();
    await bank('2026-11-09', paid(40_000, '2026-11-05'));
    await doWork((work) => judgeDuePromises.run(work, {}));
    expect(await story()).toEqual(before);
  });
});

describe('recording', () => {
  const codeOf = (change: Partial<PromiseOffer>) =>
    doWork(async (work) => {
      const decision = await recordPromise(work, {
        customerId,
        amountCents: cents(100),
        currency: 'EUR',
        day: work.today,
        invoiceIds: [invoiceId],
        promisedBy: null,
        method: 'ideal',
        ...change,
      });
      return decision.ok ? decision : decision.refusal.code;
    });

  it('refuses an invoice of somebody else, a customer that does not exist, and a day that has passed', async () => {
    const others = await doWork(async (work) =>
      newInvoice(work, await newCustomer(work, 'K2', 'Slagerij Vos'), { number: 'F2001', amount: 5_000 }),
    );
    expect(await codeOf({ invoiceIds: [others] })).toBe('invoice-of-other-customer');
    expect(await codeOf({ customerId: '00000000-0000-7000-8000-000000000000' as CustomerId })).toBe(
      'customer-not-found',
    );
    expect(await codeOf({ day: day('2026-11-01') })).toBe('day-in-past');
    expect(await states()).toEqual([]);
  });

  it('can be undone; the money goes to the next promise', async () => {
    const first = await promise({ amountCents: cents(50_000) });
    await promise({ amountCents: cents(50_000), day: day('2026-11-13') });
    onDay('2026-11-02');
    await bank('2026-11-02', paid(50_000, '2026-11-02'));
    await book();
    expect(await states()).toEqual([
      ['kept', 50_000],
      ['running', 0],
    ]);
    const undone = await doWork((work) => undoEvent(work, first.eventId, rooms));
    expect(undone.ok).toBe(true);
    expect(await states()).toEqual([['kept', 50_000]]);
    expect(await doWork((work) => withdrawPromise(work, first.promiseId))).toMatchObject({
      ok: false,
      refusal: { code: 'promise-not-found' },
    });
  });
});

describe('a person', () => {
  it('overrules with a reason; the program judges on beside it, and undo lets it count again', async () => {
    const { promiseId } = await promise();
    onDay('2026-11-10');
    await bank('2026-11-09');
    const said = await doWork((work) =>
      overrulePromise(work, promiseId, { state: 'kept', reason: 'Contant betaald aan de balie.' }),
    );
    assert(said.ok, 'overruled');
    expect(await states()).toEqual([['kept', 0]]);

    await bank('2026-11-10', paid(30_000, '2026-11-09'));
    await book();
    const [beside] = await doWork((work) => promisesOf(work, [customerId]));
    expect(beside).toMatchObject({ state: 'kept', automaticState: 'partly_kept', overruled: { by: 'Sanne' } });
    expect((await story()).filter(([kind]) => kind === 'promise-partly-kept')).toEqual([]);

    expect(
      await doWork((work) => overrulePromise(work, promiseId, { state: 'kept', reason: 'nog eens' })),
    ).toMatchObject({ ok: false, refusal: { code: 'same-state' } });
    expect((await doWork((work) => undoEvent(work, said.value.eventId, rooms))).ok).toBe(true);
    expect(await states()).toEqual([['partly_kept', 30_000]]);
    expect((await story()).at(-1)).toEqual(['overrule-undone', 'agreement/promise-overruled']);
  });

  it('overrules twice; only the last can be undone, back to the first', async () => {
    const { promiseId } = await promise();
    const say = (state: 'kept' | 'broken') =>
      doWork((work) => overrulePromise(work, promiseId, { state, reason: 'x' }));
    const first = await say('kept');
    const second = await say('broken');
    assert(first.ok && second.ok, 'overruled twice');
    expect(await doWork((work) => undoEvent(work, first.value.eventId, rooms))).toMatchObject({
      refusal: { code: 'overruled-again' },
    });
    expect((await doWork((work) => undoEvent(work, second.value.eventId, rooms))).ok).toBe(true);
    expect(await states()).toEqual([['kept', 0]]);
  });
});

describe('the policy', () => {
  it('is one working day and a euro until an admin changes it; running promises follow, verdicts stay', async () => {
    expect(await doWork((work) => readPolicy(work))).toEqual({ toleranceDays: 1, toleranceCents: 100 });
    await promise({ amountCents: cents(40_000), day: day('2026-11-03') });
    await promise({ amountCents: cents(60_000) });
    onDay('2026-11-05');
    await bank('2026-11-04');
    const { eventId } = await doWork((work) => changePolicy(work, { toleranceDays: 3, toleranceCents: cents(0) }));
    const untilDays = () => doWork(async (work) => (await promisesOf(work, [customerId])).map((one) => one.untilDay));
    expect(await untilDays()).toEqual(['2026-11-04', '2026-11-11'] as Day[]);
    expect(await states()).toEqual([
      ['broken', 0],
      ['running', 0],
    ]);
    assert(eventId, 'changed');
    expect((await doWork((work) => undoEvent(work, eventId, rooms))).ok).toBe(true);
    expect(await untilDays()).toEqual(['2026-11-04', '2026-11-09'] as Day[]);
    expect(await doWork((work) => changePolicy(work, { toleranceDays: 1, toleranceCents: cents(100) }))).toEqual({
      eventId: null,
    });
  });
});

describe('the list', () => {
  it('gives promises by day with customer, invoices and what is open', async () => {
    await promise();
    await promise({ amountCents: cents(100), day: day('2026-11-04') });
    const list = await doWork((work) =>
      listPromises(work, { from: day('2026-11-01'), to: day('2026-11-30'), states: ['running'], limit: 1 }),
    );
    expect(list).toMatchObject({ more: true, bankReadUntil: null });
    expect(list.promises).toMatchObject([
      { day: '2026-11-04', customerName: 'Bakkerij De Zon', invoiceNumbers: ['F1001'], stillOpenCents: 100_000 },
    ]);
  });

  it('shows nothing of another administration', async () => {
    await promise();
    const other = await test.testTenant();
    const filter = { from: day('2026-01-01'), to: day('2026-12-31'), states: [], limit: 10 };
    const list = await test.testWork(other, (work) => listPromises(work, filter));
    expect(list.promises).toEqual([]);
  });
});
