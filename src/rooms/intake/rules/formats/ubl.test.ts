import { describe, expect, it } from 'vitest';
import type { Element } from '#rooms/intake/rules/formats/element.ts';
import { ublReader } from '#rooms/intake/rules/formats/ubl.ts';

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:';
const node = (name: string, content: string | Element[], attributes: Record<string, string> = {}): Element => ({
  name,
  line: 9,
  attributes,
  children: typeof content === 'string' ? [] : content,
  text: typeof content === 'string' ? content : '',
});
const customer = node('AccountingCustomerParty', [node('Party', [node('PartyName', [node('Name', 'Jansen')])])]);
const bill = (name: string, payable: string, ...extra: Element[]): Element =>
  node(name, [
    node('ID', '1'),
    node('IssueDate', '2026-10-05'),
    node('DocumentCurrencyCode', 'EUR'),
    customer,
    node('LegalMonetaryTotal', payable === '' ? [] : [node('PayableAmount', payable, { currencyID: 'EUR' })]),
    ...extra,
  ]);
const read = (...bills: Element[]) => {
  const reader = ublReader();
  for (const one of bills) reader.record(one, `${UBL}${one.name}-2`);
  return reader.end(null);
};

describe('UBL', () => {
  it.each([
    ['Invoice', '100', [], 'invoice', 10_000, 10_000],
    ['Invoice', '-100', [], 'invoice', -10_000, -10_000],
    ['CreditNote', '100.0000', [], 'credit_note', 10_000, -10_000],
    ['CreditNote', '-100', [], 'credit_note', -10_000, 10_000],
    ['Invoice', '100', [node('InvoiceTypeCode', '381')], 'credit_note', 10_000, -10_000],
    ['Invoice', '-100', [node('InvoiceTypeCode', '381')], 'credit_note', -10_000, -10_000],
  ] as const)('settles the sign of %s %s', (name, payable, extra, kind, payableCents, openCents) => {
    expect(read(bill(name, payable, ...extra)).invoices).toMatchObject([
      { kind, payableCents, openCents, dueDate: null },
    ]);
  });
  it.each([
    ['', 'missing-value', 'LegalMonetaryTotal/PayableAmount'],
    ['1,50', 'wrong-amount', 'LegalMonetaryTotal/PayableAmount'],
    ['67.377', 'wrong-amount', 'LegalMonetaryTotal/PayableAmount'],
  ])('refuses a total %s', (payable, code, field) => {
    const { invoices, problems } = read(bill('Invoice', payable));
    expect(invoices).toEqual([]);
    expect(problems).toMatchObject([{ line: 9, field, code }]);
    expect(problems[0]?.expected).toBeTruthy();
  });
  it('refuses a number twice, another document, and nothing at all', () => {
    expect(read(bill('Invoice', '1'), bill('Invoice', '2')).problems).toMatchObject([{ code: 'double-number' }]);
    expect(read(node('Invoice', [])).problems.map((problem) => problem.field)).toContain('ID');
    expect(read().problems).toMatchObject([{ code: 'no-invoices' }]);
  });
  it('tells a total that does not follow', () => {
    const odd = node('Invoice', [
      node('ID', '1'),
      node('IssueDate', '2026-10-05'),
      node('DocumentCurrencyCode', 'EUR'),
      customer,
      node('LegalMonetaryTotal', [
        node('TaxInclusiveAmount', '121'),
        node('PrepaidAmount', '21'),
        node('PayableAmount', '121'),
      ]),
    ]);
    expect(read(odd).problems).toMatchObject([{ code: 'payable-differs' }]);
    expect(read(odd).invoices).toMatchObject([{ openCents: 12_100, totalCents: 12_100 }]);
  });
  it('gives nothing of a document that broke off', () => {
    const reader = ublReader();
    reader.record(bill('Invoice', '1'), `${UBL}Invoice-2`);
    expect(reader.end({ code: 'xml-truncated' })).toMatchObject({
      invoices: [],
      problems: [{ code: 'xml-truncated' }],
    });
  });
});
