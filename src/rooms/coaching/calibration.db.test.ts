import { beforeEach, describe, expect, it } from 'vitest';
import { assert } from '#kernel/assert.ts';
import { addDays, instantAt } from '#kernel/dates.ts';
import type { Verdict } from '#knowledge/language/review/points/point.ts';
import { openTestDatabase, type TestTenant } from '#platform/db/testing.ts';
import { undoEvent } from '#platform/events/undo.ts';
import type { Actor, Work } from '#platform/tenancy/work.ts';
import { room as agreement } from '#rooms/agreement/room.ts';
import { room as call } from '#rooms/call/room.ts';
import { withAccounts } from '#rooms/coaching/accounts.testing.ts';
import { acknowledgeReview } from '#rooms/coaching/actions/acknowledge.ts';
import { figures, judgementRows } from '#rooms/coaching/actions/calibration-figures.ts';
import { agreeOn, closeCalibrationRound } from '#rooms/coaching/actions/close-calibration.ts';
import { hearCalls, reviewIdOf } from '#rooms/coaching/actions/hear-reviews.ts';
import { keepJudgement, readCall } from '#rooms/coaching/actions/judge-call.ts';
import { readRound, visibleRounds } from '#rooms/coaching/actions/read-calibration.ts';
import { readReview } from '#rooms/coaching/actions/read-reviews.ts';
import { overrulePoint } from '#rooms/coaching/actions/say-of-point.ts';
import { propose, startRound } from '#rooms/coaching/actions/start-calibration.ts';
import { tidy } from '#rooms/coaching/actions/tidy.ts';
import { room } from '#rooms/coaching/room.ts';
import { verdictsOf } from '#rooms/coaching/rules/calibration/calibration.testing.ts';
import { nothingJudged } from '#rooms/coaching/rules/calibration/judgement.ts';
import type { ReviewId } from '#rooms/coaching/rules/review.ts';
import type { RoundId } from '#rooms/coaching/store/calibration-tables.ts';
import { badWords, callWithWords, goodWords } from '#rooms/coaching/testing.ts';
import { room as worklist } from '#rooms/worklist/room.ts';

const rooms = [agreement, worklist, call, room];
const test = await openTestDatabase({ rooms });

let tenant: TestTenant;
let reviewIds: ReviewId[];
const doWork = <Result>(fn: (work: Work) => Promise<Result>, actor?: Actor): Promise<Result> =>
  test.testWork(tenant, fn, actor ? { actor } : {});
const program: Actor = { kind: 'program', name: 'coaching' };

/** Sanne held two calls; Karim and Marleen can judge. */
beforeEach(async () => {
  tenant = await test.testTenant();
  await doWork((work) => withAccounts(work, [tenant.collector, tenant.coach, tenant.admin]), program);
  const good = await doWork((work) => callWithWords(work, goodWords));
  const bad = await doWork((work) => callWithWords(work, badWords, { outcomes: [{ kind: 'nothing' }], number: 'K2' }));
  reviewIds = [good.callId, bad.callId].map(reviewIdOf);
  await doWork((work) => hearCalls(work, reviewIds), program);
});

async function started(judges = [tenant.coach, tenant.admin], chosen: ReviewId[] | null = reviewIds) {
  const decision = await doWork(
    (work) => startRound(work, { reviewIds: chosen, judges: judges.map(({ userId }) => userId) }),
    tenant.coach,
  );
  assert(decision.ok, `started: ${JSON.stringify(decision)}`);
  return decision.value;
}
const placeOf = (roundId: RoundId, index = 0) => ({ roundId, reviewId: reviewIds[index] as ReviewId });
const judge = (roundId: RoundId, actor: Actor, verdict: Verdict, { index = 0, done = true } = {}) =>
  doWork(
    (work) => keepJudgement(work, placeOf(roundId, index), { ...nothingJudged, verdicts: verdictsOf(verdict), done }),
    actor,
  );
async function seen(roundId: RoundId, actor: Actor, index = 0) {
  const found = await doWork((work) => readCall(work, placeOf(roundId, index)), actor);
  assert(found.ok, `seen: ${JSON.stringify(found)}`);
  return found.value;
}

describe('a round', () => {
  it('is proposed with calls that differ, and started by a coach with the calls that the program chooses', async () => {
    const proposal = await doWork((work) => propose(work, 5), tenant.coach);
    expect(proposal.calls.map(({ proposed }) => proposed)).toEqual([true, true]);
    expect(proposal.people.map(({ name, role }) => [name, role])).toEqual([
      ['Karim', 'coach'],
      ['Marleen', 'admin'],
      ['Sanne', 'collector'],
    ]);
    const { roundId } = await started(undefined, null);
    expect(await doWork((work) => visibleRounds(work), tenant.admin)).toMatchObject([
      { roundId, madeBy: 'Karim', calls: 2, revealed: 0, isJudge: true },
    ]);
    // A call is judged once.
    expect((await doWork((work) => propose(work, 5), tenant.coach)).calls).toEqual([]);
  });

  it('needs two judges of this administration, and calls that are there', async () => {
    const ask = (judges: string[], ids: ReviewId[] | null = null) =>
      doWork((work) => startRound(work, { reviewIds: ids, judges: judges as never }), tenant.coach);
    const code = async (asked: ReturnType<typeof ask>) => {
      const decision = await asked;
      return decision.ok ? null : decision.refusal.code;
    };
    expect(await code(ask([tenant.coach.userId, tenant.coach.userId]))).toBe('too-few-judges');
    expect(await code(ask([tenant.coach.userId, '0192f0c0-0000-7000-8000-000000000001']))).toBe('person-not-found');
    const both = [tenant.coach.userId, tenant.admin.userId];
    expect(await code(ask(both, ['0192f0c0-0000-7000-8000-000000000002' as ReviewId]))).toBe('review-not-found');
  });

  it('can be taken back until somebody judged', async () => {
    const first = await started();
    expect((await doWork((work) => undoEvent(work, first.undo, rooms), tenant.coach)).ok).toBe(true);
    expect(await doWork((work) => visibleRounds(work), tenant.coach)).toEqual([]);
    const second = await started();
    await judge(second.roundId, tenant.admin, 'good', { done: false });
    expect(await doWork((work) => undoEvent(work, second.undo, rooms), tenant.coach)).toMatchObject({
      refusal: { code: 'judged-already' },
    });
  });

  it('is not there for who does not judge in it and does not coach', async () => {
    const { roundId } = await started();
    expect(await doWork((work) => visibleRounds(work))).toEqual([]);
    expect(await doWork((work) => readRound(work, roundId))).toMatchObject({ refusal: { code: 'round-not-found' } });
    expect(await doWork((work) => readCall(work, placeOf(roundId)))).toMatchObject({
      refusal: { code: 'round-not-found' },
    });
  });
});

describe('judging blind', () => {
  it('shows words and checks, but no judgement, until the last judge is done', async () => {
    const { roundId } = await started();
    const before = await seen(roundId, tenant.admin);
    expect(before).toMatchObject({
      anonymous: false,
      isJudge: true,
      own: null,
      compared: null,
      openedBeforeMs: 30_000,
    });
    expect(before.turns).toHaveLength(goodWords.length);
    expect(before.checks.summary.length).toBeGreaterThan(0);
    expect(JSON.stringify(before)).not.toMatch(/"(good|partly|missed|yes|no)"/);
    expect(await judge(roundId, tenant.coach, 'good')).toMatchObject({ value: { revealed: false } });
    expect((await seen(roundId, tenant.admin)).compared).toBeNull();
    expect((await seen(roundId, tenant.coach)).compared).toBeNull();
    expect(await judge(roundId, tenant.admin, 'missed')).toMatchObject({ value: { revealed: true } });
    const after = await seen(roundId, tenant.coach);
    expect(after.compared?.people.map(({ name, isMe, verdicts }) => [name, isMe, verdicts.lead])).toEqual([
      ['Karim', true, 'good'],
      ['Marleen', false, 'missed'],
    ]);
    expect(after.compared?.program.verdicts.summary).toBe('good');
    expect((await seen(roundId, tenant.coach, 1)).compared).toBeNull();
    const round = await doWork((work) => readRound(work, roundId), tenant.coach);
    assert(round.ok, 'a round');
    expect(round.value.items.find(({ reviewId }) => reviewId === reviewIds[0])).toMatchObject({
      revealed: true,
      differences: 10,
    });
    expect(round.value.items.find(({ reviewId }) => reviewId === reviewIds[1])).toMatchObject({
      revealed: false,
      differences: null,
    });
  });

  it('is kept as it goes, is done with all points only, and can be changed until it is shown', async () => {
    const { roundId } = await started();
    const half = { ...nothingJudged, verdicts: { lead: 'good' as const }, remark: 'vlot' };
    const keep = (done: boolean) =>
      doWork((work) => keepJudgement(work, placeOf(roundId), { ...half, done }), tenant.admin);
    expect((await keep(false)).ok).toBe(true);
    expect((await seen(roundId, tenant.admin)).own).toMatchObject({ verdicts: { lead: 'good' }, remark: 'vlot' });
    expect(await keep(true)).toMatchObject({ refusal: { code: 'points-missing' } });
    expect((await judge(roundId, tenant.admin, 'good')).ok).toBe(true);
    expect((await judge(roundId, tenant.admin, 'partly', { done: false })).ok).toBe(true);
    expect(await seen(roundId, tenant.admin)).toMatchObject({ ownDone: false, own: { verdicts: { lead: 'partly' } } });
    await judge(roundId, tenant.admin, 'partly');
    await judge(roundId, tenant.coach, 'good');
    expect(await judge(roundId, tenant.admin, 'good')).toMatchObject({ refusal: { code: 'shown-already' } });
  });

  it('marks who had seen the judgement of the program', async () => {
    const { roundId } = await started();
    await doWork((work) => readReview(work, reviewIds[0] as ReviewId), tenant.admin);
    await judge(roundId, tenant.admin, 'good');
    await judge(roundId, tenant.coach, 'good');
    expect((await seen(roundId, tenant.coach)).compared?.people.map(({ sawBefore }) => sawBefore)).toEqual([
      false,
      true,
    ]);
  });

  it('a collector judges own calls with names, those of others without', async () => {
    const { roundId } = await started([tenant.coach, tenant.collector]);
    expect(await seen(roundId, tenant.collector)).toMatchObject({ anonymous: false, customerName: 'Bakkerij De Zon' });
    const jonas = { ...tenant.admin, name: 'Jonas', role: 'collector' as const };
    await doWork((work) => acknowledgeReview(work, reviewIds[0] as ReviewId));
    await judge(roundId, tenant.collector, 'good');
    await judge(roundId, tenant.coach, 'good');
    expect((await seen(roundId, tenant.coach)).compared?.people[1]).toMatchObject({ name: 'Sanne', sawBefore: true });
    await doWork(async (work) => closeCalibrationRound(work, roundId), tenant.coach);
    const third = await doWork((work) => callWithWords(work, goodWords, { number: 'K3' }));
    await doWork((work) => hearCalls(work, [reviewIdOf(third.callId)]), program);
    reviewIds = [reviewIdOf(third.callId)];
    const other = await started([tenant.coach, jonas]);
    const view = await seen(other.roundId, jonas);
    expect(view).toMatchObject({ anonymous: true, customerName: null, userName: null });
    expect(JSON.stringify([view.turns, view.recorded])).not.toMatch(/Bakkerij|De Zon|Sanne|Joost|K3|2\.000|200000/);
  });
});

describe('after judging', () => {
  it('closing shows what there is, and nobody judges any more', async () => {
    const { roundId } = await started();
    await judge(roundId, tenant.admin, 'good');
    await doWork((work) => closeCalibrationRound(work, roundId), tenant.coach);
    expect((await seen(roundId, tenant.coach)).compared?.people).toHaveLength(1);
    expect(await judge(roundId, tenant.coach, 'good')).toMatchObject({ refusal: { code: 'shown-already' } });
  });

  it('what is agreed is written down only then, and can be taken back', async () => {
    const { roundId } = await started();
    const point = { ...placeOf(roundId), point: 'lead' as const };
    const agree = (verdict: Verdict | null) =>
      doWork((work) => agreeOn(work, point, { verdict, note: 'hij liet het los' }), tenant.admin);
    expect(await agree('partly')).toMatchObject({ refusal: { code: 'still-blind' } });
    await judge(roundId, tenant.admin, 'good');
    await judge(roundId, tenant.coach, 'missed');
    const said = await agree('partly');
    assert(said.ok && said.value.undo, 'agreed');
    const undoId = said.value.undo;
    expect((await seen(roundId, tenant.coach)).compared?.agreed.lead).toMatchObject({
      verdict: 'partly',
      note: 'hij liet het los',
      by: 'Marleen',
    });
    expect((await doWork((work) => undoEvent(work, undoId, rooms), tenant.admin)).ok).toBe(true);
    expect((await seen(roundId, tenant.coach)).compared?.agreed).toEqual({});
    expect(await agree(null)).toMatchObject({ value: { undo: null } });
  });

  it('figures say nothing with two calls, count what was judged, and keep overrules apart', async () => {
    const { roundId } = await started();
    await judge(roundId, tenant.admin, 'good');
    await judge(roundId, tenant.coach, 'good');
    await judge(roundId, tenant.coach, 'missed', { index: 1 });
    await doWork((work) => readReview(work, reviewIds[1] as ReviewId), tenant.coach);
    await doWork(
      (work) =>
        overrulePoint(work, { ...placeOf(roundId, 1), point: 'smile' }, { verdict: 'missed', reason: 'kortaf' }),
      tenant.coach,
    );
    const found = await doWork((work) => figures(work), tenant.coach);
    expect(found).toMatchObject({ rounds: 1, calls: 1, judgements: 2, sawBefore: 0 });
    expect(found.all.people.nominal).toMatchObject({ reading: 'too-little', units: 10, calls: 1, same: 1 });
    expect(found.months).toMatchObject([{ month: '2026-11', peopleBelow: false }]);
    expect(found.coaches).toMatchObject({ reviews: 1, points: 10, overruled: 1 });
  });

  it('come out as rows without names', async () => {
    const { roundId } = await started();
    await judge(roundId, tenant.admin, 'good');
    await judge(roundId, tenant.coach, 'missed');
    const rows = await doWork((work) => judgementRows(work), tenant.coach);
    expect(rows).toHaveLength(20);
    expect(rows[0]).toMatchObject({ round: 1, judge: 1, point: 'prepared', verdict: 'missed', agreed: null });
    expect(JSON.stringify(rows)).not.toMatch(/Karim|Marleen|Sanne|Zon/);
  });

  it('goes when it is kept long enough, also when its calls are gone', async () => {
    await started();
    test.clock.set(instantAt(addDays('2026-11-20' as never, 366), '10:00', 'Europe/Amsterdam'));
    await doWork((work) => tidy(work), program);
    expect(await doWork((work) => visibleRounds(work), tenant.coach)).toEqual([]);
    test.clock.set('2026-11-20T08:30:00.000Z' as never);
  });
});
