import { describe, expect, it } from 'vitest';
import { cardOf, wordsOf } from '#rooms/playbook/rules/card-of.ts';
import type { ExcuseCard } from '#rooms/playbook/rules/playbook.ts';
import { builtInCards, withDefaults } from '#rooms/playbook/rules/with-defaults.ts';

const [any] = builtInCards;
const own = (title: string, ...sounds: string[]): ExcuseCard => {
  if (!any) throw new Error('no cards');
  return { ...any, cardId: null, act: null, title, sounds };
};
const playbook = withDefaults({
  lines: [],
  cards: [
    own('Subsidie', 'wachten op de subsidie', 'subsidie'),
    own('Vakantiegeld', 'vakantiegeld'),
    own('Nieuwe eigenaar', 'zaak verkocht'),
    { ...own('Uit', 'kwartaalcijfers'), active: false },
  ],
});
const titleOf = (words: string, acts: Parameters<typeof cardOf>[1]['acts'] = []) =>
  cardOf(playbook, { words, acts }, 'nl')?.title ?? null;

describe('the card for what was heard', () => {
  it('follows what the coach understood, in the language of the collector', () => {
    expect(titleOf('Nooit gehad', ['excuse_not_received'])).toBe('Factuur niet ontvangen');
    expect(cardOf(playbook, { words: '', acts: ['excuse_not_received'] }, 'en')?.title).toBe('Invoice not received');
  });

  it('takes what goes deepest', () => {
    expect(titleOf('', ['vague_promise', 'complaint_quality', 'angry'])).toBe('Klacht: het is niet goed');
  });

  it('prefers an own excuse, recognised by its words in their order', () => {
    expect(titleOf('Wij wachten nog altijd op die Subsidie, hè.', ['vague_promise'])).toBe('Subsidie');
    expect(titleOf('we wachten op de subsidie van vakantiegeld')).toBe('Subsidie');
    expect(titleOf('na mijn VAKANTIEGELD!')).toBe('Vakantiegeld');
    expect(titleOf('de zaak is vorige maand verkocht')).toBe('Nieuwe eigenaar');
    expect(titleOf('verkocht is de zaak')).toBeNull();
    expect(titleOf('de zaak loopt goed en we hebben veel aan iedereen verkocht')).toBeNull();
  });

  it('never puts an own excuse before stress', () => {
    expect(titleOf('ik slaap er niet van, en het vakantiegeld is op', ['distressed'])).toBe('Onder spanning');
  });

  it('leaves out what the team switched off, and what has no card', () => {
    expect(titleOf('na de kwartaalcijfers')).toBeNull();
    expect(titleOf('goed', ['cooperative'])).toBeNull();
  });

  it('compares words without case and punctuation', () => {
    expect(wordsOf('Nou, de Subsidie!')).toEqual(['nou', 'de', 'subsidie']);
  });
});
