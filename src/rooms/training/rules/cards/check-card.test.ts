import { describe, expect, it } from 'vitest';
import { checkCueCard } from '#rooms/training/rules/cards/check-card.ts';
import { skillsOfDay } from '#rooms/training/rules/cards/skills-of-day.ts';

const text = { front: 'Wat zeg je?', back: 'Dit.', why: '' };

describe('a card that somebody writes', () => {
  it('has a front and a back in every language that it has', () => {
    expect(checkCueCard({ nl: text }).ok).toBe(true);
    expect(checkCueCard({ nl: text, en: text }).ok).toBe(true);
    expect(checkCueCard({})).toMatchObject({ refusal: { code: 'cue-card-without-text' } });
    expect(checkCueCard({ nl: text, en: { ...text, front: ' ' } })).toMatchObject({
      refusal: { code: 'cue-card-without-front' },
    });
    expect(checkCueCard({ en: { ...text, back: '' } })).toMatchObject({ refusal: { code: 'cue-card-without-back' } });
  });
});

describe('the skills of a day', () => {
  it('are the mean of the answers per skill', () => {
    expect(
      skillsOfDay([
        { skill: 'law', rating: 'again' },
        { skill: 'law', rating: 'hard' },
        { skill: 'law', rating: 'easy' },
        { skill: 'silence', rating: 'good' },
      ]),
    ).toEqual([
      { skill: 'law', value: 0.5 },
      { skill: 'silence', value: 1 },
    ]);
    expect(skillsOfDay([])).toEqual([]);
  });
});
