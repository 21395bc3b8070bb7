import { describe, expect, it } from 'vitest';
import { camtReader } from '#rooms/intake/rules/formats/camt053.ts';
import { euros, node } from '#rooms/intake/rules/formats/camt-testing.ts';
import type { Element } from '#rooms/intake/rules/formats/element.ts';

const bal = (type: string, amount: string, date: string, currency = 'EUR') =>
  node('Bal', [
    node('Tp', [node('CdOrPrtry', [node('Cd', type)])]),
    euros(amount, currency),
    node('CdtDbtInd', 'CRDT'),
    node('Dt', [node('Dt', date)]),
  ]);
const entry = (amount: string, mark: string, currency = 'EUR') =>
  node('Ntry', [euros(amount, currency), node('CdtDbtInd', mark), node('BookgDt', [node('Dt', '2026-11-05')])]);
const HEAD = [
  node('Id', 'S1'),
  node('ElctrncSeqNb', '7'),
  node('Acct', [node('Id', [node('IBAN', 'NL91ABNA0417164300')]), node('Ccy', 'EUR')]),
];

function read(records: readonly Element[], format: 'camt.053' | 'camt.052' = 'camt.053') {
  const reader = camtReader(format);
  reader.open('Stmt', 5);
  for (const record of records) reader.record(record);
  reader.close('Stmt', 99);
  return reader.end(null);
}

describe('a statement', () => {
  it('reconciles when opening balance and entries make the closing balance', () => {
    const { statements, problems } = read([
      ...HEAD,
      bal('OPBD', '10', '2026-11-05'),
      bal('CLBD', '12', '2026-11-05'),
      entry('3', 'CRDT'),
      entry('1', 'DBIT'),
    ]);
    expect(problems).toEqual([]);
    expect(statements).toMatchObject([
      {
        line: 5,
        number: '7',
        account: 'NL91ABNA0417164300',
        from: '2026-11-05',
        openingBalanceCents: 1_000,
        closingBalanceCents: 1_200,
        reconciles: true,
        differenceCents: 0,
      },
    ]);
  });
  it('names the difference when it does not', () => {
    const { statements, problems } = read([
      ...HEAD,
      bal('OPBD', '10', '2026-11-05'),
      bal('CLBD', '13', '2026-11-05'),
      entry('2', 'CRDT'),
    ]);
    expect(statements[0]).toMatchObject({ reconciles: false, differenceCents: 100 });
    expect(problems).toMatchObject([{ code: 'does-not-reconcile', raw: '13.00' }]);
    expect(problems[0]?.expected).toContain('difference 1.00');
  });
  it('tells missing balances, foreign entries and missing numbers', () => {
    expect(read([...HEAD, bal('OPBD', '10', '2026-11-05')]).problems).toMatchObject([
      { code: 'missing-balance', field: 'Bal/CLBD' },
    ]);
    expect(
      read([...HEAD, bal('OPBD', '1', '2026-11-05'), bal('CLBD', '2', '2026-11-05'), entry('1', 'CRDT', 'SEK')]),
    ).toMatchObject({ statements: [{ reconciles: false }], problems: [{ code: 'wrong-currency', raw: 'SEK' }] });
    expect(read([bal('OPBD', '1', '2026-11-05'), bal('CLBD', '1', '2026-11-05')]).problems).toMatchObject([
      { field: 'Acct/Id' },
    ]);
  });
  it('ends the day before when it ends at midnight', () => {
    const period = node('FrToDt', [node('FrDtTm', '2026-11-05T00:00:00'), node('ToDtTm', '2026-11-06T00:00:00')]);
    expect(
      read([...HEAD, period, bal('OPBD', '1', '2026-11-05'), bal('CLBD', '1', '2026-11-05')]).statements[0],
    ).toMatchObject({ from: '2026-11-05', to: '2026-11-05' });
  });
  it('says that an intraday report is none, and that a message has none', () => {
    expect(read([...HEAD, entry('1', 'CRDT')], 'camt.052')).toMatchObject({
      format: 'camt.052',
      statements: [{ entries: [{ amountCents: 100 }] }],
      problems: [{ code: 'not-a-statement' }],
    });
    expect(camtReader('camt.053').end(null).problems).toMatchObject([{ code: 'no-statements' }]);
  });
  it('gives nothing of a message that broke off', () => {
    const reader = camtReader('camt.053');
    reader.open('Stmt', 1);
    reader.close('Stmt', 2);
    expect(reader.end({ code: 'xml-truncated' })).toMatchObject({
      statements: [],
      problems: [{ code: 'xml-truncated' }],
    });
  });
});
