import { beforeEach, describe, expect, it } from 'vitest';
import { assert } from '#kernel/assert.ts';
import { day, instant } from '#kernel/dates.ts';
import { openTestDatabase, type TestPerson, type TestTenant } from '#platform/db/testing.ts';
import { undoEvent } from '#platform/events/undo.ts';
import { runJob } from '#platform/jobs/run-job.ts';
import { startMailServer } from '#platform/mail/testing.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { overrulePromise, promisesOf } from '#rooms/agreement/index.ts';
import { heavyCalls, markHeavyCall } from '#rooms/call/actions/heavy-calls.ts';
import { keepDraft } from '#rooms/call/actions/keep-draft.ts';
import { readBrief } from '#rooms/call/actions/read-brief.ts';
import { figuresOfExcuses } from '#rooms/call/actions/read-excuse-figures.ts';
import { readWords } from '#rooms/call/actions/read-words.ts';
import { startCall } from '#rooms/call/actions/start-call.ts';
import { withoutAgreement } from '#rooms/call/rules/without-agreement.ts';
import { customerWithDebt, promiseOf, sendCall } from '#rooms/call/testing.ts';
import { closeComplaint, openComplaint } from '#rooms/complaint/index.ts';
import { type CustomerId, type InvoiceId, recordCircumstance } from '#rooms/dossier/index.ts';
import { lettersTo } from '#rooms/letter/index.ts';
import { sendOneLetter } from '#rooms/letter/jobs.ts';
import { keepPresence, standingOf } from '#rooms/worklist/index.ts';
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

async function saved(body: Record<string, unknown>, actor: TestPerson = tenant.collector) {
  const decision = await doWork((work) => sendCall(work, customerId, body), actor);
  assert(decision.ok, `saved: ${JSON.stringify(decision)}`);
  return decision.value;
}

async function brief(actor: TestPerson = tenant.collector) {
  const decision = await doWork((work) => readBrief(work, customerId), actor);
  assert(decision.ok, 'a brief');
  return decision.value;
}

const words = {
  said: [
    { role: 'agent', text: 'Ik bel over twee facturen.', source: 'typed' },
    { role: 'customer', text: 'Er is op dit moment geen geld voor.', source: 'transcript', from: 2100, to: 4800 },
  ],
  nudges: [
    { key: 'excuse-card excuse_no_cash', code: 'excuse-card', turn: 2, answer: 'accepted' },
    { key: 'ask-day', code: 'ask-day', turn: 2, answer: 'ignored' },
  ],
  excuses: ['excuse_no_cash'],
  gentle: false,
  openedBeforeMs: 14_000,
};
const confirmation = { to: 'els@dezon.nl', subject: 'Onze afspraak', body: 'Beste Els, bedankt voor het gesprek.' };

beforeEach(async () => {
  test.clock.set(instant('2026-11-20T08:30:00Z'));
  tenant = await test.testTenant();
  ({ customerId, invoiceIds } = await doWork((work) => customerWithDebt(work)));
});

describe('the start of a call', () => {
  const start = (callId: string, actor?: TestPerson) =>
    doWork((work) => startCall(work, customerId, callId as never), actor);
  const callId = '0192f0c0-0000-7000-8000-00000000000a';

  it('is kept with the first moment, and colleagues see that one calls', async () => {
    expect(await start(callId)).toEqual({ ok: true, value: { startedAt: '2026-11-20T08:30:00.000Z' } });
    test.clock.set(instant('2026-11-20T08:30:20Z'));
    expect(await start(callId)).toMatchObject({ value: { startedAt: '2026-11-20T08:30:00.000Z' } });
    expect(await doWork((work) => keepPresence(work, customerId, false), tenant.coach)).toMatchObject({
      value: { others: [{ name: 'Sanne', calling: true }] },
    });
  });

  it('survives a page that is opened again, and notes that come in later', async () => {
    await start(callId);
    const draft = { callId: callId as never, notes: 'wacht op', form: {}, openedAt: instant('2026-11-20T08:29:00Z') };
    await doWork((work) => keepDraft(work, customerId, draft));
    expect((await brief()).draft).toMatchObject({ callId, notes: 'wacht op', startedAt: '2026-11-20T08:30:00.000Z' });
    test.clock.set(instant('2026-11-20T08:33:00Z'));
    await saved({
      callId,
      result: 'right_person',
      outcomes: [promiseOf(invoiceIds)],
      openedAt: '2026-11-20T08:28:00Z',
    });
    const [call] = (await brief()).calls;
    expect(call?.durationMs).toBe(180_000);
  });

  it('is refused on a Sunday, with the reason', async () => {
    test.clock.set(instant('2026-11-22T10:00:00Z'));
    const decision = await start(callId);
    expect(decision).toMatchObject({ ok: false, refusal: { code: 'may-not-call' } });
    assert(!decision.ok && decision.refusal.code === 'may-not-call', 'refused');
    expect(decision.refusal.gates.map((gate) => gate.code)).toContain('sunday');
  });
});

describe('the words of a call', () => {
  it('are kept with what was done with each nudge, and come back when the call is undone', async () => {
    const { callId, undo } = await saved({ result: 'right_person', outcomes: [{ kind: 'nothing' }], words });
    expect(await doWork((work) => readWords(work, callId))).toEqual({ ok: true, value: { words } });
    assert(undo, 'can be undone');
    await doWork((work) => undoEvent(work, undo, callRooms));
    expect(await doWork((work) => readWords(work, callId))).toMatchObject({ ok: false });
    expect((await brief()).draft?.form).toEqual({
      words: { said: words.said, answers: { 'excuse-card excuse_no_cash': 'accepted' } },
    });
  });

  it('tell per excuse what followed, and what of it was kept', async () => {
    await saved({ result: 'right_person', outcomes: [promiseOf(invoiceIds.slice(0, 1))], words });
    await saved({ result: 'right_person', outcomes: [{ kind: 'nothing' }], words });
    const [promise] = await doWork((work) => promisesOf(work, [customerId]));
    assert(promise, 'a promise');
    const figures = () => doWork((work) => figuresOfExcuses(work, undefined));
    const figure = { excuse: 'excuse_no_cash', heard: 2, promised: 1, lastHeardAt: '2026-11-20T08:30:00.000Z' };
    expect(await figures()).toEqual({
      ok: true,
      value: { since: '2025-11-20', figures: [{ ...figure, judged: 0, kept: 0 }] },
    });
    await doWork((work) => overrulePromise(work, promise.promiseId, { state: 'kept', reason: 'contant betaald' }));
    expect(await figures()).toMatchObject({ value: { figures: [{ ...figure, judged: 1, kept: 1 }] } });
  });
});

describe('the confirmation', () => {
  const letters = () => doWork((work) => lettersTo(work, customerId, 10));

  it('waits in the outbox until undo is over, and is written once', async () => {
    const body = {
      callId: '0192f0c0-0000-7000-8000-00000000000b',
      result: 'right_person',
      outcomes: [promiseOf(invoiceIds)],
      confirmation,
    };
    const { letterId, undo } = await saved(body);
    await saved(body);
    expect(await letters()).toMatchObject([{ letterId, state: 'held', sendAfter: '2026-11-20T08:30:30.000Z' }]);
    expect((await brief()).checked.letters).toMatchObject([{ to: 'els@dezon.nl', state: 'held' }]);
    assert(undo, 'can be undone');
    expect(await doWork((work) => undoEvent(work, undo, callRooms))).toMatchObject({ value: { remains: null } });
    expect(await letters()).toEqual([]);
  });

  it('that went cannot be taken back with its call, which the undo says', async () => {
    const server = await startMailServer();
    const { letterId, undo } = await saved({
      result: 'right_person',
      outcomes: [promiseOf(invoiceIds)],
      confirmation,
    });
    assert(letterId && undo, 'a letter, and an undo');
    test.clock.set(instant('2026-11-20T08:30:31Z'));
    const outside = { ...test.platform, mailer: server.mailer() };
    await runJob(outside, sendOneLetter, { tenantId: tenant.tenantId, payload: { letterId } });
    expect(await letters()).toMatchObject([{ letterId, state: 'sent' }]);
    expect(await doWork((work) => undoEvent(work, undo, callRooms))).toMatchObject({
      ok: true,
      value: { remains: 'call/letter-gone' },
    });
    expect(await doWork((work) => promisesOf(work, [customerId]))).toEqual([]);
  });

  it('goes to nobody but the customer, and not without the call', async () => {
    expect(await doWork((work) => sendCall(work, customerId, { result: 'someone_else', confirmation }))).toMatchObject({
      ok: false,
      refusal: { code: 'confirmation-not-for-others' },
    });
    const refused = await doWork((work) =>
      sendCall(work, customerId, {
        result: 'right_person',
        outcomes: [promiseOf(invoiceIds, { day: '2026-11-01' })],
        confirmation,
      }),
    );
    expect(refused.ok).toBe(false);
    expect(await letters()).toEqual([]);
  });
});

describe('a callback for a colleague', () => {
  it('comes back on the minute, for him', async () => {
    await saved({
      result: 'someone_else',
      outcomes: [{ kind: 'callback', at: '2026-11-23T09:15:00Z', note: null, assignedTo: tenant.coach.userId }],
    });
    const standing = async () => (await doWork((work) => standingOf(work, customerId))).standing;
    expect(await standing()).toMatchObject({ state: 'waiting' });
    test.clock.set(instant('2026-11-23T09:15:00Z'));
    expect(await standing()).toMatchObject({
      state: 'ready',
      segment: 'callback',
      availableAt: '2026-11-23T09:15:00.000Z',
    });
    const { followUps } = await doWork((work) => standingOf(work, customerId));
    expect(followUps).toMatchObject([{ kind: 'callback', assignedTo: tenant.coach.userId }]);
    expect((await brief()).notAgain).toContainEqual({
      code: 'colleague-calls-back',
      facts: { at: '2026-11-23T09:15:00.000Z', by: '' },
    });
  });
});

describe('heavy calls', () => {
  const day = (actor: TestPerson = tenant.collector) => doWork((work) => heavyCalls(work), actor);
  const heavy = { result: 'right_person', outcomes: [{ kind: 'nothing' }], words: { ...words, gentle: true } };

  it('count for oneself by the words, by abuse and by hand', async () => {
    await saved({ result: 'no_answer' });
    const { callId } = await saved({ result: 'voicemail' });
    expect(await day()).toEqual({ ok: true, value: { today: 0, inARow: 0, pauseDue: false, teamToday: null } });
    await doWork((work) => markHeavyCall(work, callId, true));
    await saved(heavy);
    expect(await day()).toMatchObject({ value: { today: 2, inARow: 2, pauseDue: true } });
  });

  it('that end by the book after abuse are kept so, offer a pause, and can be undone', async () => {
    const ended = await saved({ ...withoutAgreement(null), endedForAbuse: true });
    expect(await doWork((work) => heavyCalls(work))).toMatchObject({ value: { today: 1, pauseDue: true } });
    expect((await brief()).calls).toMatchObject([{ result: 'right_person', outcomes: [{ kind: 'nothing' }] }]);
    const { undo } = ended;
    assert(undo, 'can be undone');
    await doWork((work) => undoEvent(work, undo, callRooms));
    expect(await doWork((work) => heavyCalls(work))).toMatchObject({ value: { today: 0, pauseDue: false } });
  });

  it('are for nobody else to see or to mark', async () => {
    const { callId } = await saved({ ...heavy, endedForAbuse: true });
    expect(await day()).toMatchObject({ value: { today: 1, pauseDue: true } });
    expect(await day(tenant.coach)).toMatchObject({ value: { today: 0, teamToday: null } });
    expect(await doWork((work) => markHeavyCall(work, callId, false), tenant.admin)).toMatchObject({ ok: false });
    await saved({ result: 'no_answer' }, tenant.coach);
    await saved({ result: 'no_answer' }, tenant.admin);
    expect(await day(tenant.coach)).toMatchObject({ value: { teamToday: 1 } });
    expect(await day()).toMatchObject({ value: { teamToday: null } });
  });
});

describe('the brief', () => {
  it('names the goal with what to fall back on and what one may concede', async () => {
    const { goal, probableCause, bestTime, circumstances } = await brief();
    expect(goal).toMatchObject({ code: 'all-today', amountCents: 200_000, currency: 'EUR', day: '2026-11-20' });
    expect(goal?.fallback.map((step) => step.code)).toEqual(['all-this-week', 'part-now', 'instalments']);
    expect(goal?.limits).toEqual({ deferralDays: 14, instalments: 3, months: 3, smallestCents: 5_000 });
    expect([probableCause, bestTime, circumstances]).toEqual([null, null, []]);
  });

  it('tells who agreed what, the cause that was told, and what not to ask again', async () => {
    await saved(
      {
        result: 'right_person',
        spokenWith: 'Els de Wit',
        cause: 'process',
        notes: 'betaalt op vrijdag',
        outcomes: [promiseOf(invoiceIds.slice(0, 1))],
      },
      tenant.coach,
    );
    const known = await brief();
    expect(known.agreedBefore).toMatchObject([
      { by: 'Karim', spokenWith: 'Els de Wit', kind: 'promise', facts: { cents: 100_000, day: '2026-11-27' } },
    ]);
    expect(known.probableCause).toEqual({
      cause: 'process',
      certain: true,
      signs: [{ code: 'told-before', facts: { day: '2026-11-20', by: 'Karim' } }],
    });
    expect(known.notAgain.map((one) => one.code)).toEqual(['invoice-was-received', 'cause-was-told']);
    expect(known.checked.lastNote).toMatchObject({ text: 'betaalt op vrijdag', by: 'Karim' });
  });

  it('knows of complaints that were solved and of circumstances', async () => {
    await doWork(async (work) => {
      const [invoiceId] = invoiceIds;
      const opened = await openComplaint(work, {
        customerId,
        invoiceId: invoiceId ?? null,
        disputedCents: null,
        cause: 'quality',
        words: null,
      });
      assert(opened.ok, 'a complaint');
      await closeComplaint(work, opened.value.complaintId, { outcome: 'unjustified', note: null });
      const facts = { kind: 'debt_help', fromDay: day('2026-11-01'), untilDay: null, note: null } as const;
      return recordCircumstance(work, customerId, facts);
    });
    const known = await brief();
    expect(known.circumstances).toMatchObject([{ kind: 'debt_help', recordedBy: 'Sanne' }]);
    expect(known.probableCause).toMatchObject({ cause: 'cannot_pay', signs: [{ code: 'debt-help' }] });
    expect(known.notAgain).toMatchObject([
      { code: 'complaint-was-closed', facts: { number: 'K1-F0001', by: 'Sanne', outcome: 'unjustified' } },
      { code: 'no-costs' },
    ]);
  });
});
