import { describe, expect, it } from 'vitest';
import { readOpenItems } from '#rooms/intake/rules/formats/csv.ts';
import type { Table } from '#rooms/intake/rules/formats/csv-layout.ts';

function table(text: string): Table {
  const rows = text.split('\n').map((line, index) => ({ line: index + 1, cells: line.split(';') }));
  return { encoding: 'utf-8', delimiter: ';', rows: rows.filter((row) => row.cells.some((cell) => cell !== '')) };
}

const HEADER = 'Factuurnummer;Naam;Factuurdatum;Vervaldatum;Bedrag;Openstaand';

describe('a list of open items', () => {
  it('skips a title above the header and keeps line numbers', () => {
    const read = readOpenItems(
      table(`Openstaande posten;;\n\n${HEADER}\nF1;Jansen;15-09-2026;15-10-2026;100,00;40,00`),
    );
    expect(read.problems).toEqual([]);
    expect(read.csv?.headerLine).toBe(3);
    expect(read.invoices).toMatchObject([
      { line: 4, number: 'F1', dueDate: '2026-10-15', totalCents: 10_000, openCents: 4_000 },
    ]);
  });

  it('asks instead of guessing, and then gives no invoice', () => {
    const read = readOpenItems(table('Factuurnummer;Naam;Factuurdatum;Bedrag\nF1;Jansen;01/02/2026;1.234'));
    expect(read.invoices).toEqual([]);
    expect(read.problems.map((problem) => problem.code)).toEqual(['ambiguous-decimal-sign', 'ambiguous-date-order']);
  });

  it('takes the answers of a person', () => {
    const columns = { '0': 'number', '1': 'customerName', '2': 'issueDate', '3': 'open' } as const;
    const text = table('Factuurnummer;Naam;Factuurdatum;Bedrag\nF1;Jansen;01/02/2026;1.234');
    expect(readOpenItems(text, { columns, decimalSign: ',', dateOrder: 'dmy' }).invoices).toMatchObject([
      { issueDate: '2026-02-01', openCents: 123_400 },
    ]);
    expect(readOpenItems(text, { columns, decimalSign: '.', dateOrder: 'mdy' }).invoices).toMatchObject([]);
    expect(readOpenItems(text, { columns, decimalSign: '.', dateOrder: 'mdy' }).problems).toMatchObject([
      { line: 2, field: 'open', code: 'wrong-amount', raw: '1.234' },
    ]);
  });

  it('names missing and double columns', () => {
    expect(readOpenItems(table('Naam;Bedrag\nJansen;1,00')).problems.map((problem) => problem.field)).toEqual([
      'number',
      'issueDate',
    ]);
    const columns = { '0': 'number', '1': 'customerName', '2': 'issueDate', '3': 'open', '4': 'open' } as const;
    const read = readOpenItems(table(`${HEADER}\nF1;Jansen;15-09-2026;15-10-2026;100,00;40,00`), { columns });
    expect(read.problems).toMatchObject([{ field: 'open', code: 'double-column' }]);
  });

  it('says so when there is no header', () => {
    expect(readOpenItems(table('F1;Jansen;15-09-2026;100,00')).problems).toMatchObject([
      { line: 1, code: 'csv-no-header' },
    ]);
    const columns = { '0': 'number', '1': 'customerName', '2': 'issueDate', '3': 'open' } as const;
    expect(readOpenItems(table('F1;Jansen;15-09-2026;100,00'), { columns }).invoices).toHaveLength(1);
  });

  it('has one signature for the same header', () => {
    const one = readOpenItems(table(`${HEADER}\n`)).csv?.signature;
    expect(readOpenItems(table(`${HEADER.toUpperCase()}\n`)).csv?.signature).toBe(one);
  });
});
