import { describe, expect, it } from 'vitest';
import { type Beginning, isUblBill, recognise } from '#rooms/intake/rules/formats/recognise.ts';

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:';
const xml = (...names: [string, string][]): Beginning => ({
  form: 'xml',
  elements: names.map(([name, namespace], depth) => ({ name, namespace, depth })),
});
const text = (start: string): Beginning => ({ form: 'text', start });

describe('recognising a format by content', () => {
  it('knows invoices and statements', () => {
    expect(recognise(xml(['Invoice', `${UBL}Invoice-2`]))).toEqual({ reader: 'ubl' });
    expect(recognise(xml(['StandardBusinessDocument', 'x'], ['CreditNote', `${UBL}CreditNote-2`]))).toEqual({
      reader: 'ubl',
    });
    expect(recognise(xml(['Document', 'anything'], ['BkToCstmrStmt', 'anything']))).toEqual({
      reader: 'camt',
      format: 'camt.053',
    });
    expect(recognise(xml(['Document', ''], ['BkToCstmrAcctRptV01', '']))).toEqual({
      reader: 'camt',
      format: 'camt.052',
    });
    expect(recognise(xml(['Document', ''], ['BkToCstmrDbtCdtNtfctn', '']))).toEqual({
      reader: 'camt',
      format: 'camt.054',
    });
    expect(recognise(text('a;b\n1;2'))).toEqual({ reader: 'csv' });
  });
  it.each([
    [xml(['CrossIndustryInvoice', 'x']), 'cii'],
    [xml(['auditfile', 'x']), 'xaf'],
    [text(':20:1\n:25:NL'), 'mt940'],
    [text('{1:F01ABNANL2AXXXX}'), 'mt940'],
    [text(`0000001121472505        0938409934CODELICIOUS${' '.repeat(84)}`), 'coda'],
    [{ form: 'binary', kind: 'xlsx' } as Beginning, 'xlsx'],
  ])('says what comes later', (beginning, format) => {
    expect(recognise(beginning)).toMatchObject({ reader: null, format, problem: { code: 'format-not-supported' } });
  });
  it.each([
    [xml(['Order', `${UBL}Order-2`]), 'wrong-root'],
    [xml(['Invoice', 'http://www.ebinterface.at/schema/6p0/']), 'wrong-root'],
    [xml(['testSet', 'x'], ['Invoice', `${UBL}Invoice-2`]), 'wrong-root'],
    [xml(['html', '']), 'format-unknown'],
    [xml(), 'xml-not-well-formed'],
    [text('hello'), 'format-unknown'],
    [text('  \n '), 'file-empty'],
    [{ form: 'binary', kind: 'pdf' } as Beginning, 'format-unknown'],
  ])('refuses what it does not know', (beginning, code) => {
    const recognised = recognise(beginning);
    expect(recognised).toMatchObject({ reader: null, problem: { code } });
    expect('problem' in recognised && recognised.problem.expected).toBeTruthy();
  });
  it('wants the namespace of UBL 2', () => {
    expect(isUblBill('Invoice', `${UBL}Invoice-2`)).toBe(true);
    expect(isUblBill('Invoice', `${UBL}CreditNote-2`)).toBe(false);
  });
});
