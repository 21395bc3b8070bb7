import { describe, expect, it } from 'vitest';
import { lineOf } from '#rooms/playbook/rules/line-of.ts';
import { withDefaults } from '#rooms/playbook/rules/with-defaults.ts';

const playbook = withDefaults({ lines: [], cards: [] });

describe('the line of a moment', () => {
  it('follows cause, tone and language', () => {
    const key = { phase: 'negotiate', variant: 'cannot_pay', tone: 'normal', language: 'nl' } as const;
    expect(lineOf(playbook, key)?.text).toBe(
      'Wat kunt u vandaag al betalen? Voor de rest spreken we een dag af die zeker lukt.',
    );
    expect(lineOf(playbook, { ...key, tone: 'gentle' })?.text).toContain('klein bedrag');
    expect(lineOf(playbook, { ...key, language: 'en' })?.text).toContain('today');
  });

  it('is the general one of the phase for a variant that has none', () => {
    const key = { phase: 'agree', variant: 'process', tone: 'normal', language: 'nl' } as const;
    expect(lineOf(playbook, key)?.variant).toBe('any');
    expect(lineOf(playbook, { ...key, phase: 'open' })).toBeNull();
  });
});
