import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { isConcrete, otherDaysAfter } from '#knowledge/language/conversation/other-days.ts';
import { promisesPayment } from '#knowledge/language/conversation/own-words.ts';
import { plain } from '#knowledge/language/conversation/plain.ts';
import { isSharp } from '#knowledge/language/conversation/sharp-words.ts';
import { withdraws } from '#knowledge/language/conversation/withdrawal.ts';
import { readPhrases } from '#knowledge/language/phrases/read-phrases.ts';

describe('a promise that is taken back', () => {
  it.each([
    'Wacht even, dat gaat toch niet.',
    'Doe dat toch maar niet.',
    'Haal die maar weer weg.',
    'Dat zal toch niet lukken, vrees ik.',
    'Vergeet wat ik zei.',
  ])('"%s" takes it back', (text) => {
    expect(withdraws(plain(text), false)).toBe(true);
  });

  it('is taken back by "dat haal ik niet" only where it was just repeated', () => {
    expect(withdraws(plain('Nee, dat haal ik niet.'), true)).toBe(true);
    expect(withdraws(plain('Nee, vroeger dan dat haal ik niet.'), false)).toBe(false);
  });

  it.each(['Ja hoor, dat lukt wel.', 'Nee, dat is goed zo.', 'Gaat dat toch niet?', 'Doe maar.'])(
    '"%s" leaves it',
    (text) => {
      expect(withdraws(plain(text), true)).toBe(false);
    },
  );
});

describe('a promise in the same breath as a threat', () => {
  it.each([
    'Ge krijgt maandag 300 euro, maar als ge nog eens zo belt zoek ik een ander.',
    'Ik stort het zaterdag en daarna zien jullie mij nooit meer.',
  ])('"%s" is a promise', (text) => {
    expect(promisesPayment(plain(text))).toBe(true);
  });

  it('is none when the tail makes it depend on something', () => {
    expect(promisesPayment(plain('Ik betaal zaterdag, maar alleen als de kast hersteld is.'))).toBe(false);
  });
});

describe('sharp words', () => {
  it.each(['Dag Karel, nog een rustige avond.', 'Salukes, tot zaterdag.', 'Jammer. Goedenavond.', 'Geen dank, dag!'])(
    '"%s" has none',
    (text) => {
      expect(isSharp(plain(text))).toBe(false);
    },
  );

  it.each(['Eerst zien, dan geloven. Dag.', 'Anders stuur ik het door naar de deurwaarder.', 'En nu echt op tijd he.'])(
    '"%s" has some',
    (text) => {
      expect(isSharp(plain(text))).toBe(true);
    },
  );
});

describe('days for something else than paying', () => {
  const read = (text: string) => readPhrases(plain(text), day('2026-11-18'));

  it.each([
    'Zaterdag hoort u van mij.',
    'Zaterdag geef ik u een belletje.',
    'Ik zie mijn boekhouder zaterdag.',
    'Zaterdag komt jullie monteur langs.',
  ])('"%s"', (text) => {
    expect(otherDaysAfter([], plain(text), read(text))).toEqual(['2026-11-21']);
  });

  it('become days of paying when that is said', () => {
    const text = 'Zaterdag betaal ik.';
    expect(otherDaysAfter(['2026-11-21'], plain(text), read(text))).toEqual([]);
  });

  it('and proof that is on its way are concrete', () => {
    expect(isConcrete('zaterdag bel ik', read('zaterdag bel ik'))).toBe(true);
    expect(isConcrete('ik mail het afschrift', read('ik mail het afschrift'))).toBe(true);
    expect(isConcrete('ik zal eens zien', read('ik zal eens zien'))).toBe(false);
  });
});
