import { describe, expect, it } from 'vitest';
import { analyse, type Clause } from '#knowledge/language/text/analyse.ts';
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

/** A clause in short: kind of question, person, what is noticed. */
function clause(one: Clause): string {
  const question = one.question && `${one.question.kind}${one.question.embedded ? '-embedded' : ''}`;
  return [
    question,
    one.subordinate ? 'sub' : null,
    one.negated ? 'not' : null,
    one.condition,
    one.reportedFrom && `says-${one.reportedFrom}`,
    one.obliged && `must-${one.obliged}`,
  ]
    .filter(Boolean)
    .join(' ');
}

const forms = (text: string): string[] => analyse(text).clauses.map(clause);

describe('clauses', () => {
  it.each<[string, string[]]>([
    // Questions with and without a mark
    ['kunt u vandaag betalen', ['yes-no']],
    ['Kunt u vandaag betalen?', ['yes-no']],
    ['spreek ik met mevrouw de vries', ['yes-no']],
    ['betaalt u vandaag of morgen', ['choice']],
    ['wanneer kunt u betalen', ['open']],
    ['op welke dag komt het geld binnen', ['open']],
    ['hoeveel kunt ge vandaag storten', ['open']],
    ['waarom heeft u niet betaald', ['why not']],
    ['hoezo', ['why']],
    ['dat begrijp ik wanneer kunt u betalen', ['', 'open']],
    ['kunt u zeggen wanneer u betaalt', ['yes-no', 'open-embedded sub']],
    ['mag ik vragen waarom de factuur openstaat', ['yes-no', 'why-embedded sub']],
    ['u betaalt vrijdag?', ['declarative']],
    ['u betaalt vrijdag, toch?', ['', 'tag']],
    ['heb ik al gedaan', ['']],
    ['wat vervelend voor u', ['']],
    ['ik betaal vrijdag', ['']],
    // Conditions
    ['als u vandaag betaalt, stop ik de procedure', ['sub if', 'then']],
    ['als u wilt kunt u in termijnen betalen', ['sub if', 'then']],
    ['indien u niet betaalt dragen wij het over', ['sub not if', 'then']],
    ['ik zou graag eerst de factuur zien', ['would']],
    // Negation
    ['ik heb die factuur nooit gekregen', ['not']],
    ['niet alleen de factuur maar ook de rente', ['']],
    // Reported speech
    ['u zei dat u vrijdag zou betalen', ['', 'sub would says-listener']],
    ['mijn collega heeft beloofd dat het niet hoeft', ['', 'sub not says-other']],
    // Duty
    ['u moet voor vrijdag betalen', ['must-listener']],
    ['gij moest dat al lang gestort hebben', ['must-listener']],
    ['u had moeten betalen', ['must-listener']],
    ['u dient het bedrag over te maken', ['must-listener']],
    ['u bent verplicht om te betalen', ['must-listener']],
    ['wij moeten ook onze leveranciers betalen', ['must-speaker']],
    ['ik moet even kijken', ['']],
    ['u moet nog geld krijgen', ['']],
    ['u moet niets', ['not']],
    ['dat moet lukken', ['must-other']],
  ])('%s', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it.each([
    ['ik maak het morgen over', 'overmaken'],
    ['ik los het af over drie weken', 'aflossen'],
    ['dat spreken we dan zo af', 'afspreken'],
    ['ik heb het overgemaakt', 'overmaken'],
    ['ik probeer het over te maken', 'overmaken'],
    ['ik kijk dat eens na', 'nakijken'],
    ['ik maak me zorgen over de rekening', 'maken'],
  ])('%s: %s', (text, lemma) => {
    expect(analyse(text).clauses.flatMap((one) => one.verbs.map((verb) => verb.lemma))).toContain(lemma);
  });

  it('keep their place in the raw text', () => {
    const text = 'Als u vandaag betaalt, dan stop ik het.';
    expect(analyse(text).clauses.map((one) => text.slice(one.start, one.end))).toEqual([
      'Als u vandaag betaalt',
      'dan stop ik het',
    ]);
  });
});
