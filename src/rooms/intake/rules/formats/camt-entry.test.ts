import { describe, expect, it } from 'vitest';
import { readEntry } from '#rooms/intake/rules/formats/camt-entry.ts';
import { contextForTests, euros, node } from '#rooms/intake/rules/formats/camt-testing.ts';
import type { Element } from '#rooms/intake/rules/formats/element.ts';

const entry = (amount: Element, mark: string, ...children: Element[]) =>
  node('Ntry', [amount, node('CdtDbtInd', mark), node('BookgDt', [node('Dt', '2026-11-05')]), ...children]);
const read = (element: Element) => readEntry(element, 3, contextForTests());
const tx = (amount: Element | null, ...children: Element[]) => node('TxDtls', [amount, ...children]);
const details = (...children: Element[]) => node('NtryDtls', children);
const amounts = (element: Element) => read(element).entries.map((one) => one.amountCents);

describe('an entry', () => {
  it('is one payment with the sign of the account', () => {
    const [one] = read(
      entry(euros('12.45'), 'DBIT', node('AcctSvcrRef', 'B7'), node('AddtlNtryInf', 'Kosten')),
    ).entries;
    expect(one).toMatchObject({
      amountCents: -1_245,
      text: 'Kosten',
      bookingDate: '2026-11-05',
      valueDate: null,
      entryKey: 'S1|1|3.0|B7',
      batch: null,
    });
  });
  it('is left out when it is pending or information', () => {
    expect(read(entry(euros('1'), 'CRDT', node('Sts', 'PDNG')))).toEqual({ entries: [], problems: [], pending: true });
    expect(read(entry(euros('1'), 'CRDT', node('Sts', [node('Cd', 'INFO')]))).pending).toBe(true);
    expect(read(entry(euros('1'), 'CRDT', node('Sts', [node('Cd', 'BOOK')]))).entries).toHaveLength(1);
  });
  it('takes the value date, then the only day of the statement, where it names no booking date', () => {
    const bare = (...children: Element[]) =>
      read(node('Ntry', [euros('1'), node('CdtDbtInd', 'CRDT'), ...children])).entries[0]?.bookingDate;
    expect(bare(node('ValDt', [node('Dt', '2026-11-04')]))).toBe('2026-11-04');
    expect(bare()).toBe('2026-11-05');
    expect(
      readEntry(node('Ntry', [euros('1'), node('CdtDbtInd', 'CRDT')]), 1, { ...contextForTests(), onlyDay: null })
        .problems,
    ).toMatchObject([{ field: 'Ntry/BookgDt', code: 'missing-value' }]);
  });
  it.each([
    [node('Ntry', [node('CdtDbtInd', 'CRDT')]), 'missing-value'],
    [entry(euros('1'), 'X'), 'wrong-code'],
    [node('Ntry', [euros('1')]), 'missing-value'],
    [node('Ntry', [euros('1'), node('CdtDbtInd', 'CRDT'), node('BookgDt', [node('Dt', '2026-02-30')])]), 'wrong-date'],
  ])('is refused when it cannot be read', (element, code) => {
    expect(read(element)).toMatchObject({ entries: [], problems: [{ code }] });
  });
  it('carries return reason, reversal, references and mandate', () => {
    const back = tx(
      null,
      node('Refs', [node('EndToEndId', 'NOTPROVIDED'), node('MndtId', 'M1')]),
      node('RtrInf', [node('Rsn', [node('Cd', 'MD06')])]),
    );
    expect(read(entry(euros('5'), 'DBIT', node('RvslInd', 'true'), details(back))).entries[0]).toMatchObject({
      reasonCode: 'MD06',
      reversal: true,
      endToEndId: null,
      mandateId: 'M1',
      reference: { kind: null, value: null },
    });
  });
});

describe('a batch', () => {
  it('is given as its transactions when they add up', () => {
    const batch = entry(
      euros('6'),
      'CRDT',
      details(node('Btch', [node('PmtInfId', 'P')]), tx(euros('1')), tx(euros('2')), tx(euros('3'))),
    );
    expect(
      read(batch).entries.map((one) => [one.amountCents, one.batch?.position, one.batch?.id, one.entryKey]),
    ).toEqual([
      [100, 1, 'P', 'S1|1|3.1|'],
      [200, 2, 'P', 'S1|1|3.2|'],
      [300, 3, 'P', 'S1|1|3.3|'],
    ]);
  });
  it('may hold debits, other elements for the amount, and foreign amounts', () => {
    expect(
      amounts(
        entry(
          euros('4'),
          'CRDT',
          details(tx(euros('5'), node('CdtDbtInd', 'CRDT')), tx(euros('1'), node('CdtDbtInd', 'DBIT'))),
        ),
      ),
    ).toEqual([500, -100]);
    const inner = (text: string) => node('AmtDtls', [node('TxAmt', [euros(text)])]);
    expect(amounts(entry(euros('3'), 'DBIT', details(tx(null, inner('1')), tx(null, inner('2')))))).toEqual([
      -100, -200,
    ]);
    expect(
      amounts(
        entry(euros('3'), 'CRDT', details(tx(euros('9', 'SEK'), inner('1')), tx(euros('18', 'SEK'), inner('2')))),
      ),
    ).toEqual([100, 200]);
    expect(amounts(entry(euros('3'), 'CRDT', details(tx(euros('9'), inner('1')), tx(euros('9'), inner('2')))))).toEqual(
      [100, 200],
    );
  });
  it('stays one payment when they do not add up, or the file has none', () => {
    const odd = read(entry(euros('7'), 'CRDT', details(tx(euros('1')), tx(euros('2')))));
    expect(odd).toMatchObject({
      entries: [{ amountCents: 700, batch: { position: 0, count: 2 } }],
      problems: [{ code: 'batch-sum-differs' }],
    });
    expect(
      read(entry(euros('7'), 'CRDT', details(node('Btch', [node('NbOfTxs', '6')])))).entries[0]?.batch,
    ).toMatchObject({ position: 0, count: 6 });
  });
  it('counts the amount of the account for a single foreign transaction', () => {
    expect(amounts(entry(euros('8.85'), 'CRDT', details(tx(euros('0', 'SEK')))))).toEqual([885]);
  });
});
