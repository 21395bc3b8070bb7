import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { assert } from '#kernel/assert.ts';
import { addMilliseconds, type Instant } from '#kernel/dates.ts';
import { openTestDatabase, type TestTenant } from '#platform/db/testing.ts';
import type { Actor, Work } from '#platform/tenancy/work.ts';
import { room as agreement } from '#rooms/agreement/room.ts';
import { keepDraft } from '#rooms/call/actions/keep-draft.ts';
import { type CallId, recordCall } from '#rooms/call/index.ts';
import { room as call } from '#rooms/call/room.ts';
import { customerWithDebt } from '#rooms/call/testing.ts';
import {
  callNotes,
  choose,
  followedCall,
  listening,
  openCalls,
  pastSides,
} from '#rooms/coaching/actions/read-side-by-side.ts';
import { ask, end, letCoachIn, putWhisperAway, sign, whisperNote } from '#rooms/coaching/actions/side-by-side.ts';
import { tidy } from '#rooms/coaching/actions/tidy.ts';
import { room } from '#rooms/coaching/room.ts';
import type { ReviewId } from '#rooms/coaching/rules/review.ts';
import type { SideBySideId } from '#rooms/coaching/store/side-by-side-tables.ts';
import { goodWords } from '#rooms/coaching/testing.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';
import { keepPresence } from '#rooms/worklist/index.ts';
import { room as worklist } from '#rooms/worklist/room.ts';

const test = await openTestDatabase({ rooms: [agreement, worklist, call, room] });
const start = '2026-11-20T08:30:00.000Z' as Instant;
const program: Actor = { kind: 'program', name: 'coaching' };

let tenant: TestTenant;
let customerId: CustomerId;
let callId: CallId;
const doWork = <Result>(fn: (work: Work) => Promise<Result>, actor?: Actor): Promise<Result> =>
  test.testWork(tenant, fn, actor ? { actor } : {});

/** Sanne is on the telephone with the bakery and typed along what was said. */
beforeEach(async () => {
  test.clock.set(start);
  tenant = await test.testTenant();
  ({ customerId } = await doWork((work) => customerWithDebt(work)));
  callId = await doWork(async (work) => work.newId<'call'>());
  await typed(2);
});

/** Sanne's page keeps the first turns of the call, as it does while she types. */
async function typed(turns: number): Promise<void> {
  const said = goodWords.slice(0, turns).map(({ role, text }) => ({ role, text, source: 'typed' }));
  await doWork(async (work) => {
    await keepPresence(work, customerId, true);
    await keepDraft(work, customerId, {
      callId,
      notes: '',
      form: { words: { said, answers: {} } },
      openedAt: work.now,
    });
  });
}
const later = (ms: number): void => test.clock.set(addMilliseconds(start, ms));
async function asked(actor: Actor = tenant.coach) {
  const decision = await doWork((work) => ask(work, callId), actor);
  assert(decision.ok, `asked: ${JSON.stringify(decision)}`);
  return decision.value;
}
async function followed() {
  const { sideBySideId } = await asked();
  await doWork((work) => letCoachIn(work, sideBySideId));
  return sideBySideId;
}
async function seen(sideBySideId: SideBySideId, actor: Actor = tenant.coach) {
  const found = await doWork((work) => followedCall(work, sideBySideId), actor);
  assert(found.ok, `seen: ${JSON.stringify(found)}`);
  return found.value;
}
/** The news that a person's open pages hear. */
function newsOf(userId: TestTenant['coach']['userId']): string[] {
  const heard: string[] = [];
  onTestFinished(test.platform.live.listen(tenant.tenantId, userId, ({ kind }) => heard.push(kind)));
  return heard;
}

describe('asking to follow', () => {
  it('shows the calls that are going on, and asks who holds one', async () => {
    expect(await doWork((work) => openCalls(work), tenant.coach)).toMatchObject({
      calls: [{ callId, customerName: 'Bakkerij De Zon', userName: 'Sanne', turns: 2, followedBy: null }],
      mine: null,
    });
    const news = newsOf(tenant.collector.userId);
    const { sideBySideId, state } = await asked();
    expect(state).toBe('asked');
    expect(news).toEqual(['side-by-side']);
    expect(await doWork((work) => listening(work))).toMatchObject({
      choice: 'ask',
      now: { sideBySideId, coachName: 'Karim', state: 'asked', note: null },
    });
    // Nothing is seen before she says yes.
    expect((await seen(sideBySideId)).turns).toEqual([]);
    expect(await asked()).toEqual({ sideBySideId, state: 'asked' });
  });

  it('is for one coach at a time, not for one’s own call, and a no holds for the call', async () => {
    const { sideBySideId } = await asked();
    const code = async (actor: Actor) => {
      const decision = await doWork((work) => ask(work, callId), actor);
      return decision.ok ? null : decision.refusal.code;
    };
    expect(await code(tenant.admin)).toBe('followed-already');
    expect(await code(tenant.collector)).toBe('own-call');
    await doWork((work) => end(work, sideBySideId));
    expect(await code(tenant.coach)).toBe('said-no');
    expect(await code(tenant.admin)).toBe('said-no');
  });

  it('is not needed where the collector chose that it is always good', async () => {
    await doWork((work) => choose(work, 'always'));
    expect((await asked()).state).toBe('following');
    expect(await doWork((work) => listening(work))).toMatchObject({ choice: 'always', now: { state: 'following' } });
  });

  it('nobody else can let a coach in, or see what he sees', async () => {
    const { sideBySideId } = await asked();
    const gone = { ok: false, refusal: { code: 'not-there-any-more' } };
    expect(await doWork((work) => letCoachIn(work, sideBySideId), tenant.coach)).toMatchObject(gone);
    expect(await doWork((work) => letCoachIn(work, sideBySideId), tenant.admin)).toMatchObject(gone);
    await doWork((work) => letCoachIn(work, sideBySideId));
    expect(await doWork((work) => followedCall(work, sideBySideId), tenant.admin)).toMatchObject(gone);
    expect(await doWork((work) => whisperNote(work, sideBySideId, 'x'), tenant.admin)).toMatchObject(gone);
    expect(await doWork((work) => listening(work), tenant.admin)).toMatchObject({ now: null });
  });
});

describe('following', () => {
  it('shows what is said as it is typed, with what the program proposes, and tells the coach at once', async () => {
    const sideBySideId = await followed();
    expect((await seen(sideBySideId)).turns).toHaveLength(2);
    const [coach, other] = [newsOf(tenant.coach.userId), newsOf(tenant.admin.userId)];
    await typed(4);
    expect(coach).toEqual(['call-draft']);
    expect(other).toEqual([]);
    const view = await seen(sideBySideId);
    expect(view.turns.at(-1)?.text).toContain('boekhouder');
    expect(view.nudges.length).toBeGreaterThan(0);
  });

  it('whispers one note at a time; it is put away and stays with the call', async () => {
    const sideBySideId = await followed();
    const whispered = (text: string) => doWork((work) => whisperNote(work, sideBySideId, text), tenant.coach);
    const noteNow = async () => (await doWork((work) => listening(work))).now?.note;
    await whispered('Vraag welke dag');
    const second = await whispered('En welk bedrag');
    assert(second.ok, 'whispered');
    expect(await noteNow()).toEqual({ whisperId: second.value.whisperId, text: 'En welk bedrag' });
    await doWork((work) => putWhisperAway(work, sideBySideId, second.value.whisperId));
    expect(await noteNow()).toBeNull();
    await saved();
    expect(await doWork((work) => callNotes(work, callId as string as ReviewId))).toMatchObject({
      ok: true,
      value: { notes: [{ text: 'Vraag welke dag', by: 'Karim', turn: 2 }, { text: 'En welk bedrag' }] },
    });
    for (const actor of [tenant.collector, tenant.coach]) {
      const { times } = await doWork((work) => pastSides(work), actor);
      expect(times).toMatchObject([{ endedHow: 'call-saved', began: true, notes: [{ turn: 2 }, {}] }]);
    }
    expect((await doWork((work) => pastSides(work), tenant.admin)).times).toEqual([]);
  });

  it('ends when the call is saved, by either side, and the words are gone from the coach’s screen', async () => {
    const sideBySideId = await followed();
    const news = newsOf(tenant.coach.userId);
    await saved();
    expect(await seen(sideBySideId)).toMatchObject({ state: 'ended', endedHow: 'call-saved', turns: [] });
    expect(news).toContain('side-by-side');
    expect(await doWork((work) => whisperNote(work, sideBySideId, 'te laat'), tenant.coach)).toMatchObject({
      ok: false,
    });
    expect(await doWork((work) => listening(work))).toMatchObject({ now: null });
  });

  it('tells the coach nothing more once the collector ended it', async () => {
    const sideBySideId = await followed();
    await doWork((work) => end(work, sideBySideId));
    const news = newsOf(tenant.coach.userId);
    await typed(5);
    expect(news).toEqual([]);
    expect(await seen(sideBySideId)).toMatchObject({ endedHow: 'by-collector', turns: [] });
  });

  it('ends after two minutes without a sign of life of one of both', async () => {
    const sideBySideId = await followed();
    later(100_000);
    await doWork((work) => sign(work, sideBySideId), tenant.coach);
    await doWork((work) => sign(work, sideBySideId));
    later(210_000);
    await doWork((work) => sign(work, sideBySideId), tenant.coach);
    expect((await seen(sideBySideId)).state).toBe('following');
    later(230_000);
    expect(await doWork((work) => sign(work, sideBySideId), tenant.coach)).toMatchObject({ value: { state: 'ended' } });
    expect((await seen(sideBySideId)).endedHow).toBe('silence');
  });

  it('is kept no longer than reviews', async () => {
    const sideBySideId = await followed();
    await doWork((work) => end(work, sideBySideId));
    later(366 * 86_400_000);
    await doWork((work) => tidy(work), program);
    expect((await doWork((work) => pastSides(work))).times).toEqual([]);
  });
});

async function saved(): Promise<void> {
  const decision = await doWork((work) =>
    recordCall(work, {
      callId,
      customerId,
      result: 'right_person',
      spokenWith: null,
      cause: null,
      notes: '',
      outcomes: [{ kind: 'nothing' }],
      openedAt: null,
      words: {
        said: goodWords.map((turn) => ({ role: turn.role, text: turn.text, source: 'typed' as const })),
        nudges: [],
        excuses: [],
        gentle: false,
        openedBeforeMs: 30_000,
      },
    } as never),
  );
  assert(decision.ok, `saved: ${JSON.stringify(decision)}`);
}
