import { describe, expect, it } from 'vitest';
import { skills } from '#rooms/training/rules/skills.ts';

describe('skills', () => {
  it('are twelve different single words, as they stand in the database', () => {
    expect(new Set(skills).size).toBe(12);
    expect(skills.filter((skill) => !/^[a-z]+$/.test(skill))).toEqual([]);
  });
});
