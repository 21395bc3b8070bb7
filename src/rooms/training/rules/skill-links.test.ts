import { describe, expect, it } from 'vitest';
import { articlesIn } from '#rooms/training/rules/articles/articles.ts';
import { cardKeys } from '#rooms/training/rules/cards/cards.ts';
import { skillLinks } from '#rooms/training/rules/skill-links.ts';
import { skills } from '#rooms/training/rules/skills.ts';

describe('where a skill is learned', () => {
  it.each(skills)('%s: the deck has cards of it, and the article practises it', (skill) => {
    const { deck, article } = skillLinks[skill];
    expect(cardKeys.filter((key) => key.skill === skill && key.deck === deck).length).toBeGreaterThan(1);
    if (article) expect(articlesIn('nl').find(({ slug }) => slug === article)?.skills).toContain(skill);
  });
});
