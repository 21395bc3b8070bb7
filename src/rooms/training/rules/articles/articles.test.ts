import { describe, expect, it } from 'vitest';
import { understandability } from '#knowledge/language/index.ts';
import { articleSlugs } from '#rooms/training/rules/articles/article.ts';
import { articlesIn } from '#rooms/training/rules/articles/articles.ts';

const languages = ['nl', 'en'] as const;
const count = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
const headings = (text: string): number => text.match(/^## /gm)?.length ?? 0;
const numbers = (text: string): string[] =>
  (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => number.replace(/[.,]/g, '')).sort();

describe('the first articles', () => {
  it('has each article once, under its own slug, in both languages', () => {
    expect(articleSlugs).toHaveLength(12);
    expect(new Set(articleSlugs).size).toBe(12);
    for (const language of languages)
      expect(articlesIn(language).map((article) => article.slug)).toEqual([...articleSlugs]);
  });

  it('has a title of its own for each', () => {
    for (const language of languages)
      expect(new Set(articlesIn(language).map((article) => article.title)).size).toBe(articleSlugs.length);
  });

  describe.each(articleSlugs)('%s', (slug) => {
    const [nl, en] = languages.map((language) => articlesIn(language).find((article) => article.slug === slug));

    it('says the same in both languages: skills, headings, numbers, flag', () => {
      expect(nl?.skills).toEqual(en?.skills);
      expect(nl?.skills.length).toBeGreaterThan(0);
      expect(headings(nl?.body ?? '')).toBe(headings(en?.body ?? ''));
      expect(headings(nl?.body ?? '')).toBeGreaterThanOrEqual(3);
      expect(numbers(nl?.body ?? '')).toEqual(numbers(en?.body ?? ''));
      expect(nl?.review).toBe(en?.review);
      expect(nl?.body).not.toBe(en?.body);
    });

    it('takes two minutes', () => {
      for (const article of [nl, en]) {
        expect(count(article?.body ?? '')).toBeGreaterThanOrEqual(250);
        expect(count(article?.body ?? '')).toBeLessThanOrEqual(450);
        expect(article?.summary.length).toBeLessThanOrEqual(200);
      }
    });

    it('is B1 or easier in Dutch', () => {
      expect(['A2', 'B1']).toContain(understandability(nl?.body ?? '').level);
    });
  });
});
