import { beforeEach, describe, expect, it } from 'vitest';
import { assert } from '#kernel/assert.ts';
import { instant } from '#kernel/dates.ts';
import { id, uuid7 } from '#kernel/ids.ts';
import { openTestDatabase, type TestTenant } from '#platform/db/testing.ts';
import { undoEvent } from '#platform/events/undo.ts';
import type { Actor, EventId, Work } from '#platform/tenancy/work.ts';
import { answerQuizQuestion, quizFigures, quizRound } from '#rooms/training/actions/quiz.ts';
import { removeTeamQuestion, saveTeamQuestion, teamQuestions } from '#rooms/training/actions/quiz-questions.ts';
import { room } from '#rooms/training/room.ts';

const rooms = [room];
const test = await openTestDatabase({ rooms });

let tenant: TestTenant;
let count = 0;
const doWork = <Result>(fn: (work: Work) => Promise<Result>, actor?: Actor): Promise<Result> =>
  test.testWork(tenant, fn, actor ? { actor } : {});
const newId = <Noun extends string>() => {
  count += 1;
  return id<Noun>(uuid7(1_790_000_000_000 + count, () => count));
};

async function round(query: Partial<Parameters<typeof quizRound>[1]> = {}, actor?: Actor) {
  const found = await doWork((work) => quizRound(work, { language: 'nl', seed: 5, ...query }), actor);
  assert(found.ok, 'a round');
  return found.value.questions;
}
async function answer(questionId: string, place: number, answerId = newId<'answer'>()) {
  const roundId = newId<'round'>();
  return doWork((work) => answerQuizQuestion(work, answerId, { roundId, questionId, place }));
}
const placeOf = (question: Awaited<ReturnType<typeof round>>[number], right: boolean): number => {
  const reply = question.replies.find((one) => one.right === right);
  assert(reply, 'a reply');
  return reply.place;
};
async function figures(actor?: Actor) {
  const found = await doWork((work) => quizFigures(work), actor);
  assert(found.ok, 'figures');
  return found.value;
}
const question = {
  theme: 'excuses',
  skill: 'excuses',
  country: 'both',
  right: 1,
  texts: {
    nl: {
      situation: 'De klant wacht op subsidie. Wat vraag je?',
      replies: [
        { text: '“Dan hoor ik het wel.”', why: 'Zo heb je geen dag.' },
        { text: '“Op welke dag valt het besluit?”', why: 'Nu heb je een dag.' },
      ],
    },
  },
  active: true,
} as const;
async function write(part: Partial<Parameters<typeof saveTeamQuestion>[1]> = {}) {
  const saved = await doWork(
    (work) => saveTeamQuestion(work, { ...question, questionId: null, ...part }),
    tenant.coach,
  );
  assert(saved.ok, 'saved');
  return saved.value;
}
const undo = (eventId: EventId | null) => {
  assert(eventId, 'something to undo');
  return doWork((work) => undoEvent(work, eventId, rooms), tenant.coach);
};

beforeEach(async () => {
  tenant = await test.testTenant();
});

describe('a round', () => {
  it('has ten questions with one right reply each, the same for the same seed, in both languages', async () => {
    const questions = await round();
    expect(questions).toHaveLength(10);
    expect(questions.every(({ replies }) => replies.filter(({ right }) => right).length === 1)).toBe(true);
    expect(await round()).toEqual(questions);
    const english = await round({ language: 'en' });
    expect(english.map(({ questionId }) => questionId)).toEqual(questions.map(({ questionId }) => questionId));
    expect(english[0]?.situation).not.toBe(questions[0]?.situation);
  });

  it('asks the law of the country of the administration', async () => {
    const belgian = await test.testTenant({ country: 'BE' });
    const asked = async (of: TestTenant) => {
      const found = await test.testWork(of, (work) => quizRound(work, { language: 'nl', seed: 1, theme: 'law' }));
      assert(found.ok, 'a round');
      return found.value.questions.map(({ questionId }) => questionId);
    };
    expect((await asked(belgian)).join()).not.toBe((await asked(tenant)).join());
  });
});

describe('an answer', () => {
  it('is judged by the server, counts once, and shows in the figures of who gave it', async () => {
    const [first, second] = await round();
    assert(first && second, 'two questions');
    const answerId = newId<'answer'>();
    expect(await answer(first.questionId, placeOf(first, true), answerId)).toEqual({
      ok: true,
      value: { right: true },
    });
    await answer(first.questionId, placeOf(first, true), answerId);
    expect(await answer(second.questionId, placeOf(second, false))).toEqual({ ok: true, value: { right: false } });
    const own = await figures();
    expect(own).toMatchObject({ answered: 2, right: 1, comeBack: 1 });
    expect(own.skills.reduce((sum, { answered }) => sum + answered, 0)).toBe(2);
    expect(await figures(tenant.coach)).toMatchObject({ answered: 0, comeBack: 0 });
  });

  it('that was wrong comes back the next day, not the same day', async () => {
    const [first] = await round();
    assert(first, 'a question');
    await answer(first.questionId, placeOf(first, false));
    expect((await round({ seed: 6 })).map(({ questionId }) => questionId)).not.toContain(first.questionId);
    const before = test.clock.now();
    test.clock.set(instant('2026-11-21T08:30:00Z'));
    expect((await round({ seed: 6 })).map(({ questionId }) => questionId)).toContain(first.questionId);
    test.clock.set(before);
  });

  it('to a question or with a reply that is not there is refused', async () => {
    expect(await answer('no-such-question', 0)).toMatchObject({ ok: false, refusal: { code: 'question-not-found' } });
    expect(await answer(newId(), 0)).toMatchObject({ ok: false, refusal: { code: 'question-not-found' } });
    const { questionId } = await write();
    expect(await answer(questionId, 2)).toMatchObject({ ok: false, refusal: { code: 'reply-not-found' } });
    expect(await answer(questionId, 1)).toMatchObject({ ok: true, value: { right: true } });
  });
});

describe('a question of the team', () => {
  it('is asked as soon as it is written, also to who reads another language, and no longer when it is off', async () => {
    const { questionId } = await write({ theme: 'stress' });
    const rounds = async (language: 'nl' | 'en') =>
      (await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => round({ language, seed, theme: 'stress' })))).flat();
    const asked = (await rounds('en')).find((one) => one.questionId === questionId);
    expect(asked).toMatchObject({ own: true, language: 'nl', situation: question.texts.nl.situation });
    await write({ questionId, theme: 'stress', active: false });
    expect((await rounds('nl')).some((one) => one.questionId === questionId)).toBe(false);
  });

  it('can be changed, taken away and undone, not when it was changed again since', async () => {
    const first = await write();
    expect((await write({ questionId: first.questionId })).undo).toBeNull();
    const second = await write({ questionId: first.questionId, right: 0 });
    expect(await undo(first.undo)).toMatchObject({ ok: false, refusal: { code: 'question-changed-again' } });
    expect((await undo(second.undo)).ok).toBe(true);
    const removed = await doWork((work) => removeTeamQuestion(work, first.questionId), tenant.coach);
    assert(removed.ok, 'removed');
    expect(await doWork(teamQuestions)).toMatchObject({ value: { questions: [] } });
    expect((await undo(removed.value.undo)).ok).toBe(true);
    expect(await doWork(teamQuestions)).toMatchObject({ value: { questions: [{ ...question, right: 1 }] } });
  });

  it('is refused when it is not complete, and belongs to one administration', async () => {
    const refused = await doWork((work) => saveTeamQuestion(work, { ...question, questionId: null, texts: {} }));
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'question-without-text' } });
    await write();
    const other = await test.testTenant();
    expect(await test.testWork(other, teamQuestions)).toMatchObject({ value: { questions: [] } });
  });
});
