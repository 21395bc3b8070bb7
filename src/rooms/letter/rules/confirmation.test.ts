import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { understandability } from '#knowledge/language/level/level.ts';
import { type ConfirmationFacts, type ConfirmedOutcome, confirmationOf } from '#rooms/letter/rules/confirmation.ts';
import { invoiceDetailsOf } from '#rooms/letter/rules/invoice-details.ts';
import { addressForms, letterLanguages, longestSubject } from '#rooms/letter/rules/letter.ts';

const facts = (change: Partial<ConfirmationFacts> = {}): ConfirmationFacts => ({
  language: 'nl',
  addressForm: 'u',
  customerName: 'Bakkerij De Zon',
  collectorName: 'Sanne Bakker',
  administrationName: 'Veldhuis',
  payTo: { iban: 'NL91ABNA0417164300', name: 'Veldhuis B.V.' },
  spokenWith: 'Jan Smit',
  calledOn: day('2026-11-20'),
  reference: null,
  outcomes: [promise],
  ...change,
});
const promise: ConfirmedOutcome = {
  kind: 'promise',
  amountCents: cents(125_000),
  currency: 'EUR',
  day: day('2026-12-01'),
  invoiceNumbers: ['F1', 'F2'],
};
const arrangement: ConfirmedOutcome = {
  kind: 'arrangement',
  currency: 'EUR',
  instalments: [
    { day: day('2026-12-01'), amountCents: cents(33_334) },
    { day: day('2027-01-01'), amountCents: cents(33_333) },
    { day: day('2027-02-01'), amountCents: cents(33_333) },
  ],
  invoiceNumbers: null,
};
const complaint: ConfirmedOutcome = {
  kind: 'complaint',
  invoiceNumber: 'F1',
  disputedCents: cents(31_200),
  currency: 'EUR',
  words: 'Twee dozen\nwaren nat.',
};
const callback: ConfirmedOutcome = { kind: 'callback', day: day('2026-11-24'), time: '14:00', by: null };

const write = (change: Partial<ConfirmationFacts> = {}): string => {
  const letter = confirmationOf(facts(change));
  return letter ? `${letter.subject}\n\n${letter.body}`.replace(/[\u00a0\u202f]/g, ' ') : '';
};

describe('a written confirmation', () => {
  it('repeats a promise: amount, day, invoices, and how to pay', () => {
    expect(write()).toBe(
      `Onze afspraak van 20 november 2026

Beste Jan Smit,

Wij spraken elkaar op vrijdag 20 november 2026. Fijn dat wij een afspraak hebben. Dit is de afspraak:

U betaalt € 1.250,00. Dat doet u uiterlijk op dinsdag 1 december 2026. Het bedrag is voor de facturen F1 en F2.

Zo betaalt u:

Rekeningnummer: NL91 ABNA 0417 1643 00
Op naam van: Veldhuis B.V.
Omschrijving: F1, F2

Klopt er iets niet? Laat het mij weten. U kunt antwoorden op deze e-mail.

Met vriendelijke groet,
Sanne Bakker
Veldhuis`,
    );
  });

  it('gives an arrangement as a table of instalments that add up', () => {
    const letter = write({ outcomes: [arrangement], reference: 'RF18539007547034' });
    expect(letter).toContain('U betaalt € 1.000,00 in 3 delen. Het bedrag is voor alles wat nu openstaat.');
    expect(letter).toContain(
      'Deel 1, dinsdag 1 december 2026: € 333,34\nDeel 2, vrijdag 1 januari 2027: € 333,33\nDeel 3, maandag 1 februari 2027: € 333,33',
    );
    expect(letter).toContain('Omschrijving: RF18539007547034');
  });

  it('takes a complaint down in the customer’s words, and says what need not be paid meanwhile', () => {
    const letter = write({ outcomes: [complaint] });
    expect(letter).toContain('Uw klacht van 20 november 2026');
    expect(letter).toContain('U zei: “Twee dozen waren nat.”');
    expect(letter).toContain('Het gaat om € 312,00. Zolang wij dit uitzoeken, hoeft u dat bedrag niet te betalen.');
    expect(letter).not.toContain('Rekeningnummer');
    const vague = write({ outcomes: [{ ...complaint, invoiceNumber: null, disputedCents: null, words: null }] });
    expect(vague).toContain('Wij hebben uw klacht gehoord. Wij zoeken dit uit. Zolang wij dit uitzoeken, hoeft u dit');
  });

  it('names the day and time of a callback, and who calls', () => {
    expect(write({ outcomes: [callback] })).toContain('Ik bel u op dinsdag 24 november 2026 om 14:00 uur.');
    expect(write({ outcomes: [callback] })).toContain('Wij bellen u op 24 november 2026');
    expect(write({ outcomes: [{ ...callback, time: null, by: 'Jonas Peeters' }] })).toContain(
      'Mijn collega Jonas Peeters belt u op dinsdag 24 november 2026.',
    );
  });

  it('is about the money when there is more than one outcome, and holds them all', () => {
    const letter = write({ outcomes: [complaint, promise, callback] });
    expect(letter).toContain('Onze afspraak van');
    for (const part of ['Uw klacht gaat over factuur F1', 'U betaalt € 1.250,00', 'Ik bel u op'])
      expect(letter).toContain(part);
  });

  it('says what it knows about paying, and no more', () => {
    expect(write({ payTo: null })).toContain('Zet bij de betaling deze omschrijving: F1, F2');
    const bare = write({ payTo: null, outcomes: [{ ...promise, invoiceNumbers: null }] });
    expect(bare).not.toMatch(/omschrijving|Rekeningnummer/i);
  });

  it('says je to whom wants that', () => {
    const letter = write({ addressForm: 'je', outcomes: [promise, complaint, callback] });
    expect(letter).toContain('Je betaalt € 1.250,00. Dat doe je uiterlijk');
    expect(letter).toContain('hoef je dat bedrag niet');
    expect(letter).toContain('Zo betaal je:');
    expect(letter).not.toMatch(/\b(u|uw|U|Uw)\b/);
  });

  it('greets the customer when nobody was named, and writes nothing when nothing was agreed', () => {
    expect(write({ spokenWith: null })).toContain('Beste Bakkerij De Zon,');
    expect(confirmationOf(facts({ outcomes: [] }))).toBeNull();
  });

  it('counts invoices that are too many to name', () => {
    const invoiceNumbers = Array.from({ length: 11 }, (_, index) => `F${index}`);
    expect(write({ outcomes: [{ ...promise, invoiceNumbers }] })).toContain('Het bedrag is voor 11 facturen.');
  });
});

const everything = [promise, arrangement, complaint, callback, { ...complaint, disputedCents: null, words: null }];
const nothingKnown = { payTo: null, spokenWith: null };

describe.each(letterLanguages)('in language %s', (language) => {
  it.each(addressForms)('every letter is complete, form %s', (addressForm) => {
    for (const outcomes of [everything, ...everything.map((outcome) => [outcome])]) {
      for (const change of [{}, nothingKnown]) {
        const letter = confirmationOf(facts({ language, addressForm, outcomes, ...change }));
        expect(letter?.body).toContain('Sanne Bakker\nVeldhuis');
        expect(letter?.body).not.toMatch(/undefined|null|NaN|\$\{|\[object/);
        expect(letter?.subject).not.toMatch(/undefined|\n/);
        expect(letter?.subject.length).toBeLessThan(longestSubject);
        expect(letter?.body).not.toMatch(/\n{3}/);
      }
    }
  });
});

describe('in the words of other languages', () => {
  it('French says vous or tu', () => {
    const letter = write({ language: 'fr', outcomes: [promise] });
    expect(letter).toContain('Vous payez 1 250,00 € au plus tard le mardi 1 décembre 2026.');
    expect(letter).toContain('Numéro de compte : NL91 ABNA 0417 1643 00');
    const familiar = write({ language: 'fr', addressForm: 'je', outcomes: everything });
    expect(familiar).toContain('Tu paies');
    expect(familiar).not.toMatch(/\b(vous|votre|vos)\b/i);
  });

  it('German says Sie or du', () => {
    expect(write({ language: 'de' })).toContain('Sie zahlen 1.250,00 € bis spätestens Dienstag, 1. Dezember 2026.');
    const familiar = write({ language: 'de', addressForm: 'je', outcomes: everything });
    expect(familiar).toContain('Du zahlst');
    expect(familiar).not.toMatch(/\b(Sie|Ihre|Ihrer)\b/);
  });

  it('English', () => {
    expect(write({ language: 'en' })).toContain(
      'You pay €1,250.00 by Tuesday 1 December 2026 at the latest. The amount is for invoices F1 and F2.',
    );
  });
});

describe('the Dutch letters are plain', () => {
  const details = (addressForm: 'u' | 'je') =>
    invoiceDetailsOf({
      ...facts({ addressForm }),
      invoices: [
        { number: 'F1', openCents: cents(100), currency: 'EUR', dueDate: day('2026-11-01') },
        { number: 'F2', openCents: cents(200), currency: 'EUR', dueDate: day('2026-11-02') },
      ],
    });
  const letters = addressForms.flatMap((addressForm) => [
    ...[everything, ...everything.map((outcome) => [outcome])].map((outcomes) =>
      confirmationOf(facts({ addressForm, outcomes })),
    ),
    details(addressForm),
  ]);
  it.each(letters.map((letter, index) => [index, letter?.body ?? ''] as const))(
    'letter %i is at most B1',
    (_, body) => {
      const { level, findings } = understandability(body, 'B1');
      expect({
        level,
        findings: findings.map((finding) => [body.slice(finding.start, finding.end), finding.advice]),
      }).toEqual({
        level: expect.stringMatching(/^(A1|A2|B1)$/) as string,
        findings: [],
      });
    },
  );
});
