import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '#kernel/dates.ts';
import { type Observation, skillLevels, usualLevel } from '#rooms/training/rules/path/skill-level.ts';
import { skills } from '#rooms/training/rules/skills.ts';

const today = day('2026-11-20');
const seen = fc.record({
  skill: fc.constantFrom(...skills),
  source: fc.constantFrom('call', 'role-play', 'drill', 'quiz', 'cards'),
  value: fc.double({ min: 0, max: 1, noNaN: true }),
  day: fc.integer({ min: 0, max: 200 }).map((ago) => addDays(today, -ago)),
}) as fc.Arbitrary<Observation>;
const levelOf = (list: readonly Observation[], team = {}) =>
  skillLevels(list, team, today).find(({ skill }) => skill === 'silence');
const call = (value: number, ago = 0): Observation => ({
  skill: 'silence',
  source: 'call',
  value,
  day: addDays(today, -ago),
});

describe('the level of a skill', () => {
  it('lies between 0 and 1 and does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(seen, { maxLength: 40 }), (list) => {
        const levels = skillLevels(list, {}, today);
        const turned = skillLevels([...list].reverse(), {}, today);
        for (const [index, one] of levels.entries()) {
          expect(one.level).toBeGreaterThanOrEqual(0);
          expect(one.level).toBeLessThanOrEqual(1);
          expect(turned[index]?.level).toBeCloseTo(one.level, 10);
        }
      }),
    );
  });

  it('never falls by something done well, nor rises by something done badly', () => {
    fc.assert(
      fc.property(fc.array(seen, { maxLength: 20 }), (list) => {
        const before = levelOf(list)?.level ?? 0;
        expect(levelOf([...list, call(1)])?.level).toBeGreaterThanOrEqual(before);
        expect(levelOf([...list, call(0)])?.level).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('starts from the usual one, of the team where that is known', () => {
    expect(levelOf([])).toMatchObject({ level: usualLevel, usual: usualLevel, known: 'none' });
    expect(levelOf([], { silence: { mean: 0.9, n: 19 } })?.usual).toBe(usualLevel);
    expect(levelOf([], { silence: { mean: 0.9, n: 20 } })?.level).toBeCloseTo(0.9, 10);
  });

  it('is drawn to the usual one by as much as four calls', () => {
    expect(levelOf([call(0), call(0), call(0), call(0)])?.level).toBeCloseTo(usualLevel / 2, 10);
  });

  it('counts what is a month old half, and a call more than a quiz', () => {
    const fresh = levelOf([call(0)])?.level ?? 0;
    const old = levelOf([call(0, 30)])?.level ?? 0;
    expect(fresh).toBeCloseTo((4 * usualLevel) / 5, 10);
    expect(old).toBeCloseTo((4 * usualLevel) / 4.5, 10);
    expect(levelOf([{ ...call(0), source: 'quiz' }])?.level).toBeGreaterThan(fresh);
  });

  it('says when enough was seen, and what went poorly where', () => {
    const seven = Array.from({ length: 7 }, (_, count) => call(count < 3 ? 0 : 1));
    expect(levelOf(seven)).toMatchObject({ known: 'little', inCalls: 7, poorInCalls: 3, inTraining: 0 });
    expect(levelOf([...seven, { ...call(0.4), source: 'drill' }])).toMatchObject({
      known: 'enough',
      inTraining: 1,
      poorInTraining: 1,
    });
  });

  it('does not look at what is later than today', () => {
    expect(levelOf([call(0, -1)])?.known).toBe('none');
  });
});
