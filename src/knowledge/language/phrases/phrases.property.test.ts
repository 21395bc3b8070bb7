import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day, weekday } from '#kernel/dates.ts';
import { dayOfNumber, numberOfDay } from '#knowledge/language/phrases/calendar.ts';
import { wordValue } from '#knowledge/language/phrases/number-words.ts';
import { readNumbers } from '#knowledge/language/phrases/numbers.ts';
import { phrasesOf, readPhrases } from '#knowledge/language/phrases/read-phrases.ts';
import { tokenise } from '#knowledge/language/text/tokens.ts';

const days = fc.integer({ min: -20000, max: 60000 }).map((count) => addDays(day('2026-01-01'), count));
const words =
  'vrijdag volgende komende week maand de 15e eind begin van half december over binnen drie weken een paar na voor tegen tot en of 12 1-12 € 250 euro honderd duizend per elke termijnen helft rest zodra ik betaal , . ? laatste mei 2026 uiterlijk deze dag kerst tussen nu in jaar kwartaal 31 februari acht dagen x k 3x - /'.split(
    ' ',
  );
const babble = fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((list) => list.join(' '));

const unit =
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  );
const tens = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');

/** The usual Dutch spelling of a number below a million, written apart from the grammar. */
function spell(value: number): string {
  if (value < 20) return unit[value - 1] ?? '';
  if (value < 100)
    return `${value % 10 ? `${unit[(value % 10) - 1]}${/[23]/.test(String(value % 10)) ? 'ën' : 'en'}` : ''}${tens[Math.floor(value / 10) - 2]}`;
  if (value < 1000) {
    const hundreds = Math.floor(value / 100);
    return `${hundreds > 1 ? unit[hundreds - 1] : ''}honderd${value % 100 ? spell(value % 100) : ''}`;
  }
  const thousands = Math.floor(value / 1000);
  return `${thousands > 1 ? spell(thousands) : ''}duizend${value % 1000 ? ` ${spell(value % 1000)}` : ''}`;
}

describe('reading phrases', () => {
  it('never fails and never points outside the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), babble), days, (text, callDate) => {
        const found = readPhrases(text, callDate);
        for (const phrase of [...found.dates, ...found.amounts]) {
          expect(phrase.start).toBeGreaterThanOrEqual(0);
          expect(phrase.end).toBeGreaterThan(phrase.start);
          expect(text.slice(phrase.start, phrase.end)).toBe(phrase.text);
        }
        for (const date of found.dates) {
          if (date.from !== null && date.to !== null) expect(date.from <= date.to).toBe(true);
          if (date.kind === 'deadline') expect(date.to).not.toBeNull();
          if (!date.vague && date.kind === 'day') expect(date.from).toBe(date.to);
        }
        for (const amount of found.amounts)
          if (amount.cents !== null) expect(Number.isSafeInteger(amount.cents)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  it('takes lone halves of characters, marks that nobody sees, and a megabyte', () => {
    const callDate = day('2026-11-18');
    expect(readPhrases('\uD800 vrij\u200Bdag \u202E', callDate).amounts).toEqual([]);
    for (const piece of [
      '1',
      '1.',
      '1-',
      '€ ',
      'vrijdag ',
      'en een half ',
      'tot ',
      'vijf en ',
      "'",
      '@',
      'a.',
      'honderd ',
      'over ',
      'als ik loon ',
    ]) {
      const found = readPhrases(piece.repeat(Math.ceil(1e5 / piece.length)), callDate);
      expect(found.dates.length).toBeLessThan(1e5);
    }
  }, 60_000);

  it('looks at each token a bounded number of times', () => {
    for (const sentence of [
      'vrijdag of ',
      'een paar honderd en ',
      'als ik loon krijg ',
      'tot en met de 15e ',
      'over drie ',
      'honderd per maand ',
    ]) {
      const looks = (count: number): number => {
        let seen = 0;
        const text = sentence.repeat(count);
        const tokens = new Proxy(tokenise(text), {
          get: (target, key, receiver) => {
            seen += 1;
            return Reflect.get(target, key, receiver) as unknown;
          },
        });
        phrasesOf(text, tokens, day('2026-11-18'));
        return seen;
      };
      expect(looks(400) / looks(100)).toBeLessThan(4.4);
    }
  });

  it('knows every number below a million in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (value) => {
        expect(readNumbers(tokenise(`${spell(value)} euro`)).map((number) => number.value)).toEqual([value]);
        expect(
          readPhrases(`ik betaal ${spell(value)} euro`, day('2026-11-18')).amounts.map((amount) => amount.cents),
        ).toEqual([value * 100]);
      }),
      { numRuns: 800 },
    );
    for (let value = 1; value < 100; value += 1) expect(wordValue(tokenise(spell(value))[0]?.norm ?? '')).toBe(value);
  }, 60_000);

  it('reads every amount as it is written on an invoice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (cents) => {
        const written = (cents / 100).toLocaleString('nl-NL', { minimumFractionDigits: 2 });
        for (const text of [`€ ${written}`, `€${written}`, `${written} euro`, `EUR ${written}`])
          expect(readPhrases(text, day('2026-11-18')).amounts.map((amount) => amount.cents)).toEqual([cents]);
      }),
    );
  });

  it('finds the weekday within a week after the call', () => {
    const names = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ');
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 6 }), (callDate, index) => {
        const [found] = readPhrases(`ik betaal ${names[index]}`, callDate).dates;
        const from = found?.from as Day;
        expect(weekday(from)).toBe(index + 1);
        expect(from > callDate && from <= addDays(callDate, 7)).toBe(true);
      }),
    );
  });

  it('counts days as the kernel does', () => {
    fc.assert(
      fc.property(days, (value) => {
        expect(dayOfNumber(numberOfDay(value))).toBe(value);
        expect(dayOfNumber(numberOfDay(value) + 1)).toBe(addDays(value, 1));
      }),
    );
  });
});
