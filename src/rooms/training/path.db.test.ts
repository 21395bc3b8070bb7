import { extractText, getDocumentProxy } from 'unpdf';
import { beforeEach, describe, expect, it } from 'vitest';
import { assert } from '#kernel/assert.ts';
import { addMilliseconds, day, instant } from '#kernel/dates.ts';
import { insertAccount } from '#platform/auth/store.ts';
import { openTestDatabase, type TestPerson, type TestTenant } from '#platform/db/testing.ts';
import { undoEvent } from '#platform/events/undo.ts';
import { saveMember } from '#platform/tenancy/store.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { room as agreement } from '#rooms/agreement/room.ts';
import { room as call } from '#rooms/call/room.ts';
import { hearCalls, reviewIdOf } from '#rooms/coaching/actions/hear-reviews.ts';
import { room as coaching } from '#rooms/coaching/room.ts';
import { badWords, callWithWords } from '#rooms/coaching/testing.ts';
import { givenAssignments, giveAssignment, takeAssignmentBack } from '#rooms/training/actions/assignments.ts';
import {
  certificatePdf,
  checkCode,
  issueOwnCertificate,
  ownCertificates,
} from '#rooms/training/actions/certificates.ts';
import { keepDrill } from '#rooms/training/actions/keep-drill.ts';
import { answerQuizQuestion } from '#rooms/training/actions/quiz.ts';
import { pathOf } from '#rooms/training/actions/read-path.ts';
import { questionsIn } from '#rooms/training/rules/quiz/questions.ts';
import { room } from '#rooms/training/room.ts';
import { insertPractice } from '#rooms/training/store/practices.ts';
import { marleenDuivenvoorde } from '#rooms/training/rules/role-play/personas/oversight-1.ts';
import { room as worklist } from '#rooms/worklist/room.ts';

const rooms = [agreement, worklist, call, coaching, room];
const test = await openTestDatabase({ rooms });

let tenant: TestTenant;
const as = <Result>(person: TestPerson, fn: (work: Work) => Promise<Result>): Promise<Result> =>
  test.testWork(tenant, fn, { actor: person });
const sanne = <Result>(fn: (work: Work) => Promise<Result>) => as(tenant.collector, fn);
const karim = <Result>(fn: (work: Work) => Promise<Result>) => as(tenant.coach, fn);
const undo = (eventId: EventId, person = tenant.coach) => as(person, (work) => undoEvent(work, eventId, rooms));

/** Makes the people of the test members with an account, so that they are each other's colleagues. */
async function hire(): Promise<void> {
  await karim(async (work) => {
    for (const { userId, name, role } of [tenant.collector, tenant.coach]) {
      const email = `${userId}@example.nl`;
      const accountId = work.newId<'account'>();
      await insertAccount(work.tx, { userId, name, email, accountId, passwordHash: 'x', now: work.now });
      await saveMember(work.tx, work.tenant, { userId, role, since: work.now });
    }
  });
}

beforeEach(async () => {
  test.clock.set(instant('2026-11-20T08:30:00Z'));
  tenant = await test.testTenant();
  await hire();
});

async function path(person = tenant.collector) {
  const answer = await as(person, (work) => pathOf(work, 'nl'));
  assert(answer.ok, 'a path');
  return answer.value;
}
const drill = { kind: 'drill', skill: 'probing', good: 4 } as const;
async function give(exercise: Parameters<typeof giveAssignment>[1]['exercise'] = drill, byDay = '2026-11-27') {
  return karim((work) =>
    giveAssignment(work, { userId: tenant.collector.userId, exercise, byDay: day(byDay), note: 'Vraag door' }),
  );
}
async function given() {
  const answer = await karim((work) => givenAssignments(work, 'nl'));
  assert(answer.ok, 'assignments');
  return answer.value.assignments;
}

describe('the learning path', () => {
  it('begins with first steps, in the language of the screen', async () => {
    const { steps, levels } = await path();
    expect(steps).toHaveLength(5);
    expect(steps[0]).toMatchObject({ skill: 'purpose', why: { code: 'start' }, minutes: 3 });
    expect(steps[0]?.name).toBe('De eerste zin');
    expect(levels.every(({ known }) => known === 'none')).toBe(true);
  });

  it('follows from calls, with the words that were said, for who said them alone', async () => {
    for (let count = 0; count < 8; count += 1) {
      const saved = await sanne((work) => callWithWords(work, badWords, { number: `K${String(count)}` }));
      await sanne((work) => hearCalls(work, [reviewIdOf(saved.callId)]));
    }
    const { steps } = await path();
    const closing = steps.find(({ skill }) => skill === 'closing');
    expect(closing?.why).toMatchObject({ code: 'calls', poor: 8, of: 8, quote: { customerName: 'Bakkerij De Zon' } });
    expect((await path(tenant.coach)).steps.every(({ why }) => why.code === 'start')).toBe(true);
  });
});

describe('assignments', () => {
  it('come first in the path of whom they are for, and are done by the training', async () => {
    const answer = await give();
    expect(answer.ok).toBe(true);
    expect((await path()).steps[0]).toMatchObject({
      exercise: drill,
      why: { code: 'assigned', by: 'Karim', note: 'Vraag door' },
    });
    await sanne((work) => keepDrill(work, { skill: 'probing', moments: 5, good: 3 }));
    expect(await given()).toMatchObject([{ userName: 'Sanne', done: null, overdue: false }]);
    test.clock.set(addMilliseconds(instant('2026-11-20T08:30:00Z'), 60_000));
    await sanne((work) => keepDrill(work, { skill: 'probing', moments: 5, good: 4 }));
    expect(await given()).toMatchObject([{ done: { at: '2026-11-20T08:31:00.000Z', good: 4, of: 5 }, overdue: false }]);
    expect((await path()).steps.some(({ assignmentId }) => assignmentId !== null)).toBe(false);
    expect((await path()).assignments).toHaveLength(1);
  });

  it('are overdue after their day, also when they were done later', async () => {
    await give({ kind: 'quiz', theme: 'law', score: 80 }, '2026-11-20');
    expect((await given())[0]?.overdue).toBe(false);
    test.clock.set(instant('2026-11-21T08:30:00Z'));
    expect((await given())[0]).toMatchObject({ overdue: true, done: null });
    const law = questionsIn('nl')
      .filter(({ theme, country }) => theme === 'law' && country !== 'be')
      .slice(0, 5);
    await sanne(async (work) => {
      const roundId = work.newId<'round'>();
      for (const { id, right } of law)
        await answerQuizQuestion(work, work.newId<'answer'>(), { roundId, questionId: id, place: right });
    });
    expect((await given())[0]).toMatchObject({ overdue: true, done: { good: 5, of: 5 } });
  });

  it('are refused for who is no colleague, a day that is past, and what is not there', async () => {
    const codeOf = async (part: object) => {
      const whole = { userId: tenant.collector.userId, exercise: drill, byDay: day('2026-11-27'), note: null, ...part };
      const answer = await karim((work) => giveAssignment(work, whole));
      return answer.ok ? null : answer.refusal.code;
    };
    expect(await codeOf({ userId: tenant.admin.userId })).toBe('colleague-not-found');
    expect(await codeOf({ byDay: day('2026-11-19') })).toBe('assignment-day-past');
    expect(await codeOf({ exercise: { kind: 'article', article: 'no-such' } })).toBe('exercise-not-found');
    expect(await codeOf({ exercise: { kind: 'role-play', personaId: 'no-such', level: null } })).toBe(
      'exercise-not-found',
    );
    expect(await codeOf({ exercise: { kind: 'drill', skill: 'law', good: 3 } })).toBe('exercise-not-found');
    expect(await codeOf({ exercise: { kind: 'article', article: 'silence' } })).toBeNull();
  });

  it('can be taken back and undone, by who gave them', async () => {
    const answer = await give();
    assert(answer.ok, 'given');
    const { assignmentId } = answer.value;
    const byAnother = await as(tenant.admin, (work) => takeAssignmentBack(work, assignmentId));
    expect(byAnother).toMatchObject({ ok: false, refusal: { code: 'assignment-not-found' } });
    const taken = await karim((work) => takeAssignmentBack(work, assignmentId));
    assert(taken.ok, 'taken back');
    expect((await path()).assignments).toEqual([]);
    expect((await undo(taken.value.undo)).ok).toBe(true);
    expect((await path()).assignments).toHaveLength(1);
    expect((await undo(answer.value.undo)).ok).toBe(true);
    expect(await given()).toEqual([]);
  });

  it('show a coach nothing but what he gave', async () => {
    await give();
    await sanne((work) => keepDrill(work, { skill: 'closing', moments: 5, good: 0 }));
    expect(JSON.stringify(await given())).not.toContain('closing');
    const others = await as(tenant.admin, (work) => givenAssignments(work, 'nl'));
    expect(others).toMatchObject({ ok: true, value: { assignments: [] } });
  });
});

describe('the certificate', () => {
  /** A year's work in an hour: twelve exams of half an hour over three causes, and every theme well. */
  async function earn(): Promise<void> {
    await sanne(async (work) => {
      for (const [index, cause] of (['oversight', 'process', 'will_not_pay', 'cannot_pay'] as const).entries()) {
        for (let turn = 0; turn < 3; turn += 1)
          await insertPractice(work, {
            practice_id: work.newId<'practice'>(),
            user_id: tenant.collector.userId,
            user_name: 'Sanne',
            mode: 'exam',
            persona: { ...marleenDuivenvoorde, id: `p${String(index)}`, name: `Łucja ${String(index)}`, cause },
            seed: 1,
            call_date: work.today,
            said: ['dag'],
            before: null,
            helped: false,
            finished: true,
            result: { kind: 'promise', chance: 1, mark: 8, score: 70 + turn, expectedCents: 0 },
            started_at: addMilliseconds(work.now, -31 * 60_000),
          });
      }
      for (const theme of new Set(questionsIn('nl').map((one) => one.theme))) {
        const roundId = work.newId<'round'>();
        for (const { id, right } of questionsIn('nl')
          .filter((one) => one.theme === theme)
          .slice(0, 10))
          await answerQuizQuestion(work, work.newId<'answer'>(), { roundId, questionId: id, place: right });
      }
    });
  }
  const progress = async () => {
    const answer = await sanne((work) => ownCertificates(work));
    assert(answer.ok, 'progress');
    return answer.value;
  };

  it('is refused until all is met, and says what is', async () => {
    expect(await sanne((work) => issueOwnCertificate(work))).toMatchObject({
      ok: false,
      refusal: { code: 'requirements-not-met' },
    });
    await earn();
    const { progress: now } = await progress();
    expect(now).toMatchObject({ hoursMet: true, examsMet: true, met: true, causes: 4 });
    // What was done more than a year ago does not count.
    test.clock.set(instant('2027-12-01T08:30:00Z'));
    expect((await progress()).progress).toMatchObject({ met: false, seconds: 0 });
  });

  it('is a PDF with name, hours and number, the same each time; its code tells that it is real', async () => {
    await earn();
    const issued = await sanne((work) => issueOwnCertificate(work));
    assert(issued.ok, 'issued');
    const { certificateId } = issued.value;
    const pdf = async (person = tenant.collector) => {
      const answer = await as(person, (work) => certificatePdf(work, certificateId));
      return answer.ok ? answer.value : answer.refusal.code;
    };
    const once = await pdf();
    assert(typeof once !== 'string', 'a PDF');
    expect(once.fileName).toBe('bewijs-2026-0001.pdf');
    test.clock.set(instant('2027-03-01T08:30:00Z'));
    expect(await pdf()).toEqual(once);
    expect(await pdf(tenant.coach)).toBe('certificate-not-found');

    const { text } = await extractText(await getDocumentProxy(new Uint8Array(Buffer.from(once.content, 'base64'))), {
      mergePages: true,
    });
    const [certificate] = (await progress()).certificates;
    for (const words of [
      'Sanne',
      'Testadministratie',
      '20 november 2026',
      '6 u 04 min',
      '2026-0001',
      'Łucja 1',
      'geen officieel diploma',
    ])
      expect(text).toContain(words);
    const code = certificate?.code ?? '';
    expect(text).toContain(`${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`);

    const check = (typed: string) => karim((work) => checkCode(work, typed));
    expect(await check(code.toLowerCase())).toMatchObject({
      value: { found: { name: 'Sanne', number: '2026-0001', withdrawn: false } },
    });
    expect(await check('000000000000')).toEqual({ ok: true, value: { found: null } });
  });

  it('is not given twice in a month, and can be withdrawn at once', async () => {
    await earn();
    const issued = await sanne((work) => issueOwnCertificate(work));
    assert(issued.ok, 'issued');
    expect(await sanne((work) => issueOwnCertificate(work))).toMatchObject({
      refusal: { code: 'certificate-this-month' },
    });
    const code = (await progress()).certificates[0]?.code ?? '';
    expect((await undo(issued.value.undo, tenant.collector)).ok).toBe(true);
    expect((await progress()).certificates).toEqual([]);
    expect(await karim((work) => checkCode(work, code))).toMatchObject({ value: { found: { withdrawn: true } } });
    const again = await sanne((work) => issueOwnCertificate(work));
    expect(again.ok).toBe(true);
    expect((await progress()).certificates[0]?.number).toBe('2026-0002');
  });
});
