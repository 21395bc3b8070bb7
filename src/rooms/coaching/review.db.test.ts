import { beforeEach, describe, expect, it } from 'vitest';
import { assert } from '#kernel/assert.ts';
import { openTestDatabase, type TestTenant } from '#platform/db/testing.ts';
import { undoEvent } from '#platform/events/undo.ts';
import type { Actor, EventId, Work } from '#platform/tenancy/work.ts';
import { room as agreement } from '#rooms/agreement/room.ts';
import { room as call } from '#rooms/call/room.ts';
import { acknowledgeReview } from '#rooms/coaching/actions/acknowledge.ts';
import { exportOwn } from '#rooms/coaching/actions/export-own.ts';
import { hearAgainBatch, hearCalls, reviewIdOf } from '#rooms/coaching/actions/hear-reviews.ts';
import { listVisibleReviews, readReview } from '#rooms/coaching/actions/read-reviews.ts';
import { answerDispute, disputePoint, overrulePoint } from '#rooms/coaching/actions/say-of-point.ts';
import { listCallReviews } from '#rooms/coaching/contract.ts';
import { room } from '#rooms/coaching/room.ts';
import type { ReviewId, Said } from '#rooms/coaching/rules/review.ts';
import { badWords, callWithWords, goodWords } from '#rooms/coaching/testing.ts';
import { room as worklist } from '#rooms/worklist/room.ts';

const rooms = [agreement, worklist, call, room];
const test = await openTestDatabase({ rooms });

let tenant: TestTenant;
const doWork = <Result>(fn: (work: Work) => Promise<Result>, actor?: Actor): Promise<Result> =>
  test.testWork(tenant, fn, actor ? { actor } : {});
const program: Actor = { kind: 'program', name: 'coaching-hear-reviews' };

async function reviewed(said: Said, options: Parameters<typeof callWithWords>[2] = {}) {
  const saved = await doWork((work) => callWithWords(work, said, options));
  const reviewId = reviewIdOf(saved.callId);
  await doWork((work) => hearCalls(work, [reviewId]), program);
  return { ...saved, reviewId };
}
async function read(reviewId: ReviewId, actor?: Actor) {
  const found = await doWork((work) => readReview(work, reviewId), actor);
  assert(found.ok, 'a review');
  return found.value;
}
const point = (review: Awaited<ReturnType<typeof read>>, id: string) => {
  const found = review.points.find((one) => one.point === id);
  assert(found, id);
  return found;
};
const list = (query: Record<string, unknown> = {}, actor?: Actor) =>
  doWork((work) => listVisibleReviews(work, listCallReviews.query?.parse(query) as never), actor);
const undo = (eventId: EventId | null, actor?: Actor) => {
  assert(eventId, 'something to undo');
  return doWork((work) => undoEvent(work, eventId, rooms), actor);
};

beforeEach(async () => {
  tenant = await test.testTenant();
});

describe('a call with words', () => {
  it('waits for its review from the moment it is saved, and gets a score with its points', async () => {
    const saved = await doWork((work) => callWithWords(work, goodWords));
    const waiting = await list();
    expect(waiting.reviews).toMatchObject([{ reviewId: saved.callId, state: 'waiting', score: null }]);
    await doWork((work) => hearCalls(work, [reviewIdOf(saved.callId)]), program);
    const review = await read(reviewIdOf(saved.callId));
    expect(review).toMatchObject({ state: 'reviewed', outcome: 'promise', isOwn: true });
    expect(review.result).toMatchObject({ kind: 'promise', date: '2026-11-27', amountCents: 200_000 });
    expect(review.turns).toHaveLength(goodWords.length);
    expect(review.score).toBeGreaterThanOrEqual(80);
    expect(review.pointsSeen).toBe(8);
    expect(point(review, 'recorded').verdict).toBe('good');
    expect(point(review, 'prepared').checks.find((check) => check.id === 'dossier-read')?.answer).toBe('yes');
    expect(point(review, 'smile').verdict).toBe('not_observable');
  });

  it('shows what the words cannot: a dossier that was not read, and a promise that was not written down', async () => {
    const { reviewId } = await reviewed(goodWords, { openedBeforeMs: 500 });
    expect(point(await read(reviewId), 'prepared').checks.find((check) => check.id === 'dossier-read')?.answer).toBe(
      'no',
    );
    const nothing = await reviewed(goodWords, { outcomes: [{ kind: 'nothing' }], number: 'K2' });
    expect(point(await read(nothing.reviewId), 'recorded').verdict).toBe('missed');
  });

  it('always scores the same, also when it is heard again', async () => {
    const { reviewId } = await reviewed(badWords, { outcomes: [{ kind: 'nothing' }] });
    const first = await read(reviewId);
    await doWork((work) => hearCalls(work, [reviewId]), program);
    expect(await read(reviewId)).toEqual(first);
    expect(first.score).toBeLessThan(40);
    expect(first.mistakes.map((mistake) => mistake.id)).toContain('kicking_after');
  });

  it('loses its review when the call is undone, and a call with hardly a word gets none', async () => {
    const { reviewId, undo: eventId } = await reviewed(goodWords);
    expect((await undo(eventId)).ok).toBe(true);
    expect((await list()).reviews).toEqual([]);
    expect(await doWork((work) => readReview(work, reviewId))).toMatchObject({
      ok: false,
      refusal: { code: 'review-not-found' },
    });
    await doWork((work) => callWithWords(work, goodWords.slice(0, 2), { number: 'K3' }));
    expect((await list()).reviews).toEqual([]);
  });

  it('is heard at night when its own job did not come to it', async () => {
    await doWork((work) => callWithWords(work, goodWords));
    await doWork(hearAgainBatch, program);
    expect((await list()).reviews).toMatchObject([{ state: 'reviewed' }]);
  });
});

describe('who sees a review', () => {
  it('is whoever held the call and who coaches, nobody else', async () => {
    const { reviewId } = await reviewed(goodWords);
    const other: Actor = { ...tenant.collector, userId: tenant.admin.userId };
    expect((await list({}, other)).reviews).toEqual([]);
    expect((await doWork((work) => readReview(work, reviewId), other)).ok).toBe(false);
    expect((await doWork((work) => disputePoint(work, { reviewId, point: 'lead' }, 'nee'), other)).ok).toBe(false);
    const seen = await list({}, tenant.coach);
    expect(seen.reviews).toHaveLength(1);
    expect(seen.people).toEqual([{ userId: tenant.collector.userId, name: 'Sanne' }]);
    expect((await list({ userId: tenant.admin.userId }, tenant.coach)).reviews).toEqual([]);
    expect((await list()).people).toEqual([]);
    const elsewhere = await test.testTenant();
    expect((await test.testWork(elsewhere, (work) => readReview(work, reviewId))).ok).toBe(false);
  });
});

describe('a list of reviews', () => {
  it('goes on after its last row, newest first, and filters', async () => {
    for (const number of ['A1', 'A2', 'A3']) await reviewed(goodWords, { number });
    await reviewed(badWords, { number: 'A4', outcomes: [{ kind: 'nothing' }] });
    const first = await list({ limit: 3 });
    assert(first.next, 'a next page');
    const second = await list({ limit: 3, after: first.next });
    expect(new Set([...first.reviews, ...second.reviews].map((row) => row.reviewId)).size).toBe(4);
    expect(second.next).toBeNull();
    expect((await list({ outcome: 'promise' })).reviews).toHaveLength(3);
    expect((await list({ from: '2026-11-21' })).reviews).toEqual([]);
    expect((await list({ from: '2026-11-20', until: '2026-11-20' })).reviews).toHaveLength(4);
    expect((await list({ after: 'nonsense' })).reviews).toHaveLength(4);
  });
});

describe('what people say of a point', () => {
  it('a coach overrules with a reason, beside what the program says; the score follows, undo takes it back', async () => {
    const { reviewId } = await reviewed(goodWords);
    const before = await read(reviewId);
    const place = { reviewId, point: 'smile' } as const;
    const said = await doWork(
      (work) => overrulePoint(work, place, { verdict: 'missed', reason: 'kortaf' }),
      tenant.coach,
    );
    assert(said.ok, 'overruled');
    const after = await read(reviewId);
    expect(point(after, 'smile')).toMatchObject({
      automatic: 'not_observable',
      verdict: 'missed',
      overrule: { reason: 'kortaf', by: 'Karim' },
    });
    expect(after.pointsSeen).toBe(before.pointsSeen + 1);
    expect(after.score).toBeLessThan(before.score ?? 0);
    expect((await list({ words: 'overruled' })).reviews).toHaveLength(1);
    expect((await undo(said.value.undo, tenant.coach)).ok).toBe(true);
    expect(await read(reviewId)).toEqual(before);
  });

  it('survives that the call is heard again', async () => {
    const { reviewId } = await reviewed(goodWords);
    const place = { reviewId, point: 'lead' } as const;
    await doWork((work) => overrulePoint(work, place, { verdict: 'missed', reason: 'duurde lang' }), tenant.coach);
    const before = await read(reviewId);
    await doWork((work) => hearCalls(work, [reviewId]), program);
    expect(await read(reviewId)).toEqual(before);
  });

  it('the collector disputes, the coach changes the verdict; undo opens the dispute again', async () => {
    const { reviewId } = await reviewed(badWords, { outcomes: [{ kind: 'nothing' }] });
    const place = { reviewId, point: 'lead' } as const;
    const dispute = await doWork((work) => disputePoint(work, place, 'de lijn viel weg'));
    assert(dispute.ok, 'disputed');
    expect((await list({ words: 'disputed' }, tenant.coach)).reviews).toMatchObject([{ disputesOpen: 1 }]);
    expect(await doWork((work) => disputePoint(work, place, 'nog eens'))).toMatchObject({
      refusal: { code: 'dispute-open-already' },
    });
    const answer = await doWork(
      (work) => answerDispute(work, place, { verdict: 'partly', reason: 'dat klopt' }),
      tenant.coach,
    );
    assert(answer.ok, 'answered');
    expect(point(await read(reviewId), 'lead')).toMatchObject({
      verdict: 'partly',
      dispute: { answer: { kind: 'changes', by: 'Karim' } },
    });
    expect(await undo(dispute.value.undo)).toMatchObject({ ok: false, refusal: { code: 'said-again' } });
    expect((await undo(answer.value.undo, tenant.coach)).ok).toBe(true);
    expect(point(await read(reviewId), 'lead')).toMatchObject({ verdict: 'missed', dispute: { answer: null } });
    expect((await undo(dispute.value.undo)).ok).toBe(true);
    expect(point(await read(reviewId), 'lead').dispute).toBeNull();
  });

  it('refuses what makes no sense', async () => {
    const { reviewId } = await reviewed(goodWords);
    const place = { reviewId, point: 'recorded' } as const;
    const code = async (said: Promise<{ ok: boolean; refusal?: { code: string } }>) => (await said).refusal?.code;
    expect(
      await code(doWork((work) => overrulePoint(work, place, { verdict: 'good', reason: 'x' }), tenant.coach)),
    ).toBe('same-verdict');
    expect(await code(doWork((work) => overrulePoint(work, place, { verdict: null, reason: 'x' }), tenant.coach))).toBe(
      'same-verdict',
    );
    expect(await code(doWork((work) => answerDispute(work, place, { verdict: null, reason: 'x' }), tenant.coach))).toBe(
      'no-dispute',
    );
    expect(await code(doWork((work) => disputePoint(work, place, 'x'), tenant.coach))).toBe('not-your-call');
    const waiting = await doWork((work) => callWithWords(work, goodWords, { number: 'K9' }));
    const early = { reviewId: reviewIdOf(waiting.callId), point: 'lead' } as const;
    expect(await code(doWork((work) => disputePoint(work, early, 'x')))).toBe('review-not-ready');
  });

  it('the collector says that he read it, once, and can take that back', async () => {
    const { reviewId } = await reviewed(goodWords);
    const read1 = await doWork((work) => acknowledgeReview(work, reviewId));
    assert(read1.ok, 'read');
    expect(await doWork((work) => acknowledgeReview(work, reviewId))).toMatchObject({ value: { undo: null } });
    expect((await list({ words: 'unread' })).reviews).toEqual([]);
    expect((await undo(read1.value.undo)).ok).toBe(true);
    expect((await list({ words: 'unread' })).reviews).toHaveLength(1);
    expect(await doWork((work) => acknowledgeReview(work, reviewId), tenant.coach)).toMatchObject({
      refusal: { code: 'not-your-call' },
    });
  });
});

it('one’s own data come out whole: words, points, what was said of them', async () => {
  const { reviewId } = await reviewed(badWords, { outcomes: [{ kind: 'nothing' }] });
  await doWork((work) => disputePoint(work, { reviewId, point: 'lead' }, 'de lijn viel weg'));
  const own = await doWork((work) => exportOwn(work, null));
  expect(own).toMatchObject({ name: 'Sanne', next: null });
  expect(own.reviews[0]?.words).toHaveLength(badWords.length);
  expect(own.reviews[0]?.points.find((one) => one.point === 'lead')?.dispute?.reason).toBe('de lijn viel weg');
  expect((await doWork((work) => exportOwn(work, null), tenant.coach)).reviews).toEqual([]);
});
