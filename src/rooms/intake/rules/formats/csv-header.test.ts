import { describe, expect, it } from 'vitest';
import { headerScore, likelyField, squeezed, suggestedField } from '#rooms/intake/rules/formats/csv-header.ts';

describe('headers of a list of open items', () => {
  it.each([
    ['Factuurnummer', 'number'],
    ['Fact. nr.', 'number'],
    ['Onze ref.', 'number'],
    ['Invoice No.', 'number'],
    ['Klantnr', 'customerId'],
    ['Relatiecode', 'customerId'],
    ['Naam', 'customerName'],
    ['Openstaand bedrag', 'open'],
    ['Openstaand (EUR)', 'open'],
    ['Saldo', 'open'],
    ['Bedrag incl. btw', 'amount'],
    ['Vervaldatum', 'dueDate'],
    ['Due Date', 'dueDate'],
    ['Factuurdatum', 'issueDate'],
    ['E-mailadres', 'customerEmail'],
    ['Valuta', 'currency'],
    ['Betalingskenmerk', 'paymentReference'],
    ['KvK-nummer', 'customerCompanyNumber'],
    ['Debet', 'debit'],
    ['D/C', 'direction'],
    ['Échéance', 'dueDate'],
    ['Opmerking', null],
    ['', null],
  ] as const)('%s is %s', (header, field) => {
    expect(suggestedField(header, [])).toBe(field);
  });
  it('lets the values decide between number and name', () => {
    expect(suggestedField('Debiteur', ['10012', '10044'])).toBe('customerId');
    expect(suggestedField('Debiteur', ['Jansen B.V.', 'De Boer'])).toBe('customerName');
  });
  it('knows a header row from a row of data', () => {
    expect(headerScore(['Factuur', 'Naam', 'Bedrag'])).toBe(3);
    expect(headerScore(['F1', 'Naam', '12,50'])).toBe(0);
  });
  it.each([
    ['Nummer debiteur', 'customerId'],
    ['Naam debiteur', 'customerName'],
    ['Verkoopfactuurnr.', 'number'],
    ['Totaalprijs incl. btw', 'amount'],
    ['Openstaand in EUR', 'open'],
    ['Vervaldatum factuur (nieuw)', 'dueDate'],
    ['Dagen vervallen', null],
    ['Bedrag excl. btw', null],
    ['BTW-bedrag', null],
    ['Betaaldatum', null],
    ['Project', null],
  ])('%s is probably %s', (header, field) => {
    expect(likelyField(header)).toBe(field);
  });
  it('squeezes', () => {
    expect(squeezed(' Factuurbedrag (€) ')).toBe('factuurbedrag');
  });
});
