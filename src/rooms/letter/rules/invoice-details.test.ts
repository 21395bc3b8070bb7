import { expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { type DetailedInvoice, invoiceDetailsOf } from '#rooms/letter/rules/invoice-details.ts';

const head = {
  language: 'nl',
  addressForm: 'u',
  customerName: 'Bakkerij De Zon',
  collectorName: 'Sanne Bakker',
  administrationName: 'Veldhuis',
  payTo: { iban: 'NL91ABNA0417164300', name: 'Veldhuis' },
  spokenWith: null,
} as const;
const invoice = (number: string, openCents: number, currency = 'EUR'): DetailedInvoice => ({
  number,
  openCents: cents(openCents),
  currency,
  dueDate: day('2026-11-05'),
});
const write = (invoices: DetailedInvoice[], language: 'nl' | 'fr' = 'nl'): string =>
  (invoiceDetailsOf({ ...head, language, invoices })?.body ?? '').replace(/[\u00a0\u202f]/g, ' ');

it('gives number, amount and due day of each invoice, takes credit notes off, and adds up', () => {
  expect(write([invoice('F1', 100_000), invoice('F2', 25_050), invoice('C3', -5_000)])).toContain(
    `Factuur F1: € 1.000,00, betalen voor of op 5 november 2026
Factuur F2: € 250,50, betalen voor of op 5 november 2026
Creditnota C3: −€ 50,00, gaat van het bedrag af
Samen: € 1.200,50

Zo betaalt u:

Rekeningnummer: NL91 ABNA 0417 1643 00
Op naam van: Veldhuis
Omschrijving: F1, F2`,
  );
});

it('needs no sum for one invoice, and never adds currencies', () => {
  expect(write([invoice('F1', 100_000)])).not.toContain('Samen');
  expect(write([invoice('F1', 100_000), invoice('F2', 200, 'GBP')])).toContain('Samen: € 1.000,00\nSamen: £ 2,00');
});

it('writes in the customer’s language, and nothing about nothing', () => {
  expect(write([invoice('F1', 100_000)], 'fr')).toContain(
    'Facture F1 : 1 000,00 €, à payer au plus tard le 5 novembre 2026',
  );
  expect(invoiceDetailsOf({ ...head, invoices: [] })).toBeNull();
});
