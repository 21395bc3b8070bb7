import { describe, expect, it } from 'vitest';
import { checkArticle, wordsIn } from '#rooms/training/rules/knowledge/check-article.ts';

const article = { title: 'Bellen op maandag', body: 'Doe het *niet* te vroeg.', skills: ['purpose'] };
const codeOf = (part: Partial<typeof article>) => {
  const decision = checkArticle({ ...article, ...part });
  return decision.ok ? null : decision.refusal.code;
};

describe('an article of the team', () => {
  it('has a title, words and a skill', () => {
    expect(codeOf({})).toBeNull();
    expect(codeOf({ title: ' ' })).toBe('article-without-title');
    expect(codeOf({ body: '## \n\n| | |\n|---|---|\n' })).toBe('article-without-text');
    expect(codeOf({ skills: [] })).toBe('article-without-skill');
  });

  it('counts its words, not its marks', () => {
    expect(wordsIn('## Kop\n\n- **één** punt\n\n| deel | kosten |\n|---|---|\n| € 2.500 | 15 % |')).toBe(7);
  });
});
