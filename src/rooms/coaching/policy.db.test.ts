import { beforeEach, describe, expect, it } from 'vitest';
import { assert } from '#kernel/assert.ts';
import { openTestDatabase, type TestTenant } from '#platform/db/testing.ts';
import { undoEvent } from '#platform/events/undo.ts';
import type { Actor, Work } from '#platform/tenancy/work.ts';
import { room as agreement } from '#rooms/agreement/room.ts';
import { room as call } from '#rooms/call/room.ts';
import { hearCalls, reviewIdOf } from '#rooms/coaching/actions/hear-reviews.ts';
import { readPolicy, setPolicy, tryPolicy } from '#rooms/coaching/actions/policy.ts';
import { listVisibleReviews, readReview } from '#rooms/coaching/actions/read-reviews.ts';
import { batchSize, recomputeBatch } from '#rooms/coaching/actions/recompute.ts';
import { overrulePoint } from '#rooms/coaching/actions/say-of-point.ts';
import { tidy } from '#rooms/coaching/actions/tidy.ts';
import { listCallReviews } from '#rooms/coaching/contract.ts';
import { room } from '#rooms/coaching/room.ts';
import { forAllPoints, type Policy, usualPolicy } from '#rooms/coaching/rules/policy.ts';
import { insertReviews, saveFindings } from '#rooms/coaching/store/reviews.ts';
import { findIn, type ReviewId } from '#rooms/coaching/rules/review.ts';
import { judge } from '#rooms/coaching/actions/recompute.ts';
import { countReviews } from '#rooms/coaching/store/stale.ts';
import { callWithWords, goodWords } from '#rooms/coaching/testing.ts';
import { room as worklist } from '#rooms/worklist/room.ts';

const rooms = [agreement, worklist, call, room];
const test = await openTestDatabase({ rooms });
const program: Actor = { kind: 'program', name: 'coaching' };

let tenant: TestTenant;
const doWork = <Result>(fn: (work: Work) => Promise<Result>, actor?: Actor): Promise<Result> =>
  test.testWork(tenant, fn, { actor: actor ?? tenant.coach });
const strict: Policy = forAllPoints((id) => ({ ...usualPolicy[id], goodFrom: 100, partlyFrom: 99 }));

async function reviewedCall(number = 'K1'): Promise<ReviewId> {
  const saved = await doWork(
    (work) => callWithWords(work, goodWords, { number, openedBeforeMs: 500 }),
    tenant.collector,
  );
  await doWork((work) => hearCalls(work, [reviewIdOf(saved.callId)]), program);
  return reviewIdOf(saved.callId);
}
const scoreOf = async (reviewId: ReviewId) => {
  const found = await doWork((work) => readReview(work, reviewId));
  assert(found.ok, 'a review');
  return found.value.score;
};
async function recomputeAll(): Promise<number> {
  for (let batches = 1; ; batches += 1) {
    await doWork(recomputeBatch, program);
    if ((await doWork(readPolicy)).recompute?.finishedAt) return batches;
    assert(batches < 50, 'it ends');
  }
}

beforeEach(async () => {
  tenant = await test.testTenant();
});

describe('how points are judged', () => {
  it('is the usual way until a coach changes it; verdicts follow in batches, undo brings them back', async () => {
    const reviewId = await reviewedCall();
    const before = await scoreOf(reviewId);
    expect((await doWork(readPolicy)).points).toEqual(usualPolicy);
    const set = await doWork((work) => setPolicy(work, { points: strict, retentionDays: 365 }));
    assert(set.ok, 'set');
    expect((await doWork(readPolicy)).recompute).toMatchObject({ total: 1, done: 0, finishedAt: null });
    expect(await scoreOf(reviewId)).toBe(before);
    await recomputeAll();
    expect((await doWork(readPolicy)).recompute).toMatchObject({ total: 1, done: 1 });
    expect(await scoreOf(reviewId)).toBeLessThan(before ?? 0);

    const eventId = set.value.undo;
    assert(eventId, 'an event');
    expect((await doWork((work) => undoEvent(work, eventId, rooms))).ok).toBe(true);
    await recomputeAll();
    expect(await scoreOf(reviewId)).toBe(before);
  });

  it('tells what would change before it is set, and keeps nothing', async () => {
    const reviewId = await reviewedCall();
    const tried = await doWork((work) => tryPolicy(work, strict));
    assert(tried.ok, 'tried');
    expect(tried.value).toMatchObject({ calls: 1, callsChanged: 1, up: 0 });
    expect(tried.value.down).toBeGreaterThan(0);
    expect(tried.value.examples[0]).toMatchObject({ reviewId, customerName: 'Bakkerij De Zon', userName: 'Sanne' });
    expect((await doWork(readPolicy)).points).toEqual(usualPolicy);
    await doWork((work) => setPolicy(work, { points: strict, retentionDays: 365 }));
    await recomputeAll();
    const after = await scoreOf(reviewId);
    expect(after).toBe(tried.value.middleAfter);
  });

  it('leaves what a coach judged as it is', async () => {
    const reviewId = await reviewedCall();
    const place = { reviewId, point: 'lead' } as const;
    await doWork((work) => overrulePoint(work, place, { verdict: 'partly', reason: 'duurde lang' }));
    await doWork((work) => setPolicy(work, { points: strict, retentionDays: 365 }));
    await recomputeAll();
    const found = await doWork((work) => readReview(work, reviewId));
    assert(found.ok, 'a review');
    expect(found.value.points.find((one) => one.point === 'lead')).toMatchObject({ verdict: 'partly' });
  });

  it('refuses thresholds that cross; setting the same again changes nothing', async () => {
    const crossed = { ...usualPolicy, lead: { ...usualPolicy.lead, partlyFrom: 90 } };
    expect(await doWork((work) => setPolicy(work, { points: crossed, retentionDays: 365 }))).toMatchObject({
      refusal: { code: 'thresholds-crossed', point: 'lead' },
    });
    expect(await doWork((work) => tryPolicy(work, crossed))).toMatchObject({ ok: false });
    expect(await doWork((work) => setPolicy(work, { points: usualPolicy, retentionDays: 365 }))).toEqual({
      ok: true,
      value: { undo: null },
    });
  });
});

it('a recompute goes on where it stopped, and follows a policy that changed on the way', async () => {
  const facts = { callDay: '2026-11-20' as never, customer: null, openedBeforeMs: null, recorded: null };
  const findings = findIn(goodWords, facts);
  const count = batchSize * 2 + 10;
  await doWork(async (work) => {
    const ids = Array.from({ length: count }, () => work.newId<'review'>());
    const holder = { userId: tenant.collector.userId, userName: 'Sanne', customerId: null };
    await insertReviews(
      work,
      ids.map((reviewId) => ({ reviewId, source: 'transcript', ...holder, heldAt: work.now, facts })),
    );
    for (const reviewId of ids)
      await saveFindings(work, judge(usualPolicy, reviewId, findings.checks, {}), findings, { program: 1, policy: 1 });
  });
  await doWork((work) => setPolicy(work, { points: strict, retentionDays: 365 }));
  await doWork(recomputeBatch, program);
  expect((await doWork(readPolicy)).recompute).toMatchObject({ total: count, done: batchSize, finishedAt: null });
  const lax = forAllPoints((id) => ({ ...usualPolicy[id], goodFrom: 2, partlyFrom: 1 }));
  await doWork((work) => setPolicy(work, { points: lax, retentionDays: 365 }));
  expect(await recomputeAll()).toBe(3);
  const listed = await doWork((work) =>
    listVisibleReviews(work, listCallReviews.query?.parse({ limit: 200 }) as never),
  );
  expect(new Set(listed.reviews.map((row) => row.score)).size).toBe(1);
}, 60_000);

it('what is kept long enough goes at night, and the event tells how much', async () => {
  await reviewedCall('K1');
  await doWork((work) => setPolicy(work, { points: usualPolicy, retentionDays: 30 }));
  const now = test.clock.now();
  try {
    test.clock.set('2026-12-19T08:30:00.000Z' as never);
    await doWork(tidy, program);
    expect(await doWork(countReviews)).toBe(1);
    test.clock.set('2026-12-22T08:30:00.000Z' as never);
    await doWork(tidy, program);
    expect(await doWork(countReviews)).toBe(0);
  } finally {
    test.clock.set(now);
  }
});
