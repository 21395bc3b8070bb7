import { beforeEach, describe, expect, it } from 'vitest';
import { assert } from '#kernel/assert.ts';
import { instant } from '#kernel/dates.ts';
import { openTestDatabase, type TestPerson, type TestTenant } from '#platform/db/testing.ts';
import { createPlatform } from '#platform/platform.ts';
import { openWork } from '#platform/tenancy/open-work.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { promisesOf } from '#rooms/agreement/index.ts';
import { keepDraft } from '#rooms/call/actions/keep-draft.ts';
import { readBrief } from '#rooms/call/actions/read-brief.ts';
import { customerWithDebt, promiseOf, sendCall } from '#rooms/call/testing.ts';
import type { CustomerId, InvoiceId } from '#rooms/dossier/index.ts';
import { lettersTo } from '#rooms/letter/index.ts';
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

const doWork = <Result>(fn: (work: Work) => Promise<Result>, actor: TestPerson = tenant.collector): Promise<Result> =>
  test.testWork(tenant, fn, { actor });
const send = (body: Record<string, unknown>, actor?: TestPerson) =>
  doWork((work) => sendCall(work, customerId, body), actor);
const promises = () => doWork((work) => promisesOf(work, [customerId]));
const openedAt = '2026-11-20T08:30:00.000Z';

async function brief(actor?: TestPerson) {
  const decision = await doWork((work) => readBrief(work, customerId), actor);
  assert(decision.ok, 'a brief');
  return decision.value;
}

beforeEach(async () => {
  test.clock.set(instant(openedAt));
  tenant = await test.testTenant();
  ({ customerId, invoiceIds } = await doWork((work) => customerWithDebt(work)));
});

describe('two collectors in one dossier', () => {
  it('the second who saves sees what the first saved, and saves after that', async () => {
    const mine = { result: 'right_person', openedAt, seen: [], outcomes: [promiseOf(invoiceIds)] };
    const first = await send({ ...mine, notes: 'via de boekhouding' }, tenant.coach);
    assert(first.ok, 'saved');
    test.clock.set(instant('2026-11-20T08:31:00Z'));
    expect(await send({ ...mine, openedAt: '2026-11-20T08:29:00Z' })).toMatchObject({
      ok: false,
      refusal: {
        code: 'saved-meanwhile',
        calls: [{ callId: first.value.callId, userName: 'Karim', notes: 'via de boekhouding' }],
      },
    });
    expect(await promises()).toHaveLength(1);

    const again = await send({
      result: 'right_person',
      openedAt: '2026-11-20T08:29:00Z',
      seen: [first.value.callId],
      outcomes: [{ kind: 'nothing' }],
    });
    expect(again).toMatchObject({ ok: true, value: { meanwhile: [{ callId: first.value.callId }] } });
  });

  it('at the very same moment: one saves, the other is told', async () => {
    const at = { result: 'right_person', openedAt: '2026-11-20T08:00:00Z', seen: [] };
    const both = await Promise.all(
      [tenant.collector, tenant.coach].map((person) => send({ ...at, outcomes: [promiseOf(invoiceIds)] }, person)),
    );
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(both.find((one) => !one.ok)).toMatchObject({ refusal: { code: 'saved-meanwhile' } });
    expect(await promises()).toHaveLength(1);
  });

  it('keep their own notes', async () => {
    const mine = await brief();
    const others = await brief(tenant.coach);
    expect(mine.callId).not.toBe(others.callId);
    const draft = (callId: typeof mine.callId, notes: string) => ({ callId, notes, form: {}, openedAt: mine.now });
    await doWork((work) => keepDraft(work, customerId, draft(mine.callId, 'van Sanne')));
    await doWork((work) => keepDraft(work, customerId, draft(others.callId, 'van Karim')), tenant.coach);
    await send({ callId: others.callId, result: 'no_answer' }, tenant.coach);
    expect((await brief()).draft?.notes).toBe('van Sanne');
    expect((await brief(tenant.coach)).draft).toBeNull();
  });
});

describe('a connection that is lost', () => {
  it('while saving: the same call sent again changes nothing, also when both arrive at once', async () => {
    const body = {
      callId: '0192f0c0-0000-7000-8000-00000000000c',
      result: 'right_person',
      openedAt,
      seen: [],
      outcomes: [promiseOf(invoiceIds)],
      confirmation: { to: 'els@dezon.nl', subject: 'Onze afspraak', body: 'Bedankt.' },
    };
    const twice = await Promise.all([send(body), send(body)]);
    expect(twice.every((one) => one.ok)).toBe(true);
    expect(await send(body)).toMatchObject({ ok: true, value: { undo: null } });
    expect(await promises()).toHaveLength(1);
    expect(await doWork((work) => lettersTo(work, customerId, 10))).toHaveLength(1);
    expect((await brief()).calls).toHaveLength(1);
  });

  it('while talking: a draft that arrives late brings no call back', async () => {
    const { callId, now } = await brief();
    await send({ callId, result: 'voicemail' });
    await doWork((work) => keepDraft(work, customerId, { callId, notes: 'te laat', form: {}, openedAt: now }));
    expect((await brief()).draft).toBeNull();
  });
});

describe('a server that starts again in mid-call', () => {
  it('has everything: notes, what was said, since when', async () => {
    const { callId, now } = await brief();
    const form = {
      phase: 'listen',
      words: { said: [{ role: 'customer', text: 'vrijdag', source: 'typed' }], answers: {} },
    };
    await doWork((work) => keepDraft(work, customerId, { callId, notes: 'betaalt vrijdag', form, openedAt: now }));
    const restarted = await createPlatform({ database: test.database, clock: test.clock, rooms: callRooms });
    const scope = { tenantId: tenant.tenantId, actor: tenant.collector };
    const found = await openWork(restarted, scope, (work) => readBrief(work, customerId));
    expect(found).toMatchObject({
      value: { callId, draft: { callId, notes: 'betaalt vrijdag', form, openedAt: now } },
    });
    await restarted.jobs.stop();
  });
});
