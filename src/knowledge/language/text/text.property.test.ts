import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauses } from '#knowledge/language/text/clauses.ts';
import { tokenise } from '#knowledge/language/text/tokens.ts';

const words =
  "ik u je ge als dat of en want omdat wanneer waarom betaalt betalen kunt moet is heb betaald niet de factuur vrijdag € 3,50 , . ? ! 't zo'n over maak los af die voor tot na euh - 'tegen' a.b. jan@x.nl www.x.nl 15-4".split(
    ' ',
  );
const babble = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((list) => list.join(' '));
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 120 }), babble);

describe('tokens and clauses', () => {
  it('cover everything but white space, in order, at their place', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, token.start)).toMatch(/^[\s\p{Cc}\p{Cf}\p{Z}]*$/u);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(text.slice(end)).toMatch(/^[\s\p{Cc}\p{Cf}\p{Z}]*$/u);
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  it('never fail, and clauses do not overlap', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const tokens = tokenise(text);
        let end = 0;
        for (const clause of clauses(tokens)) {
          expect(clause.from).toBeGreaterThanOrEqual(end);
          expect(clause.to).toBeGreaterThan(clause.from);
          end = clause.to;
        }
        expect(end).toBeLessThanOrEqual(tokens.length);
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  it('look at each token a bounded number of times', () => {
    for (const sentence of [
      'als u betaalt en ik bel dan ',
      'betaal betaal over ',
      'die dat of ',
      'euh euh ik ',
      'en of maar want ',
    ]) {
      const looks = (count: number): number => {
        let seen = 0;
        const tokens = new Proxy(tokenise(sentence.repeat(count)), {
          get: (target, key, receiver) => {
            seen += 1;
            return Reflect.get(target, key, receiver) as unknown;
          },
        });
        clauses(tokens);
        return seen;
      };
      expect(looks(400) / looks(100)).toBeLessThan(4.4);
    }
  });

  it('take a megabyte of anything', () => {
    for (const piece of [
      'a',
      'a-',
      'a.',
      "a'",
      '1',
      '1.',
      '1,',
      '1-',
      '@',
      'a@',
      '€',
      '+1',
      '+ ',
      'www.',
      'als u ',
      'die ',
      'niet ',
      '\uD83D\uDE00',
      '\uD800',
      'NL91 ABNA ',
    ]) {
      const text = piece.repeat(Math.ceil((piece === 'a' || piece === '1.' ? 1e6 : 1e5) / piece.length));
      expect(tokenise(text).length).toBeLessThanOrEqual(1_000_001);
    }
    expect(clauses(tokenise('als u betaalt en ik '.repeat(5000))).length).toBeGreaterThan(1000);
  }, 60_000);
});
