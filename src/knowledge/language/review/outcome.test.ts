import { describe, expect, it } from 'vitest';
import { earOf, opening, type TestCall, testCall, two } from '#knowledge/language/review/calls.testing.ts';
import { reviewWith } from '#knowledge/language/review/review.ts';

const invoice = [{ number: '25-310', openCents: 120_000 }];

const outcome = (call: TestCall) => {
  const { kind, date, amountCents, instalments, invoices } = reviewWith(call.dialogue, earOf(call)).outcome;
  return { kind, date, amountCents, instalments, invoices };
};
const call = (name: string, rest: string, invoices = invoice) => testCall(name, opening + rest, invoices);

describe('a promise', () => {
  it('is what the customer promises himself: the whole amount when nothing else is said', () => {
    const found = outcome(
      call(
        'promises',
        `c: O, die heb ik laten liggen. Ik maak hem maandag over. [concrete_promise]
         a: Fijn, dank u wel. Fijne dag nog. [thanks_positive_close]`,
      ),
    );
    expect(found).toEqual({
      kind: 'promise',
      date: '2025-11-24',
      amountCents: 120_000,
      instalments: null,
      invoices: ['25-310'],
    });
  });

  it.each([
    'Ja, dat is goed.',
    'Oké.',
    'doe maar',
    'ça va',
    'Akkoord hoor.',
    'komt in orde',
    'nee hoor dat lukt wel',
    'Vooruit dan maar.',
  ])('is a proposal that was taken with "%s"', (answer) => {
    const found = outcome(
      call(
        'accepts',
        `c: Ja, dat weet ik.\na: Kunt u hem vrijdag 28 november betalen? [proposes_date closed_question]\nc: ${answer} [cooperative]`,
      ),
    );
    expect(found).toMatchObject({ kind: 'promise', date: '2025-11-28', amountCents: 120_000 });
  });

  it.each([
    'Nee, dat lukt niet.',
    'Ik zal eens kijken.',
    'Dat weet ik nog niet.',
    'Als mijn klant betaalt wel.',
    'Vrijdag? Hoezo vrijdag?',
  ])('is not there after "%s"', (answer) => {
    const found = outcome(
      call(
        'no answer',
        `c: Ja, dat weet ik.\na: Kunt u hem vrijdag 28 november betalen? [proposes_date closed_question]\nc: ${answer}`,
      ),
    );
    expect(found).toMatchObject({ kind: 'none', date: null, amountCents: null });
  });

  it('follows the last correction', () => {
    const found = outcome(
      call(
        'corrects',
        `c: Ik betaal het morgen. [concrete_promise]
         a: Morgen, vrijdag 21 november, € 1.200. [concrete_agreement]
         c: O wacht, morgen ben ik weg. Maandag betaal ik het. [concrete_promise]
         a: Dan noteer ik maandag 24 november, € 1.200. Klopt dat? [summary concrete_agreement closed_question]
         c: Klopt. [cooperative]`,
      ),
    );
    expect(found).toMatchObject({ kind: 'promise', date: '2025-11-24', amountCents: 120_000 });
  });

  it('may be for the part that is not disputed, and goes before the complaint', () => {
    const found = outcome(
      call(
        'undisputed part',
        `c: Er ontbraken vier zakken, dat heb ik gemeld. [complaint_delivery]
         a: Die vier zakken zijn € 80, die haal ik eraf. Wanneer betaalt u de overige € 1.120? [open_question asks_date trade_offer]
         c: Dinsdag. [concrete_promise]
         a: Dinsdag 25 november € 1.120, en de klacht over de zakken leg ik vast. [summary concrete_agreement]`,
      ),
    );
    expect(found).toMatchObject({ kind: 'promise', date: '2025-11-25', amountCents: 112_000 });
  });

  it('for everything is the sum of the open invoices', () => {
    const found = outcome(
      call(
        'everything',
        'c: Weet je wat, ik betaal morgen alles in een keer. [concrete_promise]\na: Prima, dank u wel. [thanks_positive_close]',
        two,
      ),
    );
    expect(found).toMatchObject({ kind: 'promise', date: '2025-11-21', amountCents: 150_000 });
  });

  it('does not take a day of calling, mailing or visiting for a day of paying', () => {
    const found = outcome(
      call(
        'other days',
        `c: Ik betaal hem woensdag. [concrete_promise]
         a: Dan stuur ik u vandaag de factuur nog eens, betaalt u woensdag € 1.200, en bel ik u donderdag even of het gelukt is. [summary concrete_agreement]
         c: Is goed. [cooperative]`,
      ),
    );
    expect(found).toMatchObject({ kind: 'promise', date: '2025-11-26', amountCents: 120_000 });
  });

  it('of a share is that share', () => {
    const found = outcome(
      call(
        'share',
        `c: De helft kan ik morgen overmaken. [concrete_promise]\na: Morgen de helft dus, € 600. [concrete_agreement]\nc: Ja. `,
      ),
    );
    expect(found).toMatchObject({ date: '2025-11-21', amountCents: 60_000 });
  });
});

describe('an arrangement', () => {
  it('gives the first payment and the rhythm', () => {
    const found = outcome(
      call(
        'three parts',
        `c: Dat kan ik niet ineens betalen. Kan het in drie keer? [asks_arrangement excuse_no_cash]
         a: Dat kan: € 400 op 1 december, € 400 op 1 januari en € 400 op 1 februari. Lukt dat? [offers_arrangement proposes_date closed_question]
         c: Ja, dat lukt. [cooperative]`,
      ),
    );
    expect(found).toEqual({
      kind: 'arrangement',
      date: '2025-12-01',
      amountCents: 40_000,
      instalments: { count: 3, cents: 40_000, interval: 'month', from: '2025-12-01' },
      invoices: ['25-310'],
    });
  });

  it('stays when the first day moves', () => {
    const found = outcome(
      call(
        'first day moves',
        `c: Ik heb nu geen geld. [excuse_no_cash]
         a: Zullen we het in twee keer doen, € 600 op 24 november en € 600 op 24 december? [offers_arrangement proposes_date closed_question]
         c: Die eerste is te vroeg, kan dat een paar dagen later? [asks_arrangement]
         a: Vrijdag 28 november dan? [proposes_date closed_question]
         c: Ja, dat gaat. [cooperative]`,
      ),
    );
    expect(found).toMatchObject({ kind: 'arrangement', date: '2025-11-28', amountCents: 60_000 });
  });
});

describe('other ends', () => {
  it('is a complaint when the money waits for the repair', () => {
    const found = outcome(
      call(
        'complaint',
        'c: Dat zand zat vol puin. Ik betaal pas als dat weg is. [complaint_quality refuses]\na: Ik leg uw klacht vast en bel u morgen. [summary]',
      ),
    );
    expect(found).toMatchObject({ kind: 'complaint', date: null, amountCents: null });
  });

  it('is paid when the customer says so and nothing follows', () => {
    const found = outcome(
      call(
        'paid',
        'c: Die heb ik vorige week dinsdag overgemaakt, die 1200 euro. [excuse_already_paid]\na: Dan zoek ik hem op bij de bank. Dank u wel. [thanks_positive_close]',
      ),
    );
    expect(found).toMatchObject({ kind: 'paid', date: '2025-11-11', amountCents: 120_000 });
  });

  it('is a callback when the customer will call', () => {
    const found = outcome(
      call(
        'callback',
        'c: Dat moet ik met mijn vrouw bespreken, ik bel u morgen terug. [will_call_back]\na: Is goed, tot morgen. [accepts_vague]',
      ),
    );
    expect(found).toMatchObject({ kind: 'callback', date: null });
  });

  it('is a refusal when he says no to the end', () => {
    const found = outcome(
      call(
        'refusal',
        'c: Ik betaal niet. [refuses]\na: Kan ik u vrijdag verwachten? [proposes_date closed_question]\nc: Nee. Zoek het uit. [refuses]',
      ),
    );
    expect(found).toMatchObject({ kind: 'refusal', date: null, amountCents: null });
  });

  it('is nothing when it stays vague', () => {
    const found = outcome(
      call(
        'vague',
        'c: Ik kijk er volgende week naar. [vague_promise]\na: Prima, dan wacht ik het af. [accepts_vague]',
      ),
    );
    expect(found).toMatchObject({ kind: 'none', date: null, amountCents: null });
  });
});

describe('days and promises that change their meaning', () => {
  it.each([
    ['Dat moet mijn zoon beslissen. Zaterdag bel ik u.', 'Zaterdag dus, prima.'],
    ['Dan kijk ik het zaterdag na.', 'Zaterdag, genoteerd.'],
    ['Ik spreek mijn vennote zaterdag.', 'Goed, zaterdag dan.'],
    ['Zaterdag komt uw technieker nog langs.', 'Zaterdag, dat staat hier ook.'],
  ])('the echo of a day is for what the day was for: "%s"', (customer, agent) => {
    const found = outcome(call('echo', `c: ${customer}\na: ${agent} [proposes_date]\nc: Ja, goed.`));
    expect(found.kind).not.toBe('promise');
    expect(found.date).toBeNull();
  });

  it('a promise that is taken back after the agent repeated it is none', () => {
    const found = outcome(
      call(
        'takes back',
        `c: Ik betaal maandag. [concrete_promise]
         a: Maandag 1.200 euro, klopt dat? [closed_question concrete_agreement]
         c: Nee wacht, dat gaat toch niet lukken.
         a: Dat is jammer.`,
      ),
    );
    expect(found).toMatchObject({ kind: 'none', date: null, amountCents: null });
  });

  it('a day that takes the place of another one is the day', () => {
    const found = outcome(
      call(
        'moves',
        `c: Ik betaal maandag. [concrete_promise]
         a: Dan noteer ik maandag 1.200 euro. [concrete_agreement]
         c: Nee, maandag lukt niet, dinsdag wel.
         a: Dinsdag, in orde.`,
      ),
    );
    expect(found).toMatchObject({ kind: 'promise', date: '2025-11-25', amountCents: 120_000 });
  });

  it('the amount of the summary wins over what is open on the invoice in dispute', () => {
    const found = outcome(
      call(
        'undisputed part',
        `c: 25-310 is voor die gescheurde zakken, die betaal ik niet. Die andere is goed. [complaint_quality]
         a: Wanneer kan 25-344? [asks_date]
         c: Maandag. [concrete_promise]
         a: Dus 300 euro voor 25-344 op maandag, en de klacht over 25-310 loopt. [summary concrete_agreement]
         c: Juist.`,
        two,
      ),
    );
    expect(found).toMatchObject({ kind: 'promise', date: '2025-11-24', amountCents: 30_000 });
  });

  it.each([
    `c: Nu niet.\na: Dan bel ik u dinsdag. [proposes_date]\nc: Goed.`,
    `c: Ge krijgt dinsdag telefoon van mij.\na: Goed.`,
  ])('a call that is agreed on is a callback: %j', (turns) => {
    expect(outcome(call('calls', turns)).kind).toBe('callback');
  });
});

it('money "in de maand" is an arrangement', () => {
  const found = outcome(
    call(
      'per month',
      `c: Ik kan vanaf 1 december 80 euro in de maand betalen. [asks_arrangement]\na: Dat is goed, afgesproken.`,
    ),
  );
  expect(found).toMatchObject({ kind: 'arrangement', instalments: { interval: 'month', cents: 8000 } });
});
