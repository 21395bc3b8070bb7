import fc from 'fast-check';
import { expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { anonymise, type KnownNames, stillNamed } from '#rooms/coaching/rules/examples/anonymise.ts';

const digits = (least: number, most = least) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most }).map((list) => list.join(''));
const name = fc.constantFrom(
  'Verhulst',
  'El Amrani',
  'De Clercq',
  'Çelik',
  'O’Brien',
  "'t Hooft",
  'Ng Wai',
  'Bouw & Zn.',
  'Ümit (oud)',
);
const filler = fc.constantFrom(
  'ja',
  'dan bel ik',
  'Goed,',
  'over',
  'Spreek ik met',
  'de factuur van',
  '.',
  'en',
  'hoor',
);
const phone = digits(8).map((number) => `06 ${number}`);
const iban = digits(10).map((number) => `NL20 INGB ${number.slice(0, 4)} ${number.slice(4, 8)} ${number.slice(8)}`);
const mail = fc
  .tuple(fc.stringMatching(/^[a-z]{2,8}$/), fc.stringMatching(/^[a-z]{2,8}$/))
  .map(([who, where]) => `${who}@${where}.nl`);
const invoice = digits(4, 6).map((number) => `VF${number}`);

it('no known name, account, address or number survives, whatever stands around it and in whatever letters', () => {
  const piece = fc.oneof(name, phone, iban, mail, invoice);
  const text = fc.array(fc.tuple(filler, piece, filler), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(text, fc.boolean(), (parts, loud) => {
      const known: KnownNames = {
        customers: [
          'Verhulst',
          'El Amrani',
          'De Clercq',
          'Çelik',
          'O’Brien',
          "'t Hooft",
          'Ng Wai',
          'Bouw & Zn.',
          'Ümit (oud)',
        ],
        colleagues: [],
        places: [],
        invoices: [],
        callDay: day('2026-11-20'),
      };
      const said = parts.flat().join(' ');
      const spoken = loud ? said.toUpperCase() : said.toLowerCase();
      const found = anonymise([{ role: 'customer', text: spoken }], known);
      const left = found.turns[0]?.text.toLowerCase() ?? '';
      for (const [, secret] of parts) expect(left).not.toContain(secret.toLowerCase());
      expect(stillNamed(found.turns, known)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('any text can be given, and doing it twice changes nothing more', () => {
  const known: KnownNames = {
    customers: ['Verhulst'],
    colleagues: ['Sanne'],
    places: ['Gent'],
    invoices: ['1'],
    callDay: day('2026-11-20'),
  };
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
      const once = anonymise([{ role: 'agent', text }], known);
      expect(anonymise(once.turns, known).turns).toEqual(once.turns);
    }),
  );
});
