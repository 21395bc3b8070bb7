import { describe, expect, it } from 'vitest';
import { checkCard } from '#rooms/playbook/rules/check-card.ts';

const code = (act: 'refuses' | null, ...sounds: string[]) => {
  const decision = checkCard({ act, sounds });
  return decision.ok ? 'fine' : decision.refusal.code;
};

describe('a card of the team', () => {
  it('says how an own excuse sounds, in words that not everybody uses', () => {
    expect(code(null)).toBe('sounds-missing');
    expect(code(null, 'subsidie', 'geld')).toBe('sound-too-common');
    expect(code(null, '!!!')).toBe('sound-too-common');
    expect(code(null, 'subsidie', 'wachten op de bank')).toBe('fine');
  });

  it('needs no sounds for what the coach understands by itself', () => {
    expect(code('refuses')).toBe('fine');
  });
});
