import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { assert } from '#kernel/assert.ts';
import { type Instant, instant } from '#kernel/dates.ts';
import { openTestDatabase, type TestTenant } from '#platform/db/testing.ts';
import { undoEvent } from '#platform/events/undo.ts';
import type { Actor, EventId, Work } from '#platform/tenancy/work.ts';
import { room as agreement } from '#rooms/agreement/room.ts';
import { room as call } from '#rooms/call/room.ts';
import { exportOwn } from '#rooms/coaching/actions/export-own.ts';
import { hearCalls, reviewIdOf } from '#rooms/coaching/actions/hear-reviews.ts';
import { askForMoments, pickMomentsOf } from '#rooms/coaching/actions/pick-moments.ts';
import { askPractice } from '#rooms/coaching/actions/practice.ts';
import { readMoments } from '#rooms/coaching/actions/read-moments.ts';
import { answerMoment, sayOfMoment, seeMoment } from '#rooms/coaching/actions/say-of-moment.ts';
import { noteSkills, practiceRequests } from '#rooms/coaching/index.ts';
import { room } from '#rooms/coaching/room.ts';
import { badWords, callWithWords, goodWords } from '#rooms/coaching/testing.ts';
import { room as worklist } from '#rooms/worklist/room.ts';

const rooms = [agreement, worklist, call, room];
const test = await openTestDatabase({ rooms });
const friday = instant('2026-11-20T08:30:00Z');
const program: Actor = { kind: 'program', name: 'coaching-pick-moments' };

let tenant: TestTenant;
let badCall: EventId | null = null;
const doWork = <Result>(fn: (work: Work) => Promise<Result>, actor?: Actor): Promise<Result> =>
  test.testWork(tenant, fn, actor ? { actor } : {});
const at = (moment: Instant): void => test.clock.set(moment);
const undo = async (eventId: EventId | null, actor?: Actor) => {
  assert(eventId, 'something to undo');
  return doWork((work) => undoEvent(work, eventId, rooms), actor);
};

/** A good and a bad call of the collector, reviewed. */
async function twoCalls(): Promise<void> {
  const nothing = [{ kind: 'nothing' }];
  const good = await doWork((work) => callWithWords(work, goodWords));
  const bad = await doWork((work) => callWithWords(work, badWords, { outcomes: nothing, number: 'K2' }));
  badCall = bad.undo;
  await doWork(
    (work) =>
      hearCalls(
        work,
        [good, bad].map(({ callId }) => reviewIdOf(callId)),
      ),
    program,
  );
}
const pick = () =>
  doWork((work) => pickMomentsOf(work, { userId: tenant.collector.userId, name: 'Sanne' }, {}), program);
const own = () => doWork((work) => readMoments(work, { of: 'own' }));
const team = () => doWork((work) => readMoments(work, { of: 'team' }), tenant.coach);
async function firstMoment() {
  const [moment] = (await team()).moments;
  assert(moment, 'a moment');
  return moment;
}

beforeEach(async () => {
  at(friday);
  tenant = await test.testTenant();
  await twoCalls();
});

describe('the moments of a week', () => {
  it('are looked for once, with words, why and a better line, good ones too', async () => {
    expect(await own()).toMatchObject({ week: '2026-11-16', looked: false, moments: [] });
    await pick();
    const { looked, moments, weeks } = await own();
    expect([looked, weeks]).toEqual([true, ['2026-11-16']]);
    expect(new Set(moments.map((moment) => moment.strong))).toEqual(new Set([false, true]));
    const bad = moments.find((moment) => !moment.strong);
    assert(bad, 'a moment that can go better');
    expect(bad).toMatchObject({ isOwn: true, unread: true, customerName: 'Bakkerij De Zon' });
    expect(bad.turns.length).toBeGreaterThanOrEqual(2);
    expect(bad.turns.find((turn) => turn.turn === bad.keyTurn)?.role).toBe('agent');
    await pick();
    expect((await own()).moments.map((moment) => moment.momentId)).toEqual(moments.map((moment) => moment.momentId));
  });

  it('never come back in another week', async () => {
    await pick();
    const before = (await own()).moments;
    at(instant('2026-11-24T08:30:00Z'));
    await pick();
    const after = (await own()).moments;
    for (const one of after)
      expect(before.some((old) => old.reviewId === one.reviewId && old.keyTurn === one.keyTurn)).toBe(false);
  });

  it('are asked for by the job of Monday for who has none', async () => {
    const waiting = () =>
      doWork(async (work) => {
        const { rows } = await sql<{ count: number }>`select count(*)::int as count from pgboss.job
          where name = 'coaching-pick-moments' and data->>'tenantId' = ${work.tenant}`.execute(work.tx);
        return rows[0]?.count;
      });
    await pick();
    await doWork(askForMoments, program);
    expect(await waiting()).toBe(0);
    at(instant('2026-11-23T03:20:00Z'));
    await doWork(askForMoments, program);
    expect(await waiting()).toBe(1);
  });

  it('are gone with their call', async () => {
    await pick();
    const { moments } = await own();
    assert(badCall, 'the bad call');
    await undo(badCall);
    expect((await own()).moments).toHaveLength(moments.length - 1);
    expect((await own()).moments.every((moment) => moment.strong)).toBe(true);
  });

  it('are seen by whose calls they are and by who coaches, nobody else', async () => {
    await pick();
    const other: Actor = { ...tenant.collector, userId: tenant.admin.userId };
    const moment = await firstMoment();
    expect((await doWork((work) => readMoments(work, { of: 'team' }), other)).moments).toEqual([]);
    expect(await doWork((work) => seeMoment(work, moment.momentId), other)).toMatchObject({ ok: false });
    expect((await doWork((work) => readMoments(work, { of: 'team' }))).moments).toHaveLength(2);
    const elsewhere = await test.testTenant();
    expect(
      (await test.testWork(elsewhere, (work) => readMoments(work, { of: 'team' }), { actor: elsewhere.coach })).moments,
    ).toEqual([]);
  });
});

describe('what is said of a moment', () => {
  beforeEach(pick);

  it('is a comment, which the collector finds unread and answers, and the coach finds that unread', async () => {
    const { momentId } = await firstMoment();
    await doWork((work) => seeMoment(work, momentId));
    at(instant('2026-11-20T09:00:00Z'));
    const said = { comment: 'Vraag hier door naar een dag.', praised: false, skipped: false };
    expect((await doWork((work) => sayOfMoment(work, momentId, said), tenant.coach)).ok).toBe(true);
    const mine = async () => (await own()).moments.find((moment) => moment.momentId === momentId);
    expect(await mine()).toMatchObject({ unread: true, word: { comment: said.comment, by: 'Karim' } });
    at(instant('2026-11-20T09:05:00Z'));
    await doWork((work) => seeMoment(work, momentId));
    expect(await mine()).toMatchObject({ unread: false });
    await doWork((work) => answerMoment(work, momentId, 'Doe ik.'));
    expect(await firstMoment()).toMatchObject({ unread: true, answer: { text: 'Doe ik.' } });
    await doWork((work) => seeMoment(work, momentId), tenant.coach);
    expect(await firstMoment()).toMatchObject({ unread: false });
  });

  it('can be taken back, not when something else was said since', async () => {
    const { momentId } = await firstMoment();
    const say = async (comment: string | null) => {
      const done = await doWork(
        (work) => sayOfMoment(work, momentId, { comment, praised: false, skipped: false }),
        tenant.coach,
      );
      assert(done.ok, 'said');
      return done.value.undo;
    };
    const first = await say('Eén.');
    expect(await say('Eén.')).toBeNull();
    const second = await say('Twee.');
    expect(await undo(first, tenant.coach)).toMatchObject({ ok: false, refusal: { code: 'said-again' } });
    expect((await undo(second, tenant.coach)).ok).toBe(true);
    expect((await undo(first, tenant.coach)).ok).toBe(true);
    expect((await firstMoment()).word).toBeNull();
  });

  it('is answered by its collector only, and no coach comments on himself', async () => {
    const { momentId } = await firstMoment();
    expect(await doWork((work) => answerMoment(work, momentId, 'x'), tenant.coach)).toMatchObject({
      ok: false,
      refusal: { code: 'not-your-moment' },
    });
    const himself: Actor = { ...tenant.collector, role: 'coach' };
    const praise = { comment: null, praised: true, skipped: false };
    expect(await doWork((work) => sayOfMoment(work, momentId, praise), himself)).toMatchObject({
      ok: false,
      refusal: { code: 'own-moment' },
    });
  });

  it('an answer can be taken back too', async () => {
    const { momentId } = await firstMoment();
    const done = await doWork((work) => answerMoment(work, momentId, 'Doe ik.'));
    assert(done.ok, 'answered');
    expect((await undo(done.value.undo)).ok).toBe(true);
    expect((await firstMoment()).answer).toBeNull();
  });
});

it('what was said of one’s moments stands in one’s own data', async () => {
  await pick();
  const { momentId } = await firstMoment();
  const said = { comment: 'Mooi gevraagd.', praised: true, skipped: false };
  await doWork((work) => sayOfMoment(work, momentId, said), tenant.coach);
  const { reviews } = await doWork((work) => exportOwn(work, null));
  expect(reviews.flatMap((review) => review.moments)).toContainEqual(
    expect.objectContaining({ comment: 'Mooi gevraagd.', praised: true, saidBy: 'Karim', answer: null }),
  );
});

describe('a request to practise', () => {
  beforeEach(pick);
  const ask = async () => {
    const moment = await firstMoment();
    return doWork((work) => askPractice(work, moment.momentId, 'probing'), tenant.coach);
  };
  const requests = () => doWork((work) => practiceRequests(work, tenant.collector.userId));

  it('stands until training shows the skill, and is asked once', async () => {
    expect((await ask()).ok).toBe(true);
    expect(await ask()).toMatchObject({ ok: false, refusal: { code: 'practice-asked-already' } });
    expect((await own()).toPractise).toMatchObject([{ skill: 'probing', askedBy: 'Karim' }]);
    const { userId } = tenant.collector;
    await doWork((work) => noteSkills(work, userId, 'cards', [{ skill: 'probing', value: 1 }]));
    await doWork((work) => noteSkills(work, userId, 'quiz', [{ skill: 'probing', value: 1 }]));
    await doWork((work) => noteSkills(work, userId, 'drill', [{ skill: 'summary', value: 1 }]));
    expect(await requests()).toMatchObject([{ skill: 'probing', doneAt: null }]);
    await doWork((work) => noteSkills(work, userId, 'drill', [{ skill: 'probing', value: 0.5 }]));
    expect(await requests()).toMatchObject([{ skill: 'probing', doneAt: friday }]);
    expect((await own()).toPractise).toEqual([]);
    expect((await ask()).ok).toBe(true);
  });

  it('can be taken back until it is done', async () => {
    const asked = await ask();
    assert(asked.ok, 'asked');
    expect((await undo(asked.value.undo, tenant.coach)).ok).toBe(true);
    expect(await requests()).toEqual([]);
    const again = await ask();
    assert(again.ok, 'asked');
    await doWork((work) => noteSkills(work, tenant.collector.userId, 'role-play', [{ skill: 'probing', value: 0 }]));
    expect(await undo(again.value.undo, tenant.coach)).toMatchObject({ ok: false, refusal: { code: 'practice-done' } });
  });
});
