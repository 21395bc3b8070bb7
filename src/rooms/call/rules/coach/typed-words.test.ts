import { describe, expect, it } from 'vitest';
import { typedWords } from '#rooms/call/rules/coach/typed-words.ts';

describe('typed words', () => {
  it.each([
    ['vrijdag betaal ik', 'customer', 'vrijdag betaal ik', false],
    ['k: vrijdag betaal ik', 'customer', 'vrijdag betaal ik', true],
    ['Klant : vrijdag', 'customer', 'vrijdag', true],
    ['ik: welk bedrag?', 'agent', 'welk bedrag?', true],
    ['  ik betaal vrijdag ', 'customer', 'ik betaal vrijdag', false],
    ['om 10:30 bellen', 'customer', 'om 10:30 bellen', false],
  ])('“%s” is of the %s', (line, role, text, marked) => {
    expect(typedWords(line)).toEqual([{ role, text, marked }]);
  });

  it('are an utterance for each line that says something', () => {
    expect(typedWords('ik: welke dag?\r\n\n  \nk:\nvrijdag').map(({ text }) => text)).toEqual([
      'welke dag?',
      'vrijdag',
    ]);
  });
});
