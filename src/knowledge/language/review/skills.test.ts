import { describe, expect, it } from 'vitest';
import { type SkillFacts, skillsSeen } from '#knowledge/language/review/skills.ts';

const good: SkillFacts = {
  points: [
    { id: 'questions', share: 0.75 },
    { id: 'summary', share: 1 },
    { id: 'silence', share: null },
  ],
  mistakes: [],
  habits: [
    { id: 'avoids_must', kept: true },
    { id: 'avoids_why', kept: true },
    { id: 'concrete', kept: true },
  ],
  outcome: { kind: 'promise' },
};
const value = (facts: SkillFacts, skill: string) => skillsSeen(facts).find((one) => one.skill === skill)?.value;

describe('skills seen in a call', () => {
  it('takes the shares of points, and leaves out what could not be seen', () => {
    expect(value(good, 'questions')).toBe(0.75);
    expect(value(good, 'silence')).toBeUndefined();
    expect(value(good, 'probing')).toBe(1);
  });

  it('counts mistakes against their skill', () => {
    const bad: SkillFacts = {
      ...good,
      mistakes: [
        { id: 'beating_around_the_bush' },
        { id: 'wrong_argument' },
        { id: 'no_probing' },
        { id: 'kicking_after' },
      ],
      outcome: { kind: 'none' },
    };
    for (const skill of ['argument', 'probing', 'closing']) expect([skill, value(bad, skill)]).toEqual([skill, 0]);
    expect(value(bad, 'purpose')).toBe(0.5);
    expect(value(bad, 'trading')).toBeUndefined();
  });

  it('says little about a call in which the collector said nothing', () => {
    const silent = { ...good, habits: [], points: [] };
    expect(skillsSeen(silent)).toEqual([]);
  });

  it('keeps every value between 0 and 1', () => {
    for (const { value: one } of skillsSeen(good)) expect(one >= 0 && one <= 1).toBe(true);
  });
});
