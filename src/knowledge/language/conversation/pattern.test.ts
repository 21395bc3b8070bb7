import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canFit, once, says } from '#knowledge/language/conversation/pattern.ts';
import { waysToFit } from '#knowledge/language/conversation/required-pieces.ts';

describe('the pieces of words that a pattern needs', () => {
  it.each([
    [/(?<![a-z])(?:schij[fv]\w*|per (?:maand|week))(?![a-z])/, [[['schij']], [['maand', 'week'], ['per']]]],
    [/moet(?:en)? [^.?!]{0,60}(?:betalen|zorgen)/, [[['betalen', 'zorgen'], ['moet']]]],
    [
      /(?:dat|zo) (?:is|was) (?:echt )?goed/,
      [
        [['goed'], ['dat'], ['is', 'was']],
        [['goed'], ['zo'], ['is', 'was']],
      ],
    ],
    [/a(?:laat (?:ik|we) zitten)/, [[['zitten'], ['laat'], ['ik', 'we'], ['a']]]],
    [/a?bc/, [[['bc']]]],
    [/(?:ge){0,2}makkelijk|(?:ge)+loof/, [[['makkelijk']], [['loof'], ['ge']]]],
    [/hal+o/, [[['hal'], ['o']]]],
    [/één keer/, [[['keer'], ['n']]]],
    [/\u0061b\d{2}/, [[['b']]]],
  ])('%s', (pattern, needs) => {
    expect(waysToFit(pattern).map((way) => way.needs)).toEqual(needs);
  });

  it.each([/\?\s*$/, /(?:(?:ja|))/, /(?:ja)?/, /(?=ja)(?!nee)/, /[a-z]{3}/, /ja/i])('none are sure: %s', (pattern) => {
    expect(waysToFit(pattern)[0]?.needs).toEqual([]);
  });
});

describe('the ways to fit a pattern', () => {
  it.each([
    [
      '(?<![a-z])(?:ja|nee (?:dank|hoor))(?![a-z])',
      ['(?<![a-z])(?:ja)(?![a-z])', '(?<![a-z])(?:nee (?:dank|hoor))(?![a-z])'],
    ],
    ['(?:ja|nee)[|)] of|mis(?:schien)?', ['(?:ja)[|)] of', '(?:nee)[|)] of', 'mis(?:schien)?']],
    ['(?:ja|nee)+ hoor', ['(?:ja|nee)+ hoor']],
    ['(?:ja|nee){2} ', ['(?:ja|nee){2} ']],
    ['(?:een) (?:ja|nee)', ['(?:een) (?:ja|nee)']],
    ['(?!ja|nee)[a-z]', ['(?!ja|nee)[a-z]']],
  ])('%s', (source, ways) => {
    expect(waysToFit(new RegExp(source)).map((way) => way.source)).toEqual(ways);
  });
});

const sources = [
  '(?<![a-z])(?:ik (?:betaal|stort) (?:niet|ni)|wel|(?:ja|maar)\\w*,|[|)]|\\? (?:ja|ni))(?! door)',
  '(?<!niet )(?:betaald?|door)(?: (?:door|aan))?',
  '(?:ja|maar)* over|(?:geen|doe) ?(?:cents?|zet)|(?:(?:ik|we)|het)k',
  '(?<![a-z])(?:(?:ik|we) (?:betaal|stort)(?: (?:dat|het))* (?:niet|ni)|geen cent)(?![a-z])',
  "(?<![a-z])(?:'t|het) (?:lukt|gaat)(?: echt| nu)* (?:wel|niet)",
  '(?:terug(?:ge)?bel\\w*|(?:bel|belt)[^.?!]{0,10} later)',
  '^(?:ja|jaja)[\\s,]+(?:maar|doch)?',
  '(?<!niet )betaald?(?! (?:door|aan))',
  'ik.*(?:doe|zet).+over',
  '\\?\\s*$',
  'één|k',
];
const words =
  "ik we betaal stort dat het niet ni geen cent cents 't lukt gaat echt nu wel terugbel gebeld teruggebeld belt later ja jaja maar betaald door doe zet over één k ? . , ‘ ß".split(
    ' ',
  );
const text = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join(' ')),
  fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

describe('patterns of plain texts', () => {
  it('find exactly what they find without a look at the words first', () => {
    const tests = sources.map((source) => ({ pattern: new RegExp(source), test: says(new RegExp(source)) }));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 7 }), (texts) => {
        for (const one of texts)
          for (const { pattern, test } of tests) expect([one, test(one)]).toEqual([one, pattern.test(one)]);
      }),
    );
  });

  it('are known to later texts when they are made after earlier ones', () => {
    const before = says(/kraan/);
    expect([before('de kraan lekt'), before('de deur klemt')]).toEqual([true, false]);
    const after = says(/deur/);
    expect([after('de kraan lekt'), after('de deur klemt')]).toEqual([false, true]);
  });

  it('look at the words alone where that is asked', () => {
    const can = canFit(/(?<![a-z])stort ik/);
    expect([can('stort ik'), can('gestort'), can('betaal ik')]).toEqual([true, true, false]);
  });

  it('take linear time', () => {
    const test = says(/(?<![a-z])(?:betaal|stort) (?:niet|ni)(?![a-z])/);
    const long = 'betaalniet'.repeat(20_000);
    const spaced = 'betaal niets '.repeat(16_000);
    const start = performance.now();
    expect([test(long), test(spaced)]).toEqual([false, false]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('an answer that is remembered', () => {
  it('is read once for one text', () => {
    let read = 0;
    const length = once((said: string) => {
      read += 1;
      return said.length;
    });
    expect([length('ja'), length('ja'), length('nee'), length('')]).toEqual([2, 2, 3, 0]);
    expect(read).toBe(3);
  });
});
