import { describe, expect, it } from 'vitest';
import { articlesIn } from '#rooms/training/rules/articles/articles.ts';
import { isDrilled, materialFor, minutesOf } from '#rooms/training/rules/path/exercise.ts';
import { drillSkills } from '#rooms/training/rules/role-play/drill.ts';
import { skills } from '#rooms/training/rules/skills.ts';

describe('material for a skill', () => {
  it.each(skills)('%s has an article that is about it', (skill) => {
    const article = articlesIn('nl').find(({ slug }) => slug === materialFor(skill, 'NL').article);
    expect(article?.skills).toContain(skill);
  });

  it('follows the country where the law does', () => {
    expect(materialFor('law', 'BE')).toEqual({ theme: 'law', deck: 'law', article: 'belgian-costs' });
    expect(materialFor('empathy', 'BE')).toEqual({ theme: 'stress', deck: 'stress', article: 'money-stress' });
  });

  it('knows which skills can be drilled as the drills do', () => {
    expect(skills.filter(isDrilled).sort()).toEqual([...drillSkills].sort());
  });
});

describe('how long it takes', () => {
  it('is longer for a harder debtor and a longer drill', () => {
    const level = (one: 1 | 2 | 3) => minutesOf({ kind: 'role-play', personaId: null, level: one });
    expect([level(1), level(2), level(3)]).toEqual([8, 10, 12]);
    expect(minutesOf({ kind: 'drill', skill: 'closing', good: 2 })).toBe(3);
    expect(minutesOf({ kind: 'drill', skill: 'closing', good: 8 })).toBe(8);
    expect(minutesOf({ kind: 'quiz', theme: 'law', score: 80 })).toBe(5);
    expect(minutesOf({ kind: 'cards', deck: 'law', cards: 10 })).toBe(5);
    expect(minutesOf({ kind: 'article', article: 'silence' })).toBe(3);
  });
});
