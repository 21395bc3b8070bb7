import { describe, expect, it } from 'vitest';
import { earOf, opening, testCall, two } from '#knowledge/language/review/calls.testing.ts';
import { reviewWith } from '#knowledge/language/review/review.ts';

const outcome = (rest: string, invoices = two.slice(0, 1)) => {
  const call = testCall('course', opening + rest, invoices);
  const { kind, date, amountCents } = reviewWith(call.dialogue, earOf(call)).outcome;
  return { kind, date, amountCents };
};

describe('a day that is no day of paying', () => {
  it.each([
    [
      'to lay it before somebody',
      'Zal ik de factuur mailen, zodat u hem maandag kunt voorleggen? [closed_question]',
      'Ja, graag.',
    ],
    [
      'up to which somebody is away',
      'Is de zaakvoerder er vandaag? [closed_question]',
      'Nee, die vaart tot maandag. [concrete_promise]',
    ],
  ])('%s', (_name, asked, answer) => {
    expect(
      outcome(`c: Daar moet de baas over beslissen. [excuse_approval_pending]\na: ${asked}\nc: ${answer}`),
    ).toMatchObject({
      kind: 'none',
      date: null,
    });
  });

  it('on which an alarm is set now', () => {
    const found = outcome(`
      c: Ik doe het dinsdag. [concrete_promise]
      a: Dinsdag 25 november dus, 1.200 euro. [concrete_agreement]
      c: Ja, ik zet nu een wekker in mijn telefoon. [concrete_promise]`);
    expect(found).toMatchObject({ kind: 'promise', date: '2025-11-25' });
  });
});

describe('a day that is chosen', () => {
  it('with "doe maar", whatever stands around it without punctuation', () => {
    const found = outcome(`
      a: wanneer kan het betaald worden [asks_date open_question]
      c: vrijdag nee vrijdag zit ik de hele dag in breda dan ben ik laat thuis doe maar maandag [concrete_promise]
      a: goed dat noteer ik`);
    expect(found).toMatchObject({ kind: 'promise', date: '2025-11-24' });
  });

  it('as the first of several payments ("vanaf")', () => {
    const found = outcome(`
      c: Kan het in stukjes? Zeg honderd per maand? [asks_arrangement]
      a: Dan wordt het honderd euro per maand, vanaf 1 december. [offers_arrangement proposes_date]
      c: Eén december, ja, goed.`);
    expect(found).toEqual({ kind: 'arrangement', date: '2025-12-01', amountCents: 10_000 });
  });
});

describe('what was paid already', () => {
  it('takes the days of "welke dag was dat" for days that are over', () => {
    const found = outcome(`
      c: Dat kan niet, die is betaald. [excuse_already_paid]
      a: Welke dag was dat? [open_question probes]
      c: Maandag of dinsdag, daar wil ik af zijn. [concrete_promise]`);
    expect(found).toMatchObject({ kind: 'paid' });
  });
  it('is the whole amount when the customer says yes to that', () => {
    const found = outcome(`
      c: Die heb ik maandag overgemaakt. [excuse_already_paid]
      a: Was dat het hele bedrag? [closed_question probes]
      c: Ja, dat klopt.`);
    expect(found).toEqual({ kind: 'paid', date: '2025-11-17', amountCents: 120_000 });
  });
  it('stays paid when proof is sent at once', () => {
    const found = outcome(`
      c: Die heb ik maandag overgemaakt. [excuse_already_paid]
      a: Kunt u mij daar een schermafdruk van sturen? [closed_question]
      c: Ja hoor, dat doe ik meteen als we opgehangen hebben. [concrete_promise]`);
    expect(found).toMatchObject({ kind: 'paid', date: '2025-11-17' });
  });
  it('is not what others paid for themselves', () => {
    const found = outcome(`
      c: We hebben geen geld. [excuse_no_cash]
      a: Kunnen de leden niets voorschieten? [closed_question]
      c: Nee, die hebben hun eigen kosten al betaald.`);
    expect(found).toMatchObject({ kind: 'none' });
  });
});

describe('a promise', () => {
  it('is one invoice that is paid whole, when the other follows some day', () => {
    const found = outcome(
      `c: De grote betaal ik maandag. [concrete_promise]
       a: En 25-344, die 300 euro? [open_question]
       c: Ergens in januari. [vague_promise]
       a: Dus maandag 24 november 1.200 euro op 25-310, en de rest volgt in januari. [summary concrete_agreement]
       c: Ja.`,
      two,
    );
    expect(found).toEqual({ kind: 'promise', date: '2025-11-24', amountCents: 120_000 });
  });
  it('is no arrangement because somebody pays all his bills twice a month', () => {
    const found = outcome(`
      c: Wij betalen twee keer per maand, dus hij gaat mee op de 30e. [excuse_in_batch concrete_promise]
      a: Goed, dan noteer ik 1.200 euro op de 30e. [concrete_agreement]`);
    expect(found).toEqual({ kind: 'promise', date: '2025-11-30', amountCents: 120_000 });
  });
});

describe('what is no agreement', () => {
  it('a month that says which bill is meant', () => {
    const found = outcome(`
      c: Het was krap met de feestdagen. [excuse_no_cash]
      a: Die rest van december, laat die maar zitten tot de zomer. [settles_too_low]
      c: O, graag. [cooperative]`);
    expect(found).toEqual({ kind: 'none', date: null, amountCents: null });
  });

  it('an evening on which somebody else is told of it, and an hour in which a mail goes out', () => {
    const found = outcome(`
      c: Daar gaat mijn zus over. [excuse_person_absent]
      a: Dus u licht uw zus vanavond in, ik mail haar binnen een uur de factuur en donderdag bel ik haar over de betaling van 1.200 euro. Klopt dat? [summary closed_question]
      c: Ja, helemaal. [cooperative]`);
    expect(found).toMatchObject({ kind: 'callback', date: null });
  });

  it('what somebody earns less a month', () => {
    const found = outcome(`
      c: Ik werk minder, dat scheelt me zo'n vierhonderd euro in de maand. [excuse_no_cash asks_arrangement]
      a: Dat is veel. Wat kan wel? [empathy open_question probes]
      c: Ik betaal het volledige bedrag op de 28e. [concrete_promise]`);
    expect(found).toEqual({ kind: 'promise', date: '2025-11-28', amountCents: 120_000 });
  });
});

describe('a change of mind', () => {
  it('from a part to the whole ends the parts', () => {
    const found = outcome(`
      c: Dan kan ik op de 28e vijfhonderd euro doen en de rest zie ik later. [concrete_promise asks_arrangement]
      a: Goed, 500 euro op de 28e. [concrete_agreement]
      c: Weet u wat, ik doe niet die vijfhonderd maar gewoon de hele rekening, de 28e. [concrete_promise]
      a: Dan noteer ik het hele bedrag. [concrete_agreement]
      c: Dan zet ik het meteen klaar. [concrete_promise]`);
    expect(found).toEqual({ kind: 'promise', date: '2025-11-28', amountCents: 120_000 });
  });

  it('is none where the agent names the total of what is paid in parts', () => {
    const found = outcome(`
      c: Kan het in drie keer? [asks_arrangement]
      a: Dat kan: drie keer 400 euro, de eerste op 1 december. [offers_arrangement proposes_date]
      c: Ja, dat is goed. [cooperative]
      a: Dus in totaal 1.200 euro, te beginnen op 1 december. [summary concrete_agreement]
      c: Ja.`);
    expect(found).toMatchObject({ kind: 'arrangement', date: '2025-12-01' });
  });

  it('from a no to a reason and a call', () => {
    const found = outcome(`
      c: Twaalfhonderd euro, dat kan nooit, die betaal ik niet. [refuses]
      a: Het is voor de levering van oktober.
      c: O, die. Dat doet mijn zus, die is er morgen weer. [excuse_person_absent]
      a: Dan bel ik haar morgen om negen uur zelf. [proposes_date]
      c: Doe maar. [cooperative]`);
    expect(found.kind).toBe('callback');
  });

  it('from one invoice to the sum of all that the agent names later', () => {
    const found = outcome(
      `c: Ja, en die andere dan? [open_question]
       a: Samen is dat 1.500 euro.
       c: Dan maak ik dat vrijdag over. [concrete_promise]
       a: Vrijdag dus. [concrete_agreement]`,
      two,
    );
    expect(found).toEqual({ kind: 'promise', date: '2025-11-21', amountCents: 150_000 });
  });
});
