import { describe, expect, it } from 'vitest';
import { KeptWords } from '#knowledge/language/text/kept-words.ts';

describe('what is known of words', () => {
  it('is made once for each, wherever it stands', () => {
    const made: string[] = [];
    const known = new KeptWords((word) => {
      made.push(word);
      return { word };
    });
    const first = known.of('ja, maar ja', 0, 2);
    expect(known.of('ja, maar ja', 9, 11)).toBe(first);
    expect(known.of('ja, maar ja', 4, 8)).toEqual({ word: 'maar' });
    expect(made).toEqual(['ja', 'maar']);
  });

  it('stays right when there are more words than are kept', () => {
    const known = new KeptWords((word) => `<${word}>`);
    for (let number = 0; number < 40_000; number += 1) {
      const word = `w${number}`;
      expect(known.of(word, 0, word.length)).toBe(`<${word}>`);
    }
    for (const word of ['w7', 'w39999', 'x'.repeat(500)]) expect(known.of(word, 0, word.length)).toBe(`<${word}>`);
  });
});
