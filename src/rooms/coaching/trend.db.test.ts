import { beforeAll, describe, expect, it } from 'vitest';
import { assert } from '#kernel/assert.ts';
import { instant } from '#kernel/dates.ts';
import { judgeChecks, usualThresholds } from '#knowledge/language/review/points/point.ts';
import { openTestDatabase, type TestTenant } from '#platform/db/testing.ts';
import type { Actor, Work } from '#platform/tenancy/work.ts';
import { overrulePromise, promisesOf } from '#rooms/agreement/index.ts';
import { room as agreement } from '#rooms/agreement/room.ts';
import { room as call } from '#rooms/call/room.ts';
import { hearCalls, reviewIdOf } from '#rooms/coaching/actions/hear-reviews.ts';
import { pickMomentsOf } from '#rooms/coaching/actions/pick-moments.ts';
import { readDevelopment } from '#rooms/coaching/actions/read-development.ts';
import { readMoments } from '#rooms/coaching/actions/read-moments.ts';
import { room } from '#rooms/coaching/room.ts';
import type { Said } from '#rooms/coaching/rules/review.ts';
import { skillPoints } from '#rooms/coaching/rules/trend/skills-of-call.ts';
import { reviewsOf } from '#rooms/coaching/store/reviews.ts';
import { trendCallsSince } from '#rooms/coaching/store/trend.ts';
import { callWithWords, goodWords } from '#rooms/coaching/testing.ts';
import { room as worklist } from '#rooms/worklist/room.ts';

const test = await openTestDatabase({ rooms: [agreement, worklist, call, room] });
const program: Actor = { kind: 'program', name: 'test' };
/** The good call with a threat after the agreement. */
const kick: Said = [
  ...goodWords.slice(0, -1),
  { role: 'agent', text: 'Als het weer niks wordt, stuur ik meteen de deurwaarder. Dag.' },
];

let tenant: TestTenant;
const doWork = <Result>(fn: (work: Work) => Promise<Result>, actor?: Actor): Promise<Result> =>
  test.testWork(tenant, fn, actor ? { actor } : {});

/** A reviewed call with a promise, of which a person says what became of it. */
async function judged(said: Said, number: string, state: 'kept' | 'broken'): Promise<void> {
  const saved = await doWork((work) => callWithWords(work, said, { number }));
  await doWork((work) => hearCalls(work, [reviewIdOf(saved.callId)]), program);
  await doWork(async (work) => {
    const [promise] = await promisesOf(work, [saved.customerId]);
    assert(promise, 'a promise');
    const decision = await overrulePromise(work, promise.promiseId, { state, reason: 'test' });
    assert(decision.ok, 'judged');
  });
}

beforeAll(async () => {
  tenant = await test.testTenant();
  for (let number = 1; number <= 8; number += 1) {
    await judged(goodWords, `G${String(number)}`, number === 1 ? 'broken' : 'kept');
    await judged(kick, `K${String(number)}`, number <= 2 ? 'kept' : 'broken');
  }
}, 120_000);

it('shares of points are those of the rule', async () => {
  const reviews = await doWork((work) => reviewsOf(work, tenant.collector.userId, null, 50));
  const rows = await doWork((work) => trendCallsSince(work, instant('2026-01-01T00:00:00Z'), 50));
  expect(rows).toHaveLength(16);
  for (const row of rows) {
    const review = reviews.find((one) => one.review_id === row.reviewId);
    const shares = skillPoints.map((id) => judgeChecks(review?.checks?.[id] ?? [], usualThresholds(id)).share);
    expect(skillPoints.map((id) => row.shares[id])).toEqual(shares);
  }
});

describe('what a mistake goes with', () => {
  it('is the difference in calls whose promises were kept, as the agreement room has them', async () => {
    const read = await doWork((work) => readDevelopment(work, undefined), tenant.coach);
    assert(read.ok, 'read');
    const kicking = read.value.mistakes.find((one) => one.mistake === 'kicking_after');
    expect(kicking).toMatchObject({ calls: 8, kept: { with: { n: 8, mean: 0.25 }, without: { n: 8, mean: 0.875 } } });
    expect(kicking?.kept?.lost.difference).toBeCloseTo(0.625, 10);
    expect(kicking?.kept?.lost.low).toBeGreaterThan(0);
    expect(read.value.mistakes.find((one) => one.mistake === 'wrong_argument')?.kept).toBeNull();
  });

  it('weighs in the choice of moments, which says so', async () => {
    const costs = { kicking_after: { with: 0.25, without: 0.875 } };
    const { userId } = tenant.collector;
    await doWork((work) => pickMomentsOf(work, { userId, name: 'Sanne' }, costs), program);
    const { moments } = await doWork((work) => readMoments(work, { of: 'own' }));
    const weak = moments.find((moment) => !moment.strong);
    // The call of which the promise was broken as well goes first, and that is the plainer reason.
    expect(weak).toMatchObject({ kind: 'kicking_after', skill: 'closing', why: { code: 'promise-broken' } });
    expect(moments.find((moment) => moment.strong)?.why.code).toBe('promise-kept');
  });
});
