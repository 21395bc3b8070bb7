import { describe, expect, it } from 'vitest';
import { earOf, testCall } from '#knowledge/language/review/calls.testing.ts';
import type { PointId } from '#knowledge/language/review/points/point.ts';
import { reviewWith } from '#knowledge/language/review/review.ts';

const opening = `
a: Goedemiddag, met Roos van Maasstad Zand. Spreek ik met de heer Van Laar? [identifies_self closed_question verifies_identity]
c: Ja, daar spreekt u mee.
a: Meneer Van Laar, factuur 25-310 van € 1.200 staat sinds 1 oktober open. [states_purpose]
`;
const judge = (point: PointId, text: string) => {
  const call = testCall('judged', text, [{ number: '25-310', openCents: 120_000 }]);
  return reviewWith(call.dialogue, earOf(call)).points.find((one) => one.id === point)?.verdict;
};

describe('lead', () => {
  it('is kept without a day by who tells a refuser what follows', () => {
    const call = (extra: string) => `${opening}
      c: Die betaal ik niet. [refuses]
      a: Wat maakt dat u niet betaalt? [open_question probes]
      c: Dat gaat u niets aan. [refuses]
      a: Wat kunt u wel betalen, en wanneer? [open_question asks_date probes]
      c: Niets. [refuses]
      a: Dan gaat de rekening vrijdag naar onze deurwaarder. ${extra}
      c: Doe maar. [refuses]
      a: Dan weet u dat. Een goede dag nog. [thanks_positive_close]`;
    expect(judge('lead', call('[pressure]'))).toBe('good');
    expect(judge('lead', call('U moet betalen. [pressure must_verb]'))).toBe('partly');
  });
  it('is kept without a day by who sums up who calls when', () => {
    expect(
      judge(
        'lead',
        `${opening}
         c: Daar gaat mijn vrouw over. [excuse_person_absent]
         a: Wanneer is zij er? [open_question probes]
         c: Morgen. Zij belt u dan. [will_call_back]
         a: Hoe laat past dat? [open_question probes]
         c: Om tien uur. [will_call_back]
         a: Dus u vraagt het haar vanavond, en zij belt mij morgen om tien uur. [summary]
         c: Ja.`,
      ),
    ).toBe('good');
  });
  it('is lost by who lets go more often than he asks', () => {
    expect(
      judge(
        'lead',
        `${opening}
         c: Dat kijk ik na. [vague_promise]
         a: Prima, kijkt u maar. [accepts_vague gives_away_lead]
         c: Of mijn man doet het. [vague_promise]
         a: Ook goed. [accepts_vague]
         c: Maandag misschien. [vague_promise]
         a: Lukt maandag? [proposes_date closed_question]
         c: Ja hoor. [concrete_promise]`,
      ),
    ).toBe('missed');
  });
});

describe('prepared', () => {
  it('is missed by who goes round it twice', () => {
    expect(
      judge(
        'prepared',
        `a: Met Roos van Maasstad Zand, ik hoop dat ik niet stoor? [identifies_self hedging]
         c: Nee hoor, met Van Laar.
         a: Het is eigenlijk maar een kleinigheid. [hedging]
         c: Zegt u het maar.
         a: Factuur 25-310 van € 1.200 staat open. [states_purpose]`,
      ),
    ).toBe('missed');
  });
});

describe('excuses', () => {
  it('are partly handled when the first answer is a why', () => {
    expect(
      judge(
        'excuses',
        `${opening}
         c: Ik heb het geld niet. [excuse_no_cash]
         a: Waarom hebt u niet gebeld? [why_question]
         c: Daar dacht ik niet aan.
         a: Wanneer komt er geld binnen? [open_question probes]
         c: Maandag.`,
      ),
    ).toBe('partly');
  });
  it('are not there in a refusal', () => {
    expect(
      judge(
        'excuses',
        `${opening}\nc: Ik heb er geen geld voor over, ik betaal niet. [refuses excuse_no_cash]\na: Wat is er? [open_question]`,
      ),
    ).toBe('not_observable');
  });
});

describe('summary', () => {
  const callback = (said: string) => `${opening}
     c: Daar gaat mijn vrouw over. [excuse_person_absent]
     a: Wanneer spreekt u haar? [open_question probes]
     c: Vanavond, zij belt u morgen. [will_call_back]
     a: ${said} [summary]
     c: Ja.`;
  it('of a call that somebody will call is good with who does what, and when', () => {
    expect(judge('summary', callback('Dus u vraagt het haar vanavond en zij belt mij morgen om tien uur.'))).toBe(
      'good',
    );
    expect(judge('summary', callback('Dan hoor ik het morgen van haar.'))).toBe('partly');
  });
  it('of payments in parts is partly good without a day', () => {
    expect(
      judge(
        'summary',
        `${opening}
         c: Kan het in stukjes, honderd per maand? [asks_arrangement]
         a: Dat kan. Dus honderd euro per maand? [summary closed_question]
         c: Ja.`,
      ),
    ).toBe('partly');
  });
});

describe('silence', () => {
  it.each([
    ['c: En in juli had ik ook al...\na: Ja maar, dat had u kunnen zien aankomen.', 'missed'],
    ['c: laat me nou even uitpraten ik was nog niet klaar\na: sorry gaat uw gang', 'missed'],
    ['c: En in juli had ik ook al...\na: Vertelt u verder.', 'not_observable'],
  ])('%s', (rest, verdict) => {
    expect(judge('silence', `${opening}\n${rest}`)).toBe(verdict);
  });
});

describe('questions', () => {
  it('are missed when the only open one hands over the lead', () => {
    expect(
      judge(
        'questions',
        `${opening}\nc: Ik ben niet tevreden.\na: Wat wilt u dan dat ik doe? [open_question gives_away_lead]`,
      ),
    ).toBe('missed');
  });
});
