import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '#kernel/dates.ts';
import type { Exercise } from '#rooms/training/rules/path/exercise.ts';
import { type Observation, skillLevels } from '#rooms/training/rules/path/skill-level.ts';
import {
  goodLevel,
  mostSteps,
  nextSteps,
  type OpenAssignment,
  type PathFacts,
} from '#rooms/training/rules/path/steps.ts';
import { type Skill, skills } from '#rooms/training/rules/skills.ts';

const today = day('2026-11-20');
const seen = (skill: Skill, value: number, count: number, source: Observation['source'] = 'call'): Observation[] =>
  Array.from({ length: count }, (_, ago) => ({ skill, value, source, day: addDays(today, -ago) }));
const facts = (part: Partial<PathFacts> & { observations?: readonly Observation[] } = {}): PathFacts => ({
  today,
  levels: skillLevels(part.observations ?? [], {}, today),
  assignments: [],
  asked: [],
  missed: [],
  practised: [],
  country: 'NL',
  ...part,
});
const assignment = (id: string, byDay: string, exercise: Exercise): OpenAssignment => ({
  assignmentId: id,
  exercise,
  by: 'Karim',
  byDay: day(byDay),
  note: null,
});
const quiz: Exercise = { kind: 'quiz', theme: 'law', score: 80 };

describe('the path', () => {
  it('is never longer than five steps, never has the same step or skill twice, and is the same for the same facts', () => {
    const observation = fc.record({
      skill: fc.constantFrom(...skills),
      source: fc.constantFrom('call', 'quiz', 'drill', 'role-play', 'cards'),
      value: fc.constantFrom(0, 0.3, 0.5, 1),
      day: fc.integer({ min: 0, max: 80 }).map((ago) => addDays(today, -ago)),
    }) as fc.Arbitrary<Observation>;
    const practised = fc.record({
      skill: fc.constantFrom(...skills),
      kind: fc.constantFrom('article', 'drill', 'quiz', 'role-play', 'cards'),
      day: fc.integer({ min: 0, max: 80 }).map((ago) => addDays(today, -ago)),
    }) as fc.Arbitrary<PathFacts['practised'][number]>;
    fc.assert(
      fc.property(
        fc.array(observation, { maxLength: 80 }),
        fc.array(practised, { maxLength: 20 }),
        (observations, done) => {
          const given = facts({ observations, practised: done });
          const steps = nextSteps(given);
          expect(steps.length).toBeLessThanOrEqual(mostSteps);
          expect(new Set(steps.map(({ skill }) => skill)).size).toBe(steps.length);
          expect(new Set(steps.map(({ exercise }) => JSON.stringify(exercise))).size).toBe(steps.length);
          expect(steps.every(({ minutes }) => minutes > 0 && minutes <= 15)).toBe(true);
          expect(nextSteps(given)).toEqual(steps);
        },
      ),
    );
  });

  it('gives a newcomer somewhere to begin', () => {
    const goodTeam = Object.fromEntries(skills.map((skill) => [skill, { mean: 0.9, n: 50 }]));
    const steps = nextSteps(facts({ levels: skillLevels([], goodTeam, today) }));
    expect(steps.map(({ skill, why }) => [skill, why.code])).toEqual([
      ['purpose', 'start'],
      ['silence', 'start'],
      ['questions', 'start'],
      ['probing', 'start'],
      ['summary', 'start'],
    ]);
    expect(steps[0]?.exercise).toEqual({ kind: 'article', article: 'first-sentence' });
    expect(steps.map(({ exercise }) => exercise)).toContainEqual({ kind: 'role-play', personaId: null, level: 1 });
    // Five ways to practise, so that he meets them all.
    expect(new Set(steps.map(({ exercise }) => exercise.kind)).size).toBe(5);
  });

  it('puts first what the coach gave, earliest day first, and what he asked after that', () => {
    const steps = nextSteps(
      facts({
        observations: seen('closing', 0, 12),
        assignments: [
          assignment('b', '2026-12-01', quiz),
          assignment('a', '2026-11-25', { kind: 'drill', skill: 'probing', good: 5 }),
        ],
        asked: [
          { skill: 'empathy', by: 'Karim' },
          { skill: 'probing', by: 'Karim' },
        ],
      }),
    );
    // What is asked and given already, is there once.
    expect(steps.map(({ assignmentId, skill }) => assignmentId ?? skill)).toEqual(['a', 'b', 'empathy', 'closing']);
  });

  it('says which calls it follows from, with the words of one', () => {
    const missed = {
      skill: 'probing' as const,
      quote: 'Dan hoor ik het wel',
      customerName: 'Bakkerij Noord',
      reviewId: 'r',
    };
    const [step] = nextSteps(
      facts({
        observations: [...seen('probing', 0, 6), ...seen('probing', 1, 3), ...seen('closing', 1, 9)],
        missed: [missed],
      }),
    );
    expect(step).toMatchObject({ skill: 'probing', why: { code: 'calls', poor: 6, of: 9, quote: missed } });
  });

  it('does not name what seldom goes wrong', () => {
    const observations = [...seen('probing', 0, 2), ...seen('probing', 0.6, 10)];
    expect(nextSteps(facts({ observations }))[0]?.why).toEqual({ code: 'fair' });
  });

  it('says when it follows from training, or from little', () => {
    const why = (observations: readonly Observation[]) => nextSteps(facts({ observations }))[0]?.why;
    expect(why(seen('law', 0, 10, 'quiz'))).toEqual({ code: 'training', poor: 10, of: 10 });
    expect(why(seen('law', 0.5, 10))).toEqual({ code: 'fair' });
    expect(why(seen('law', 0, 2))).toEqual({ code: 'little-known' });
  });

  it('leaves out what goes well', () => {
    const steps = nextSteps(
      facts({ observations: skills.flatMap((skill) => seen(skill, skill === 'law' ? 0.2 : 1, 12)) }),
    );
    expect(steps.map(({ skill }) => skill)).toEqual(['law']);
    const levels = skillLevels(seen('law', 1, 12), {}, today);
    expect(levels.find(({ skill }) => skill === 'law')?.level).toBeGreaterThan(goodLevel);
  });

  it('varies: what was practised last comes last', () => {
    const observations = seen('closing', 0, 12);
    const first = nextSteps(facts({ observations }))[0]?.exercise.kind;
    const practised = [{ skill: 'closing' as const, kind: 'article' as const, day: addDays(today, -1) }];
    const second = nextSteps(facts({ observations, practised }))[0]?.exercise.kind;
    expect([first, second]).toEqual(['article', 'drill']);
    const all = (['article', 'drill', 'quiz', 'role-play', 'cards'] as const).map((kind, index) => ({
      skill: 'closing' as const,
      kind,
      day: addDays(today, index === 3 ? -40 : -index),
    }));
    expect(nextSteps(facts({ observations, practised: all }))[0]?.exercise).toEqual({
      kind: 'role-play',
      personaId: null,
      level: 1,
    });
  });

  it('gives Belgian law in Belgium, and no drill of it', () => {
    const [step] = nextSteps(facts({ observations: seen('law', 0, 12), country: 'BE' }));
    expect(step?.exercise).toEqual({ kind: 'article', article: 'belgian-costs' });
    const practised = [{ skill: 'law' as const, kind: 'article' as const, day: today }];
    expect(nextSteps(facts({ observations: seen('law', 0, 12), practised }))[0]?.exercise.kind).toBe('quiz');
  });
});
