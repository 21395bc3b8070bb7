import { describe, expect, it } from 'vitest';
import { cardKeys } from '#rooms/training/rules/cards/cards.ts';
import { mistakeSkill } from '#rooms/training/rules/mistake-skill.ts';

describe('the skill behind a mistake', () => {
  it('is the one that the cards against that mistake teach', () => {
    const odd = cardKeys.filter((key) => key.mistake !== undefined && key.deck === 'mistakes');
    expect(odd.length).toBeGreaterThan(10);
    expect(odd.filter((key) => key.mistake && mistakeSkill[key.mistake] !== key.skill).map((key) => key.id)).toEqual(
      [],
    );
  });
});
