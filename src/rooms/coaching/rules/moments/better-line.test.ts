import { expect, it } from 'vitest';
import { betterLine } from '#rooms/coaching/rules/moments/better-line.ts';

const cards = (act: string) =>
  act === 'angry' ? null : { reply: `Antwoord op ${act}.`, question: `Vraag over ${act}?` };

it('is the card of the team for what the customer said', () => {
  expect(betterLine('excuse_unanswered', 'excuse_system', cards)).toBe(
    'Antwoord op excuse_system. Vraag over excuse_system?',
  );
  expect(betterLine('no_probing', 'accepts_vague', cards)).toBe('Vraag over vague_promise?');
});

it('is nothing where no card belongs to it', () => {
  expect(betterLine('feeling_unanswered', 'angry', cards)).toBeNull();
  expect(betterLine('kicking_after', 'threat_at_close', cards)).toBeNull();
  expect(betterLine('trade', null, cards)).toBeNull();
});
