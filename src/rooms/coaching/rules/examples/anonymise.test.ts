import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { anonymise, type KnownNames, stillNamed } from '#rooms/coaching/rules/examples/anonymise.ts';

const known: KnownNames = {
  customers: ['Bakkerij De Zon', 'Joost Verhulst'],
  colleagues: ['Sanne de Wit', 'Veldhuis Technische Groothandel B.V.'],
  places: ['Kerkstraat 12', 'Gent'],
  invoices: ['K1-F0001', '2026-0417'],
  callDay: day('2026-11-20'),
};
const clean = (text: string): string => anonymise([{ role: 'agent', text }], known).turns[0]?.text ?? '';

describe('an example', () => {
  it.each([
    [
      'Goedemorgen, met Sanne van Veldhuis. Spreek ik met Bakkerij De Zon?',
      'Goedemorgen, met [collega] van [collega]. Spreek ik met [klant]?',
    ],
    ['Joost, de facturen K1-F0001 en 2026-0417 staan open.', '[klant], de facturen [factuur] en [factuur] staan open.'],
    ['Factuur K1-F0001 van € 2.000,50 is vervallen.', 'Factuur [factuur] van [bedrag] is vervallen.'],
    ['dan betaal ik tweeduizend euro en de rest in december', 'dan betaal ik [bedrag] en de rest in december'],
    ['Ik maak het over van NL91 ABNA 0417 1643 00.', 'Ik maak het over van [rekening].'],
    ['Mijn rekening is BE68539007547034, hoor.', 'Mijn rekening is [rekening], hoor.'],
    ['U belt mij op 06-12345678 of +32 470 12 34 56.', 'U belt mij op [telefoon] of [telefoon].'],
    ['mail naar joost.verhulst@dezon.be graag', 'mail naar [e-mail] graag'],
    ['mail naar info apenstaartje dezon punt be', 'mail naar [e-mail]'],
    ['We zitten in de Kerkstraat 12 in Gent, 9000 AB.', 'We zitten in de [adres] in [plaats], [adres].'],
    ['Dat regelt mevrouw Peeters, die is er morgen.', 'Dat regelt mevrouw [naam], die is er morgen.'],
    ['met joost, zegt u het maar', 'met [klant], zegt u het maar'],
    ['Dan bel ik Karel van den Berg van Staalbouw Janssens.', 'Dan bel ik [naam].'],
    ['Mijn nummer is nul zes twaalf vierendertig zesenvijftig achtenzeventig.', 'Mijn nummer is [nummer].'],
    ['Ons factuurnummer is 25310 toch?', 'Ons factuurnummer is [factuur] toch?'],
  ])('of %j is %j', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it.each([
    'Dat is vervelend voor u. Wie kan er nu wel betalen?',
    'Welke dag lukt het u? Vrijdag 27 november, dan betaal ik alles.',
    'Dus vrijdag krijg ik bericht. Klopt dat? Dank u wel, en beterschap voor uw boekhouder.',
    'U kunt met iDEAL of Bancontact betalen. Over een week bel ik terug.',
    'ik ben er woensdag weer, met de boekhouder erbij',
  ])('leaves %j as it is', (text) => {
    expect(anonymise([{ role: 'customer', text }], known)).toEqual({
      turns: [{ role: 'customer', text }],
      replaced: [],
    });
  });

  it('learns a name where it is given and takes it out everywhere in the stretch', () => {
    const found = anonymise(
      [
        { role: 'customer', text: 'Ja, u spreekt met Mirjam.' },
        { role: 'agent', text: 'Mirjam, fijn. Wat kan ik doen, mirjam?' },
      ],
      known,
    );
    expect(found.turns.map((turn) => turn.text)).toEqual([
      'Ja, u spreekt met [naam].',
      '[naam], fijn. Wat kan ik doen, [naam]?',
    ]);
    expect(found.replaced).toEqual([{ kind: 'name', count: 3 }]);
  });

  it('does not change when it is done again', () => {
    const once = anonymise([{ role: 'agent', text: 'Sanne van Veldhuis, over K1-F0001 van 2.000 euro.' }], known);
    expect(anonymise(once.turns, known).turns).toEqual(once.turns);
  });
});

describe('what a person left in it', () => {
  it('is named when it names somebody for certain', () => {
    expect(stillNamed([{ role: 'agent', text: 'Dag meneer VERHULST, mail a@b.nl over k1-f0001.' }], known)).toEqual([
      'VERHULST',
      'a@b.nl',
      'k1-f0001',
    ]);
  });

  it('is nothing where a made-up name or a small amount stands', () => {
    expect(stillNamed([{ role: 'agent', text: 'Dag meneer Jansen, die 100 euro.' }], known)).toEqual([]);
  });
});
