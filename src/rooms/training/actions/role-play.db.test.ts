import { beforeEach, describe, expect, it } from 'vitest';
import { assert } from '#kernel/assert.ts';
import { day, instant } from '#kernel/dates.ts';
import { id } from '#kernel/ids.ts';
import { openTestDatabase, type TestTenant } from '#platform/db/testing.ts';
import { undoEvent } from '#platform/events/undo.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { rooms } from '#app/rooms.ts';
import { keepDrill } from '#rooms/training/actions/keep-drill.ts';
import { readPersonas, removePersona, savePersona } from '#rooms/training/actions/personas.ts';
import { keepPractice, readPractice, readPractices } from '#rooms/training/actions/practices.ts';
import { plainPersona } from '#rooms/training/rules/role-play/plain-persona.ts';
import { examplePersona } from '#rooms/training/rules/role-play/test-persona.ts';

const test = await openTestDatabase({ rooms });
let tenant: TestTenant;
const doWork = <Result>(fn: (work: Work) => Promise<Result>): Promise<Result> => test.testWork(tenant, fn);

const practiceId = id<'practice'>('01890000-0000-7000-8000-000000000001');
const practice = {
  mode: 'exam' as const,
  persona: plainPersona(examplePersona()),
  seed: 7,
  callDate: day('2026-11-18'),
  said: [
    'Goedemiddag, met Anna de Graaf van Lindehof. Spreek ik met Ronald de Wit?',
    'Ik bel over factuur 2026-0412, die staat 24 dagen open na de vervaldag.',
    '',
    'Kunt u het vrijdag overmaken?',
    'Dus we spreken af: het hele bedrag vrijdag. Klopt dat?',
    'Dank u wel, fijne dag nog.',
  ],
  before: null,
  helped: false,
  startedAt: instant('2026-11-18T10:00:00.000Z'),
};

beforeEach(async () => {
  tenant = await test.testTenant();
});

describe('a role-play', () => {
  it('is played again by the server, kept once, and found again by who played it', async () => {
    const kept = await doWork((work) => keepPractice(work, practiceId, practice));
    assert(kept.ok, 'kept');
    expect(kept.value.finished).toBe(true);
    expect(kept.value.result.kind).toBe('promise');
    expect(kept.value.result.chance).toBeGreaterThan(0.6);
    const again = await doWork((work) => keepPractice(work, practiceId, { ...practice, said: ['Hallo'] }));
    assert(again.ok, 'again');
    const listed = await doWork(readPractices);
    expect(listed.value.practices).toHaveLength(1);
    expect(listed.value.practices[0]).toMatchObject({
      practiceId,
      personaName: 'Ronald de Wit',
      turns: 6,
      finished: true,
    });
    const found = await doWork((work) => readPractice(work, practiceId));
    assert(found.ok, 'found');
    expect(found.value.practice.said).toEqual(practice.said);
    expect(found.value.practice.persona).toEqual(practice.persona);
  });

  it('of somebody else does not exist', async () => {
    const other = id<'practice'>('01890000-0000-7000-8000-000000000002');
    expect(await doWork((work) => readPractice(work, other))).toMatchObject({
      ok: false,
      refusal: { code: 'practice-not-found' },
    });
  });

  it('with a debtor that cannot be is refused, and nothing is kept', async () => {
    const persona = { ...practice.persona, cause: 'complaint' as const, complaint: null };
    const decision = await doWork((work) => keepPractice(work, practiceId, { ...practice, persona }));
    expect(decision).toMatchObject({ ok: false, refusal: { code: 'complaint-without-kind' } });
    expect((await doWork(readPractices)).value.practices).toHaveLength(0);
  });
});

describe('a debtor of the team', () => {
  it('is made up, changed, taken away, and each of it undone', async () => {
    const made = await doWork((work) =>
      savePersona(work, { personaId: null, persona: examplePersona({ name: 'Eigen Debiteur' }), active: true }),
    );
    assert(made.ok && made.value.undo, 'made');
    const { personaId } = made.value;
    const same = await doWork((work) =>
      savePersona(work, { personaId, persona: examplePersona({ name: 'Eigen Debiteur' }), active: true }),
    );
    expect(same).toMatchObject({ ok: true, value: { undo: null } });
    const gone = await doWork((work) => removePersona(work, personaId));
    assert(gone.ok && gone.value.undo, 'gone');
    expect((await doWork(readPersonas)).value.personas).toHaveLength(0);
    const { undo } = gone.value;
    await doWork((work) => undoEvent(work, undo, rooms));
    expect((await doWork(readPersonas)).value.personas.map((one) => one.persona.name)).toEqual(['Eigen Debiteur']);
  });
});

describe('a drill', () => {
  it('cannot have more good sentences than moments', async () => {
    expect(await doWork((work) => keepDrill(work, { skill: 'probing', moments: 4, good: 5 }))).toMatchObject({
      ok: false,
      refusal: { code: 'more-good-than-moments' },
    });
    expect(await doWork((work) => keepDrill(work, { skill: 'probing', moments: 4, good: 3 }))).toMatchObject({
      ok: true,
    });
  });
});
