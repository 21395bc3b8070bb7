import { describe, expect, it } from 'vitest';
import { clauses } from '#knowledge/language/text/clauses.ts';
import { tokenise } from '#knowledge/language/text/tokens.ts';

const shown = (text: string): string[] => tokenise(text).map((token) => `${token.text}:${token.kind}`);

describe('tokens', () => {
  it.each([
    ['€ 3.000,50 graag', ['€ 3.000,50:amount', 'graag:word']],
    ['250€', ['250€:amount']],
    ['24,- per keer', ['24,-:amount', 'per:word', 'keer:word']],
    ['op 15-4 of 15/12/2026', ['op:word', '15-4:number', 'of:word', '15/12/2026:number']],
    ['de 1e, 14u30', ['de:word', '1e:number', ',:punct', '14u30:number']],
    ["'s ochtends zo'n 5 euro's", ["'s:word", 'ochtends:word', "zo'n:word", '5:number', "euro's:word"]],
    ["'t is da's", ["'t:word", 'is:word', "da's:word"]],
    ["'misschien'", ["':punct", 'misschien:word', "':punct"]],
    ['jan.p@zon.nl www.zon.nl', ['jan.p@zon.nl:symbol', 'www.zon.nl:symbol']],
    ['NL91 ABNA 0417 1643 00', ['NL91 ABNA 0417 1643 00:symbol']],
    ['factuur F2026-0113', ['factuur:word', 'F2026-0113:symbol']],
    ['+31 6 12345678', ['+31 6 12345678:symbol']],
    ['a.u.b. t/m vrijdag', ['a.u.b.:word', 't/m:word', 'vrijdag:word']],
    ['14dagen 2k 3x', ['14:number', 'dagen:word', '2k:number', '3x:number']],
    ['18 nov-19 dec Jan-Willem', ['18:number', 'nov:word', '-:punct', '19:number', 'dec:word', 'Jan-Willem:word']],
    ['wat?!', ['wat:word', '?:punct', '!:punct']],
    ['👍 ok', ['👍:symbol', 'ok:word']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('takes accents and case off for comparing only', () => {
    expect(tokenise('Één tweeënhalf A.U.B.').map((token) => token.norm)).toEqual(['een', 'tweeenhalf', 'aub']);
  });
});

/** The clauses as they stand in the text; a subordinate one with its conjunction before it. */
function shownClauses(text: string): string[] {
  const tokens = tokenise(text);
  return clauses(tokens).map(({ from, to, subordinate, conjunction }) => {
    const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    return subordinate ? `[${conjunction ?? ''}] ${words}` : words;
  });
}

describe('clauses', () => {
  it.each<[string, string[]]>([
    ['kunt u vandaag betalen', ['kunt u vandaag betalen']],
    ['u betaalt vrijdag, toch?', ['u betaalt vrijdag', 'toch']],
    ['factuur nr. 12 is betaald.', ['factuur nr. 12 is betaald']],
    // A new sentence without a mark
    ['dat begrijp ik wanneer kunt u betalen', ['dat begrijp ik', 'wanneer kunt u betalen']],
    ['ik betaal vrijdag en ik bel u morgen', ['ik betaal vrijdag', 'en ik bel u morgen']],
    // Conditions and reasons
    ['als u vandaag betaalt, stop ik de procedure', ['[als] als u vandaag betaalt', 'stop ik de procedure']],
    ['als u wilt kunt u in termijnen betalen', ['[als] als u wilt', 'kunt u in termijnen betalen']],
    ['indien u niet betaalt dragen wij het over', ['[indien] indien u niet betaalt', 'dragen wij het over']],
    ['ik betaal niet omdat de dozen nat waren', ['ik betaal niet', '[omdat] omdat de dozen nat waren']],
    // Questions and reports inside a sentence
    ['kunt u zeggen wanneer u betaalt', ['kunt u zeggen', '[wanneer] wanneer u betaalt']],
    ['mag ik vragen waarom de factuur openstaat', ['mag ik vragen', '[waarom] waarom de factuur openstaat']],
    ['u zei dat u vrijdag zou betalen', ['u zei', '[dat] dat u vrijdag zou betalen']],
    // No second verb, no second clause
    ['niet alleen de factuur maar ook de rente', ['niet alleen de factuur maar ook de rente']],
    ['ik los het af over drie weken', ['ik los het af over drie weken']],
  ])('%s', (text, expected) => {
    expect(shownClauses(text)).toEqual(expected);
  });
});
