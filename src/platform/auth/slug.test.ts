import { expect, it } from 'vitest';
import { slugFor, slugsFor } from '#platform/auth/slug.ts';

it('keeps letters and digits, joined by dashes', () => {
  expect(slugFor('Été & Zn. B.V.')).toBe('ete-zn-b-v');
  expect(slugFor('  Van Dam Groothandel  ')).toBe('van-dam-groothandel');
  expect(slugFor('日本')).toBe('administratie');
  expect(slugFor(`${'a'.repeat(49)} b`)).toBe('a'.repeat(49));
});

it('offers numbered ones when the first is taken', () => {
  const slugs = slugsFor('De Zon');
  expect([slugs.next().value, slugs.next().value, slugs.next().value]).toEqual(['de-zon', 'de-zon-2', 'de-zon-3']);
});
