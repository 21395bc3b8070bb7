import { beforeEach, describe, expect, it } from 'vitest';
import { assert } from '#kernel/assert.ts';
import { openTestDatabase, type TestTenant } from '#platform/db/testing.ts';
import { undoEvent } from '#platform/events/undo.ts';
import type { Actor, Work } from '#platform/tenancy/work.ts';
import { room as agreement } from '#rooms/agreement/room.ts';
import { room as call } from '#rooms/call/room.ts';
import { addExample, answerExample, previewOf, readExamples, removeExample } from '#rooms/coaching/actions/examples.ts';
import { hearCalls, reviewIdOf } from '#rooms/coaching/actions/hear-reviews.ts';
import { readDevelopment } from '#rooms/coaching/actions/read-development.ts';
import { noteSkills } from '#rooms/coaching/index.ts';
import { room } from '#rooms/coaching/room.ts';
import type { ReviewId } from '#rooms/coaching/rules/review.ts';
import { badWords, callWithWords, goodWords } from '#rooms/coaching/testing.ts';
import { room as worklist } from '#rooms/worklist/room.ts';

const rooms = [agreement, worklist, call, room];
const test = await openTestDatabase({ rooms });
const program: Actor = { kind: 'program', name: 'test' };

let tenant: TestTenant;
let reviewId: ReviewId;
const doWork = <Result>(fn: (work: Work) => Promise<Result>, actor?: Actor): Promise<Result> =>
  test.testWork(tenant, fn, actor ? { actor } : {});
const reviewed = async (said: typeof goodWords, number: string, actor?: Actor): Promise<ReviewId> => {
  const outcomes = said === badWords ? { outcomes: [{ kind: 'nothing' }] } : {};
  const saved = await doWork((work) => callWithWords(work, said, { number, ...outcomes }), actor);
  await doWork((work) => hearCalls(work, [reviewIdOf(saved.callId)]), program);
  return reviewIdOf(saved.callId);
};

beforeEach(async () => {
  tenant = await test.testTenant();
  reviewId = await reviewed(goodWords, 'K1');
});

describe('a good example', () => {
  const texts = [
    { role: 'customer' as const, text: 'Klopt, mijn boekhouder is ziek, alles ligt stil.' },
    { role: 'agent' as const, text: 'Dat is vervelend voor u. Wie kan er nu wel betalen?' },
  ];
  const add = (actor?: Actor, change: Record<string, unknown> = {}) =>
    doWork(
      (work) =>
        addExample(work, {
          reviewId,
          from: 4,
          to: 5,
          keyTurn: 5,
          skill: 'empathy',
          turns: texts,
          note: 'Eerst erkennen.',
          ...change,
        }),
      actor,
    );
  const listed = async (actor?: Actor) => (await doWork(readExamples, actor)).examples;

  it('reads without names before anything is kept', async () => {
    const preview = await doWork((work) => previewOf(work, { reviewId, from: 1, to: 3 }));
    assert(preview.ok, 'a preview');
    const text = preview.value.turns.map((turn) => turn.text).join(' ');
    expect(text).not.toMatch(/Sanne|Zon|Joost|K1-F000|2\.000/);
    expect(text).toContain('[factuur]');
    expect(await listed()).toEqual([]);
  });

  it('of another’s call is for everybody only after he agreed, and he may change his mind', async () => {
    const added = await add(tenant.coach);
    assert(added.ok && added.value.consent === 'asked', 'asked');
    const { exampleId } = added.value;
    expect(await listed(tenant.admin)).toEqual([]);
    expect(await listed()).toMatchObject([{ consent: 'asked', isOwn: true, addedBy: 'Karim' }]);
    expect(await listed(tenant.coach)).toMatchObject([{ consent: 'asked', isAsked: true }]);
    expect(await doWork((work) => answerExample(work, exampleId, true), tenant.coach)).toMatchObject({ ok: false });
    const agreed = await doWork((work) => answerExample(work, exampleId, true));
    assert(agreed.ok && agreed.value.undo, 'agreed');
    expect(await listed(tenant.admin)).toMatchObject([{ consent: 'agreed', isOwn: false, turns: texts }]);
    await doWork((work) => answerExample(work, exampleId, false));
    expect(await listed(tenant.admin)).toEqual([]);
    expect(await listed(tenant.coach)).toMatchObject([{ consent: 'refused' }]);
  });

  it('of one’s own call is there at once, without saying whose it is', async () => {
    expect(await add()).toMatchObject({ ok: true, value: { consent: 'agreed' } });
    expect(await listed(tenant.coach)).toMatchObject([{ addedBy: null, isOwn: false }]);
    expect(await add()).toMatchObject({ ok: false, refusal: { code: 'example-there-already' } });
  });

  it('is not kept while it names somebody, in the words or in the note', async () => {
    const named = [{ role: 'agent' as const, text: 'Dag Bakkerij de zon, bel 06-12345678.' }];
    expect(await add(undefined, { turns: named })).toMatchObject({ ok: false, refusal: { code: 'still-named' } });
    expect(await add(undefined, { note: 'Knap van Sanne.' })).toMatchObject({ ok: false, refusal: { words: 'Sanne' } });
  });

  it('can be taken away and put back, not by others', async () => {
    const added = await add();
    assert(added.ok, 'added');
    const other: Actor = { ...tenant.collector, userId: tenant.admin.userId };
    expect(await doWork((work) => removeExample(work, added.value.exampleId), other)).toMatchObject({ ok: false });
    const removed = await doWork((work) => removeExample(work, added.value.exampleId), tenant.coach);
    assert(removed.ok && removed.value.undo, 'removed');
    expect(await listed()).toEqual([]);
    const { undo } = removed.value;
    expect((await doWork((work) => undoEvent(work, undo, rooms), tenant.coach)).ok).toBe(true);
    expect(await listed()).toHaveLength(1);
    expect((await doWork((work) => undoEvent(work, added.value.undo, rooms))).ok).toBe(true);
    expect(await listed()).toEqual([]);
  });
});

describe('development', () => {
  const read = (actor?: Actor, userId?: typeof tenant.collector.userId) =>
    doWork((work) => readDevelopment(work, userId), actor);

  it('says nothing with a few calls, and shows a collector himself and the team only', async () => {
    const mine = await read();
    assert(mine.ok, 'read');
    expect(mine.value).toMatchObject({ person: { name: 'Sanne' }, people: [], calls: { team: 1, own: 1 } });
    expect(mine.value.skills.every((one) => one.calls.whole === null && one.adjusted === null)).toBe(true);
    expect(await read(undefined, tenant.coach.userId)).toMatchObject({
      ok: false,
      refusal: { code: 'person-not-found' },
    });
    expect(await read(tenant.coach)).toMatchObject({ ok: true, value: { person: null, people: [{ name: 'Sanne' }] } });
    expect(await read(tenant.coach, tenant.collector.userId)).toMatchObject({
      ok: true,
      value: { person: { name: 'Sanne' } },
    });
  });

  it('has a figure from eight calls on, with an interval, and keeps training apart', async () => {
    for (let number = 2; number <= 9; number += 1)
      await reviewed(number % 2 ? goodWords : badWords, `K${String(number)}`);
    const seen = Array.from({ length: 8 }, () => ({ skill: 'closing' as const, value: 0.5 }));
    await doWork((work) => noteSkills(work, tenant.collector.userId, 'quiz', seen));
    const mine = await read();
    assert(mine.ok, 'read');
    const closing = mine.value.skills.find((one) => one.skill === 'closing');
    assert(closing?.calls.whole && closing.adjusted, 'enough');
    expect(closing.calls.n).toBe(9);
    expect(closing.calls.whole.mean).toBeCloseTo(5 / 9, 10);
    expect(closing.adjusted.mean).toBeCloseTo(5 / 9, 6);
    expect(closing.calls.weeks.at(-1)?.figure?.n).toBe(9);
    expect(closing.training).toMatchObject({ n: 8, whole: { mean: 0.5 } });
    const [first] = mine.value.mistakes;
    expect(first?.calls).toBe(4);
    expect(first?.kept).toBeNull();
  });
});
