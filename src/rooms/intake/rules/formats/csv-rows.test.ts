import { describe, expect, it } from 'vitest';
import type { CsvColumn, CsvField } from '#rooms/intake/rules/formats/csv-layout.ts';
import { isTotalRow, readRows } from '#rooms/intake/rules/formats/csv-rows.ts';

const columns = (...fields: (CsvField | null)[]): CsvColumn[] =>
  fields.map((field, index) => ({ index, header: field ?? 'Opmerking', samples: [], suggested: field, field }));
const WRITING = { decimal: ',', order: 'dmy' } as const;
const read = (fields: (CsvField | null)[], ...rows: string[][]) =>
  readRows(
    rows.map((cells, index) => ({ line: index + 2, cells })),
    columns(...fields),
    WRITING,
  );

describe('rows of open items', () => {
  it('settles the sign once, from a minus, a direction or a kind', () => {
    const { invoices, problems } = read(
      ['number', 'customerName', 'issueDate', 'open', 'direction', 'kind'],
      ['1', 'A', '15-09-2026', '10,00', 'D', ''],
      ['2', 'A', '15-09-2026', '10,00', 'C', ''],
      ['3', 'A', '15-09-2026', '-10,00', 'C', ''],
      ['4', 'A', '15-09-2026', '10,00', '', 'Creditnota'],
    );
    expect(problems).toEqual([]);
    expect(invoices.map((invoice) => [invoice.kind, invoice.openCents])).toEqual([
      ['invoice', 1_000],
      ['credit_note', -1_000],
      ['credit_note', -1_000],
      ['credit_note', -1_000],
    ]);
  });
  it('reckons what is open from total and paid', () => {
    const { invoices } = read(
      ['number', 'customerName', 'issueDate', 'amount', 'paid'],
      ['1', 'A', '15-09-2026', '100,00', '30,00'],
    );
    expect(invoices[0]).toMatchObject({ totalCents: 10_000, openCents: 7_000 });
  });
  it('refuses a row with its line, field, what stands there and what was expected', () => {
    const { invoices, problems } = read(
      ['number', 'customerName', 'issueDate', 'open'],
      ['', 'A', '15-09-2026', '1,00'],
      ['2', '', '15-09-2026', '1,00'],
      ['3', 'A', '30-02-2026', '1,00'],
      ['4', 'A', '15-09-2026', '1,234.00'],
      ['5', 'A', '15-09-2026', ''],
      ['6', 'A', '', '1,00'],
      ['7', 'A', '15-09-2026', '1,00', 'extra'],
    );
    expect(invoices).toEqual([]);
    expect(problems.map(({ line, field, code, raw }) => [line, field, code, raw])).toEqual([
      [2, 'number', 'missing-value', undefined],
      [3, 'customerName', 'missing-value', undefined],
      [4, 'issueDate', 'wrong-date', '30-02-2026'],
      [5, 'open', 'wrong-amount', '1,234.00'],
      [6, 'open', 'missing-value', undefined],
      [7, 'issueDate', 'missing-value', undefined],
      [8, undefined, 'csv-columns-differ', '5'],
    ]);
    expect(problems.every((problem) => problem.expected)).toBe(true);
  });
  it('refuses the second row with the same number', () => {
    const { invoices, problems } = read(
      ['number', 'customerName', 'issueDate', 'open'],
      ['1', 'A', '15-09-2026', '1,00'],
      ['1', 'A', '15-09-2026', '2,00'],
    );
    expect(invoices).toHaveLength(1);
    expect(problems).toMatchObject([{ line: 3, code: 'double-number' }]);
  });
  it('reports total rows, and totals that differ', () => {
    const fields: CsvField[] = ['number', 'customerName', 'issueDate', 'open'];
    const row = ['1', 'A', '15-09-2026', '1,00'];
    expect(read(fields, row, ['Totaal', '', '', '1,00']).problems.map((problem) => problem.code)).toEqual([
      'total-row',
    ]);
    expect(read(fields, row, ['', 'Totaal', '', '2,00']).problems.map((problem) => problem.code)).toEqual([
      'total-row',
      'total-differs',
    ]);
    expect(isTotalRow({ line: 2, cells: ['1', 'Total Energie', '', '1,00'] }, columns(...fields))).toBe(false);
  });
});
