import { beforeEach, describe, expect, it } from 'vitest';
import { assert } from '#kernel/assert.ts';
import { instant } from '#kernel/dates.ts';
import { openTestDatabase, type TestTenant } from '#platform/db/testing.ts';
import { eventsOfCustomer } from '#platform/events/store.ts';
import { undoEvent } from '#platform/events/undo.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { promisesOf } from '#rooms/agreement/index.ts';
import { keepDraft } from '#rooms/call/actions/keep-draft.ts';
import { readBrief } from '#rooms/call/actions/read-brief.ts';
import { customerWithDebt, promiseOf, sendCall } from '#rooms/call/testing.ts';
import { openComplaints } from '#rooms/complaint/index.ts';
import { type CustomerId, type InvoiceId, lastContacts } from '#rooms/dossier/index.ts';
import { standingOf } from '#rooms/worklist/index.ts';
import { room as agreement } from '#rooms/agreement/room.ts';
import { room as call } from '#rooms/call/room.ts';
import { room as complaint } from '#rooms/complaint/room.ts';
import { room as dossier } from '#rooms/dossier/room.ts';
import { room as letter } from '#rooms/letter/room.ts';
import { room as payment } from '#rooms/payment/room.ts';
import { room as worklist } from '#rooms/worklist/room.ts';

const callRooms = [dossier, payment, agreement, complaint, worklist, letter, call];
const test = await openTestDatabase({ rooms: callRooms });

let tenant: TestTenant;
let customerId: CustomerId;
let invoiceIds: InvoiceId[];

const doWork = <Result>(fn: (work: Work) => Promise<Result>): Promise<Result> => test.testWork(tenant, fn);

const send = (body: Record<string, unknown>) => doWork((work) => sendCall(work, customerId, body));

async function saved(body: Record<string, unknown>) {
  const decision = await send(body);
  assert(decision.ok, `saved: ${JSON.stringify(decision)}`);
  return decision.value;
}

const standing = async () => (await doWork((work) => standingOf(work, customerId))).standing;
const planned = async () =>
  (await doWork((work) => standingOf(work, customerId))).followUps.map(({ kind, at }) => [kind, at]);
const promise = (change = {}) => promiseOf(invoiceIds, change);

beforeEach(async () => {
  test.clock.set(instant('2026-11-20T08:30:00Z'));
  tenant = await test.testTenant();
  ({ customerId, invoiceIds } = await doWork((work) => customerWithDebt(work)));
});

describe('a call with the right person', () => {
  it('records a promise, a complaint and a callback together, all caused by the call', async () => {
    const [first, second] = invoiceIds;
    const { undo } = await saved({
      result: 'right_person',
      spokenWith: 'Els de Wit',
      cause: 'complaint',
      notes: 'Levering was incompleet',
      outcomes: [
        promise({ amountCents: 100_000, invoiceIds: [first] }),
        { kind: 'complaint', invoiceId: second, cause: 'delivery', words: 'doos ontbrak' },
        { kind: 'callback', at: '2026-11-24T09:30:00Z', note: 'na overleg' },
      ],
    });
    const facts = await doWork(async (work) => ({
      promises: await promisesOf(work, [customerId]),
      complaints: await openComplaints(work, [customerId]),
      contact: (await lastContacts(work, [customerId])).get(customerId),
      events: await eventsOfCustomer(work, customerId, { limit: 20 }),
    }));
    expect(facts.promises).toMatchObject([{ amountCents: 100_000, promisedBy: 'Els de Wit', state: 'running' }]);
    expect(facts.complaints).toMatchObject([{ invoiceId: second, words: 'doos ontbrak' }]);
    expect(facts.contact).toEqual({ at: '2026-11-20T08:30:00.000Z', result: 'right_person' });
    const caused = facts.events.filter((event) => event.causedBy === undo).map((event) => event.kind);
    expect(caused.sort()).toEqual([
      'agreement/promise-recorded',
      'complaint/complaint-opened',
      'worklist/follow-up-planned',
    ]);
    expect(await standing()).toMatchObject({ state: 'waiting', gate: { code: 'promise-running' } });
  });

  it('tells per outcome what is refused, and saves nothing then', async () => {
    const decision = await send({
      result: 'right_person',
      outcomes: [
        promise({ amountCents: 100_000 }),
        promise({ day: '2026-11-19' }),
        { kind: 'callback', at: '2026-11-19T09:30:00Z' },
      ],
    });
    expect(decision).toMatchObject({
      ok: false,
      refusal: {
        code: 'outcomes-refused',
        refusals: [
          { index: 1, kind: 'promise', field: 'day', code: 'day-in-past' },
          { index: 2, kind: 'callback', field: 'at', code: 'moment-in-past' },
        ],
      },
    });
    expect(await doWork((work) => promisesOf(work, [customerId]))).toEqual([]);
    expect(await doWork((work) => lastContacts(work, [customerId]))).toEqual(new Map());
    expect(await standing()).toMatchObject({ state: 'ready', lastTriedAt: null });
  });

  it('is saved once, however often it is sent', async () => {
    const body = { callId: '0192f0c0-0000-7000-8000-00000000000a', result: 'right_person', outcomes: [promise()] };
    expect((await saved(body)).undo).not.toBeNull();
    expect((await saved(body)).undo).toBeNull();
    expect(await doWork((work) => promisesOf(work, [customerId]))).toHaveLength(1);
  });

  it('says paid: first the bank, in two working days', async () => {
    const { nextSteps } = await saved({
      result: 'right_person',
      outcomes: [{ kind: 'says_paid', paidOn: '2026-11-19', how: 'bankapp' }],
    });
    expect(nextSteps).toEqual([{ kind: 'check_payment', at: '2026-11-24T08:00:00.000Z' }]);
    expect(await standing()).toMatchObject({ gate: { code: 'payment-expected', untilDay: '2026-11-24' } });
    test.clock.set(instant('2026-11-25T08:30:00Z'));
    expect(await standing()).toMatchObject({ state: 'advice', gate: { code: 'bank-not-read' } });
  });
});

describe('a call that reached nobody', () => {
  it.each([
    ['no_answer', [['retry', '2026-11-20T10:30:00.000Z']]],
    ['busy', [['retry', '2026-11-20T09:00:00.000Z']]],
    ['voicemail', [['retry', '2026-11-23T12:30:00.000Z']]],
    ['wrong_number', []],
  ])('%s plans %o', async (result, expected) => {
    await saved({ result });
    expect(await planned()).toEqual(expected);
  });

  it('does what was planned, and plans again', async () => {
    await saved({ result: 'no_answer' });
    test.clock.set(instant('2026-11-20T10:30:00Z'));
    await saved({ result: 'no_answer' });
    expect(await planned()).toEqual([['retry', '2026-11-20T12:30:00.000Z']]);
    expect(await standing()).toMatchObject({ headline: { facts: { tries: 2 } } });
  });
});

describe('undo', () => {
  it('takes back all of a call, and what it had closed is open again', async () => {
    await saved({ result: 'no_answer' });
    const before = await doWork((work) => standingOf(work, customerId));
    test.clock.set(instant('2026-11-20T10:30:00Z'));
    const { undo } = await saved({
      result: 'right_person',
      notes: 'wil in delen betalen',
      outcomes: [
        promise({ invoiceIds: null }),
        { kind: 'complaint', invoiceId: null, disputedCents: 10_000, cause: 'price', words: null },
      ],
    });
    assert(undo, 'can be undone');
    const undone = await doWork((work) => undoEvent(work, undo, callRooms));
    expect(undone.ok).toBe(true);
    expect(await doWork((work) => promisesOf(work, [customerId]))).toEqual([]);
    expect(await doWork((work) => openComplaints(work, [customerId]))).toEqual([]);
    expect((await doWork((work) => lastContacts(work, [customerId]))).get(customerId)?.result).toBe('no_answer');
    expect(await doWork((work) => standingOf(work, customerId))).toEqual(before);
    expect(await doWork((work) => undoEvent(work, undo, callRooms))).toMatchObject({ ok: false });
    expect(await doWork((work) => readBrief(work, customerId))).toMatchObject({
      value: { draft: { notes: 'wil in delen betalen' } },
    });
  });
});

describe('notes while talking', () => {
  it('survive a reload and another device, and are gone once the call is saved', async () => {
    const brief = async () => {
      const decision = await doWork((work) => readBrief(work, customerId));
      assert(decision.ok, 'a brief');
      return decision.value;
    };
    const { callId, now, invoices, standing: place } = await brief();
    expect(invoices).toHaveLength(2);
    expect(place?.headline.code).toBe('overdue-never-spoken');
    const draft = { callId, notes: 'belt over een uur', form: { phase: 'listen' }, openedAt: now };
    await doWork((work) => keepDraft(work, customerId, draft));
    await doWork((work) => keepDraft(work, customerId, { ...draft, notes: 'belt over twee uur' }));
    expect((await brief()).draft).toEqual({
      ...draft,
      notes: 'belt over twee uur',
      startedAt: null,
    });
    expect((await brief()).callId).toBe(callId);

    await saved({ callId, result: 'right_person', notes: 'belt over twee uur', outcomes: [promise()], openedAt: now });
    await doWork((work) => keepDraft(work, customerId, draft));
    const after = await brief();
    expect(after.draft).toBeNull();
    expect(after.callId).not.toBe(callId);
    expect(after.calls).toMatchObject([{ notes: 'belt over twee uur', outcomes: [{ kind: 'promise' }] }]);
    expect(after.promises).toMatchObject([{ amountCents: 100_000, state: 'running' }]);
  });
});
