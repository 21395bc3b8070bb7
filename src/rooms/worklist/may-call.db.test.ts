import { beforeEach, describe, expect, it } from 'vitest';
import { assert } from '#kernel/assert.ts';
import { day, instant } from '#kernel/dates.ts';
import { openTestDatabase, type TestPerson, type TestTenant } from '#platform/db/testing.ts';
import { undoEvent } from '#platform/events/undo.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { room as agreement } from '#rooms/agreement/room.ts';
import { room as complaint } from '#rooms/complaint/room.ts';
import { type CustomerId, endCircumstance, recordCircumstance } from '#rooms/dossier/index.ts';
import { room as dossier } from '#rooms/dossier/room.ts';
import { room as payment } from '#rooms/payment/room.ts';
import { changeContactPolicy, showContactPolicy } from '#rooms/worklist/actions/change-contact-policy.ts';
import { overrideGate } from '#rooms/worklist/actions/may-call.ts';
import { keepPresence, leavePresence } from '#rooms/worklist/actions/presence.ts';
import { worklistPage } from '#rooms/worklist/actions/read-worklist.ts';
import { takeNextCustomer } from '#rooms/worklist/actions/take-next-customer.ts';
import { mayCallOf, noteAttempt, refreshCustomers, takeBackAttempt } from '#rooms/worklist/index.ts';
import { room } from '#rooms/worklist/room.ts';
import { defaultPolicy } from '#rooms/worklist/rules/contact-policy.ts';
import { newCustomers, newInvoices, readBank } from '#rooms/worklist/testing.ts';

const rooms = [dossier, payment, agreement, complaint, room];
const test = await openTestDatabase({ rooms });

let tenant: TestTenant;
let first: CustomerId;
let second: CustomerId;

const doWork = <Result>(fn: (work: Work) => Promise<Result>, actor?: TestPerson): Promise<Result> =>
  test.testWork(tenant, fn, actor ? { actor } : {});
const at = (moment: string): void => test.clock.set(instant(moment));

async function mayCall(customerId = first) {
  const found = await doWork((work) => mayCallOf(work, customerId));
  assert(found, 'the customer exists');
  return { allowed: found.allowed, inTheWay: found.inTheWay.map((gate) => gate.code), gates: found.gates };
}
const undo = (eventId: EventId, actor: TestPerson) => doWork((work) => undoEvent(work, eventId, rooms), actor);
const override = (code: Parameters<typeof overrideGate>[2], actor: TestPerson) =>
  doWork((work) => overrideGate(work, first, code, 'De klant vroeg er zelf om'), actor);
const list = async (state: 'ready' | 'waiting' = 'ready') => {
  const page = await doWork((work) => worklistPage(work, { state, whose: 'all', limit: 50 }));
  assert(page.ok, 'a page');
  return page.value.rows.map((row) => [row.number, row.headline.code, row.takenBy]);
};
const calls = (...results: ('right_person' | 'no_answer')[]) =>
  doWork(async (work) => {
    const callIds: string[] = [];
    for (const result of results) {
      const callId = work.newId<'call'>();
      await noteAttempt(work, { callId, customerId: first, result, reached: result === 'right_person' });
      callIds.push(callId);
    }
    refreshCustomers(work, [first]);
    return callIds;
  });

beforeEach(async () => {
  at('2026-11-20T08:30:00Z');
  tenant = await test.testTenant();
  await doWork(async (work) => {
    const [one, two] = await newCustomers(work, ['K1', 'K2']);
    assert(one && two, 'two customers');
    [first, second] = [one, two];
    await newInvoices(work, [
      { customerId: first, number: 'F1', cents: 90_000, due: '2026-10-06' },
      { customerId: second, number: 'F2', cents: 20_000, due: '2026-11-01' },
    ]);
    await readBank(work, '2026-11-01', '2026-11-19');
  });
});

describe('may we call', () => {
  it('yes, on a working day; not on Sunday; and of nobody who does not exist', async () => {
    expect(await mayCall()).toEqual({ allowed: true, inTheWay: [], gates: [] });
    at('2026-11-22T10:00:00Z');
    expect(await mayCall()).toMatchObject({ allowed: false, inTheWay: ['sunday'] });
    expect(await doWork((work) => mayCallOf(work, work.newId<'customer'>()))).toBeNull();
  });

  it('counts calls of today and talks of the week, and forgets those that were taken back', async () => {
    await calls('no_answer');
    expect((await mayCall()).allowed).toBe(true);
    const [mistaken] = await calls('no_answer');
    expect((await mayCall()).inTheWay).toEqual(['too-often']);
    await doWork((work) => takeBackAttempt(work, mistaken ?? ''));
    expect((await mayCall()).allowed).toBe(true);
    await calls('no_answer');
    expect(await mayCall()).toMatchObject({ inTheWay: ['too-often'], gates: [{ until: '2026-11-21' }] });
    expect(await list('waiting')).toEqual([['K1', 'too-often', null]]);
    for (const moment of ['2026-11-23', '2026-11-24', '2026-11-25']) {
      at(`${moment}T08:30:00Z`);
      await doWork((work) => readBank(work, moment, moment));
      await calls('right_person');
    }
    at('2026-11-26T08:30:00Z');
    expect(await mayCall()).toMatchObject({ inTheWay: ['too-often'], gates: [{ until: '2026-11-30' }] });
    at('2026-11-30T08:30:00Z');
    expect((await mayCall()).inTheWay).not.toContain('too-often');
  });

  it('knows who usually pays by itself', async () => {
    await doWork(async (work) => {
      const due = ['2026-06-01', '2026-07-01', '2026-08-03', '2026-09-01'];
      await newInvoices(
        work,
        due.map((text, index) => ({
          customerId: second,
          number: `F2026-100${String(index)}`,
          cents: 10_000,
          due: text,
        })),
      );
      await readBank(
        work,
        '2026-05-01',
        '2026-10-31',
        due.map((text, index) => ({
          day: `${text.slice(0, 8)}22`,
          cents: 10_000,
          text: `factuur F2026-100${String(index)}`,
        })),
      );
    });
    const found = await mayCall(second);
    expect(found.allowed).toBe(true);
    expect(found.gates).toMatchObject([{ code: 'pays-by-itself', weight: 'advice', facts: { count: 4, days: 21 } }]);
  });
});

describe('circumstances', () => {
  it('take the customer off the list and stop the call until they end', async () => {
    const noted = await doWork((work) =>
      recordCircumstance(work, first, { kind: 'debt_help', fromDay: work.today, untilDay: null, note: null }),
    );
    assert(noted.ok, 'noted');
    expect(await list()).toEqual([['K2', 'overdue-never-spoken', null]]);
    expect(await list('waiting')).toEqual([['K1', 'debt-help', null]]);
    expect((await mayCall()).inTheWay).toEqual(['debt-help']);

    const ended = await doWork((work) => endCircumstance(work, first, noted.value.circumstanceId));
    assert(ended.ok, 'ended');
    expect((await mayCall()).allowed).toBe(true);
    expect(await list('waiting')).toEqual([]);
    expect((await undo(ended.value.eventId, tenant.collector)).ok).toBe(true);
    expect(await list('waiting')).toEqual([['K1', 'debt-help', null]]);
  });

  it('that come later or are over do not stop today', async () => {
    const silence = { kind: 'agreed_silence', note: null } as const;
    await doWork((work) =>
      recordCircumstance(work, first, { ...silence, fromDay: day('2026-11-23'), untilDay: day('2026-11-25') }),
    );
    expect((await mayCall()).allowed).toBe(true);
    at('2026-11-25T08:30:00Z');
    expect((await mayCall()).inTheWay).toContain('agreed-silence');
    expect(await list('waiting')).toEqual([['K1', 'agreed-silence', null]]);
    at('2026-11-26T08:30:00Z');
    expect((await mayCall()).inTheWay).not.toContain('agreed-silence');
    expect(await list('waiting')).toEqual([]);
  });
});

describe('setting aside what stands in the way', () => {
  beforeEach(() => at('2026-11-22T10:00:00Z'));

  it('is for who may, with a reason on the timeline, for this customer and this day', async () => {
    expect(await override('sunday', tenant.collector)).toEqual({
      ok: false,
      refusal: { code: 'not-permitted', permission: 'steer' },
    });
    expect((await override('sunday', tenant.coach)).ok).toBe(true);
    expect(await mayCall()).toMatchObject({
      allowed: true,
      gates: [{ code: 'sunday', override: { byName: 'Karim', reason: 'De klant vroeg er zelf om' } }],
    });
    expect((await mayCall(second)).inTheWay).toEqual(['sunday']);
    at('2026-11-29T10:00:00Z');
    expect((await mayCall()).inTheWay).toContain('sunday');
  });

  it('is done once, also at a double click, and only of what is in the way', async () => {
    const clicks = await Promise.all([override('sunday', tenant.coach), override('sunday', tenant.coach)]);
    expect(clicks.filter((click) => click.ok)).toHaveLength(1);
    expect(await override('debt-help', tenant.admin)).toEqual({
      ok: false,
      refusal: { code: 'gate-not-in-the-way' },
    });
  });

  it('can be taken back', async () => {
    const done = await override('sunday', tenant.coach);
    assert(done.ok, 'set aside');
    expect((await undo(done.value.eventId, tenant.coach)).ok).toBe(true);
    expect((await mayCall()).inTheWay).toEqual(['sunday']);
    expect((await override('sunday', tenant.coach)).ok).toBe(true);
  });
});

describe('when and how often', () => {
  const usual = defaultPolicy('NL');

  it('is what the country says until an admin narrows it; the list follows', async () => {
    const shown = await doWork((work) => showContactPolicy(work));
    expect(shown.policy).toEqual(usual);
    expect(shown.rules.map((rule) => rule.review)).toEqual([false, false, true]);
    await calls('no_answer');
    const narrow = { ...usual, weekdays: { from: '11:00', until: '17:00' }, saturday: null, mostTriesPerDay: 1 };
    const changed = await doWork((work) => changeContactPolicy(work, narrow), tenant.admin);
    assert(changed.ok && changed.value.eventId, 'changed');
    expect((await doWork((work) => showContactPolicy(work))).policy).toEqual(narrow);
    expect((await mayCall()).inTheWay).toEqual(['outside-hours', 'too-often']);
    expect(await list('waiting')).toEqual([['K1', 'too-often', null]]);

    expect((await undo(changed.value.eventId, tenant.admin)).ok).toBe(true);
    expect((await mayCall()).allowed).toBe(true);
    expect(await list('waiting')).toEqual([]);
  });

  it('is not wider than the rules of the country, and not of another administration', async () => {
    const wide = { ...usual, weekdays: { from: '06:00', until: '17:00' } };
    expect(await doWork((work) => changeContactPolicy(work, wide), tenant.admin)).toMatchObject({
      ok: false,
      refusal: { code: 'hours-too-wide', field: 'weekdays' },
    });
    await doWork((work) => changeContactPolicy(work, { ...usual, mostTriesPerDay: 1 }), tenant.admin);
    const other = await test.testTenant();
    expect((await test.testWork(other, (work) => showContactPolicy(work))).policy).toEqual(usual);
  });
});

describe('who has a dossier open', () => {
  const open = (actor: TestPerson, customerId = first, calling = false) =>
    doWork((work) => keepPresence(work, customerId, calling), actor);
  const others = async (actor: TestPerson) => {
    const kept = await open(actor);
    assert(kept.ok, 'kept');
    return kept.value.others.map(({ name, since, calling }) => [name, since, calling]);
  };

  it('is seen by colleagues, not by oneself, from the first sign until a minute after the last', async () => {
    expect(await others(tenant.collector)).toEqual([]);
    at('2026-11-20T08:30:50Z');
    await open(tenant.collector, first, true);
    at('2026-11-20T08:31:30Z');
    expect(await others(tenant.coach)).toEqual([['Sanne', '2026-11-20T08:30:00.000Z', true]]);
    at('2026-11-20T08:31:51Z');
    expect(await others(tenant.coach)).toEqual([]);
    // Who comes back begins anew.
    expect(await others(tenant.collector)).toEqual([['Karim', '2026-11-20T08:31:30.000Z', false]]);
    expect(await others(tenant.coach)).toEqual([['Sanne', '2026-11-20T08:31:51.000Z', false]]);
  });

  it('shows on the list and is skipped by who asks for the next customer', async () => {
    await open(tenant.coach);
    expect(await list()).toEqual([
      ['K1', 'overdue-never-spoken', 'Karim'],
      ['K2', 'overdue-never-spoken', null],
    ]);
    const next = (actor: TestPerson) => doWork((work) => takeNextCustomer(work, { whose: 'all' }), actor);
    expect(await next(tenant.collector)).toMatchObject({ value: { customerId: second } });
    expect(await next(tenant.coach)).toMatchObject({ value: { customerId: first } });
    await doWork((work) => leavePresence(work, first), tenant.coach);
    expect(await next(tenant.collector)).toMatchObject({ value: { customerId: first } });
  });

  it('gives two who ask in the same instant two customers, and a third nobody', async () => {
    const next = (actor: TestPerson) => doWork((work) => takeNextCustomer(work, { whose: 'all' }), actor);
    for (let time = 0; time < 20; time += 1) {
      const given = await Promise.all([next(tenant.coach), next(tenant.collector)]);
      const taken = given.map((one) => (one.ok ? one.value.customerId : null));
      expect(new Set(taken)).toEqual(new Set([first, second]));
      expect(await next(tenant.admin)).toMatchObject({ value: { customerId: null } });
      // Who asks again gets his own.
      expect(await next(tenant.coach)).toMatchObject({ value: { customerId: taken[0] } });
      for (const person of [tenant.coach, tenant.collector])
        for (const customer of [first, second]) await doWork((work) => leavePresence(work, customer), person);
    }
  });

  it('is nothing that another administration sees, and nothing of a customer who does not exist', async () => {
    await open(tenant.coach);
    const other = await test.testTenant();
    expect(await test.testWork(other, (work) => keepPresence(work, first, false))).toEqual({
      ok: false,
      refusal: { code: 'customer-not-found' },
    });
  });
});
