import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KnownWords } from '#knowledge/language/acts/slips.ts';

const words = new KnownWords(['betaald', 'factuur', 'rekening', 'bellen', 'stellen', 'morgen']);

it.each([
  ['betaadl', 'betaald'],
  ['factuuur', 'factuur'],
  ['facuur', 'factuur'],
  ['rekwning', 'rekening'],
  ['belen', 'bellen'],
  ['betaald', null],
  ['etaald', null],
  ['morge', 'morgen'],
  ['boom', null],
  ['fakturen', null],
])('%s stands for %s', (word, meant) => {
  expect(words.nearest(word)).toBe(meant);
});

it('finds a word that lost, got or changed one letter behind the first', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'a b c d e f g h'.split(' ')), minLength: 6, maxLength: 12 });
  fc.assert(
    fc.property(letters, fc.nat(), fc.constantFrom(...'i j k l m'.split(' ')), (word, chance, letter) => {
      const known = new KnownWords([word]);
      const place = 1 + (chance % (word.length - 1));
      const [before, after] = [word.slice(0, place), word.slice(place)];
      expect(known.nearest(before + letter + after)).toBe(word);
      expect(known.nearest(before + letter + after.slice(1))).toBe(word);
      expect(known.nearest(before + after.slice(1))).toBe(word);
    }),
  );
});

it('takes two letters swapped for likelier than another letter', () => {
  expect(new KnownWords(['abcdex', 'abcdfe']).nearest('abcdef')).toBe('abcdfe');
});
