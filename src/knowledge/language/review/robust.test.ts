import { describe, expect, it } from 'vitest';
import { earOf, type TestCall, testCall } from '#knowledge/language/review/calls.testing.ts';
import { reviewWith } from '#knowledge/language/review/review.ts';
import { transcribe } from '#knowledge/language/review/transcript.ts';

const invoice = [{ number: '25-310', openCents: 120_000 }];
const opening = `
a: Goedemiddag, met Roos van Maasstad Zand. Spreek ik met de heer Van Laar? [identifies_self closed_question verifies_identity]
c: Ja, daar spreekt u mee.
a: Meneer Van Laar, factuur 25-310 van € 1.200 staat sinds 1 oktober open. [states_purpose]
`;
const call = (rest: string) => testCall('robust', opening + rest, invoice);
const outcome = (one: TestCall) => reviewWith(one.dialogue, earOf(one)).outcome;
const actsIn = (one: TestCall, turn: number) => transcribe(one.dialogue, earOf(one)).turns[turn - 1]?.acts;

describe('an outcome without the labels that should have been heard', () => {
  it('is a promise when the agent repeats with the amount what the customer named', () => {
    const found = outcome(
      call(`c: O, die. Eh, dinsdag dan maar.
            a: Dinsdag 25 november betaalt u 1.200 euro, dat zet ik zo neer.
            c: Juist.`),
    );
    expect(found).toMatchObject({ kind: 'promise', date: '2025-11-25', amountCents: 120_000 });
  });
  it('is a promise for today when it is done at once', () => {
    const found = outcome(call('c: Wacht, ik maak het nu over, ik zit toch achter de computer. [concrete_promise]'));
    expect(found).toMatchObject({ kind: 'promise', date: '2025-11-20' });
  });
  it('hears through a pause of the customer', () => {
    const found = outcome(
      call(`a: Wanneer betaalt u hem? [asks_date open_question]
            c: ...
            c: Woensdag, denk ik zo. [concrete_promise]
            a: Goed, woensdag. [concrete_agreement]`),
    );
    expect(found).toMatchObject({ kind: 'promise', date: '2025-11-26' });
  });
  it('is paid, with the day looked up later, though it reads as a day to come', () => {
    const found = outcome(
      call(`c: Dat klopt niet, die is betaald.
            a: Op welke dag hebt u dat overgemaakt? [open_question probes]
            c: Even zien. Maandag, 10 november was het. [concrete_promise]
            a: Dan zoek ik dat na. Fijne dag nog. [thanks_positive_close]`),
    );
    expect(found).toMatchObject({ kind: 'paid', date: '2025-11-10' });
  });
});

describe('an outcome with labels that should not have been heard', () => {
  const weak = (one: TestCall, act: string, confidence: number) => {
    const hears = earOf(one);
    return reviewWith(one.dialogue, (utterance, previous, day) => {
      const heard = hears(utterance, previous, day);
      return { ...heard, acts: heard.acts.map((each) => (each.act === act ? { ...each, confidence } : each)) };
    }).outcome;
  };
  it('stays a refusal when anger sounds like a complaint', () => {
    const one = call(`c: Ik betaal niet. [refuses]
                      a: Dan gaat het naar de deurwaarder. [pressure]
                      c: Loop naar de maan met je zand! [angry complaint_quality]`);
    expect(weak(one, 'complaint_quality', 0.55).kind).toBe('refusal');
  });
  it('stays a promise when a label alone speaks of refusing after the agreement', () => {
    const one = call(`a: Lukt vrijdag 28 november? [proposes_date closed_question]
                      c: Ja, dat is goed. [concrete_promise]
                      a: Prima, dan noteer ik vrijdag 28 november, 1.200 euro. [concrete_agreement]
                      c: En die zakken hoef ik niet meer, hoor. [refuses]`);
    expect(weak(one, 'refuses', 0.6)).toMatchObject({ kind: 'promise', date: '2025-11-28' });
  });
  it('takes no shrug of somebody who refuses for a yes', () => {
    const found = outcome(
      call(`c: Ik betaal jullie niets. [refuses]
            a: Als er vrijdag niets staat, gaat het naar onze advocaat. [pressure proposes_date]
            c: Doe maar.
            a: Dan krijgt u dat vandaag schriftelijk. [summary]
            c: Prima.`),
    );
    expect(found).toMatchObject({ kind: 'refusal', date: null });
  });
  it('is a complaint when the customer pays as soon as it is put right, however often he says no', () => {
    const found = outcome(
      call(`c: Ik betaal pas als die kuil dicht is. [refuses]
            a: U moet toch betalen. [must_verb]
            c: Nee. [refuses]`),
    );
    expect(found.kind).toBe('complaint');
  });
});

describe('which day and how much', () => {
  it('leaves days of paying where a day of getting money, or one that was turned down, stands beside them', () => {
    const found = outcome(
      call(`a: Lukt dinsdag? [proposes_date closed_question]
            c: Dinsdag lukt niet, woensdag krijg ik mijn geld, dus donderdag betaal ik het. [concrete_promise]
            a: Donderdag 27 november. [concrete_agreement]`),
    );
    expect(found).toMatchObject({ kind: 'promise', date: '2025-11-27' });
  });
  it('asks no more than what is left when something was taken off', () => {
    const found = outcome(
      call(`c: Ik betaal de twaalfhonderd maandag. [concrete_promise]
            a: Er gaat nog een credit van 200 af, dan wordt het 1.000 euro. [businesslike_argument]
            c: Mooi, maandag dus.`),
    );
    expect(found).toMatchObject({ kind: 'promise', date: '2025-11-24', amountCents: 100_000 });
  });
  it('takes the instalment that was settled on, not the one that was too much', () => {
    const found = outcome(
      call(`c: Ik dacht aan driehonderd, nee, driehonderd is te veel, zeg zes keer tweehonderd, de eerste op 1 december. [asks_arrangement concrete_promise]
            a: Dat is goed. [concrete_agreement]`),
    );
    expect(found).toMatchObject({ kind: 'arrangement', date: '2025-12-01', amountCents: 20_000 });
  });
  it('keeps the agreed day when the agent names a month for the rest', () => {
    const found = outcome(
      call(`c: Vrijdag maak ik een deel over. [concrete_promise]
            a: Goed, en in februari voor de rest vind ik best. [accepts_vague settles_too_low]`),
    );
    expect(found).toMatchObject({ date: '2025-11-21' });
  });
});

describe('a summary', () => {
  const agreed = `c: Ik betaal maandag. [concrete_promise]
    a: Maandag, goed. [concrete_agreement]
    c: Ja. [cooperative]
`;
  it.each([
    'Maandag 24 november dus de hele 1.200 euro op factuur 25-310. Klopt dat zo?',
    'Ik herhaal het even: maandag 24 november, 1.200 euro.',
    'Goed, dan betaalt u maandag 24 november en ik stuur u vandaag de bevestiging.',
  ])('is heard in "%s" without its label', (said) =>
    expect(actsIn(call(`${agreed}a: ${said}`), 7)).toContain('summary'),
  );
  it.each(['Ik zet het op de mail.', 'Dan bel ik u maandag.', 'Fijn, dank u wel.'])('is not heard in "%s"', (said) =>
    expect(actsIn(call(`${agreed}a: ${said}`), 7)).not.toContain('summary'),
  );
});

describe('plain words', () => {
  const hears = (rest: string) => {
    const one = call(rest);
    return transcribe(one.dialogue, earOf(one)).turns.at(-1)?.acts;
  };
  it.each([
    ['excuse_person_absent', 'c: ik doe de planning en Marja doet de facturen'],
    ['excuse_person_absent', 'c: Dat is voor Dirk van de boekhouding, en die is in verlof.'],
    ['excuse_in_batch', 'c: Wij betalen maar één keer in de maand.'],
    ['excuse_waiting_for_own_customers', 'c: We wachten zelf nog op de subsidie van de provincie.'],
    ['refuses', 'a: Gaat u die rekening nu betalen? [closed_question]\nc: Nee.'],
    ['refuses', 'c: Als de muur hersteld is, betaal ik.'],
    ['refuses', 'c: Dat het eerst werkt, en dan praat ik over geld.'],
    ['refuses', 'c: Dat kan allemaal wel, maar ik ga het niet betalen.'],
    ['empathy', 'c: Mijn man is ziek.\na: Dat is heel vervelend. [open_question]'],
    ['excuse_agreement_with_colleague', 'c: Uw collega zou het navragen, en daarna niets meer.'],
    ['excuse_not_received', 'a: Heeft u de brief gekregen? [closed_question]\nc: Niet dat ik weet.'],
    ['invites_excuse', 'a: Is het misschien wat krap bij jullie? [closed_question]'],
    ['invites_excuse', 'a: Bij ons gaat er ook weleens iets mis met die mails.'],
    ['gives_away_lead', 'a: Wat wilt u dat ik doe? [open_question]'],
    ['accepts_vague', 'c: Dat weet ik niet, daar kom ik nog wel op.\na: Oké, dan kijken we wel.'],
    ['threat_at_close', 'a: Als het nu maar echt komt, want dat zeggen ze allemaal.'],
  ])('show %s: %s', (act, rest) => {
    expect(hears(rest)).toContain(act);
  });
  it.each([
    ['excuse_person_absent', 'c: Dat doet mijn moeder elke maand op de vijfde.'],
    ['excuse_in_batch', 'c: Ik heb twee keer in de week dialyse.'],
    ['excuse_waiting_for_own_customers', 'c: Ik wacht op een klant die hier om tien uur is.'],
    ['refuses', 'c: Ik betaal nooit te laat, kijkt u maar na.'],
    ['refuses', 'c: Van de veiling zie ik geen cent.'],
    ['excuse_already_paid', 'c: Ik heb jaren te veel betaald, en dat is het hele verhaal.'],
    ['empathy', 'a: Begrijp ik goed dat het om factuur drie gaat? [closed_question]'],
    ['invites_excuse', 'a: Wanneer heeft u de factuur gekregen? [open_question]'],
    ['accepts_vague', 'c: Nee, ik betaal niet. [refuses]\na: Oké, dat is duidelijk. [accepts_vague]'],
  ])('do not show %s: %s', (act, rest) => {
    expect(hears(rest)).not.toContain(act);
  });
});
