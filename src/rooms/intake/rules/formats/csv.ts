import { type Problem, shown } from '#rooms/intake/rules/formats/problems.ts';
import { decideDecimal } from '#rooms/intake/rules/formats/csv-amount.ts';
import { decideOrder } from '#rooms/intake/rules/formats/csv-date.ts';
import { headerScore, likelyField, squeezed, suggestedField } from '#rooms/intake/rules/formats/csv-header.ts';
import type {
  CsvColumn,
  CsvField,
  CsvLayout,
  CsvMapping,
  Table,
  TableRow,
} from '#rooms/intake/rules/formats/csv-layout.ts';
import { isTotalRow, readRows } from '#rooms/intake/rules/formats/csv-rows.ts';
import type { ParsedInvoices } from '#rooms/intake/rules/formats/parsed.ts';

const AMOUNT_FIELDS: readonly CsvField[] = ['amount', 'open', 'paid', 'debit', 'credit'];
const DATE_FIELDS: readonly CsvField[] = ['issueDate', 'dueDate'];
const HEADER_WITHIN = 40;

/**
 * Reads a list of open items. Columns come from the mapping, else from the words of the header; decimal sign and date order
 * from the mapping, else from all cells together. What stays open is a question and then no invoice is given: nothing is guessed.
 */
export function readOpenItems(table: Table, mapping?: CsvMapping): ParsedInvoices {
  const problems: Problem[] = [];
  const header = headerIndex(table.rows, mapping);
  const headerRow = header === null ? null : (table.rows[header] ?? null);
  const body = table.rows.slice(header === null ? 0 : header + 1);
  const columns = columnsOf(headerRow, body, mapping);
  const data = body.filter((row) => !isTotalRow(row, columns));

  if (!headerRow && !mapping) {
    problems.push({
      line: table.rows[0]?.line ?? 1,
      code: 'csv-no-header',
      raw: shown(table.rows[0]?.cells.join(table.delimiter) ?? ''),
      expected: 'a row with the names of the columns',
    });
  } else problems.push(...doubleColumns(columns, headerRow), ...missingColumns(columns, headerRow));

  const amountCells = cellsOf(data, columns, AMOUNT_FIELDS);
  const decimal = mapping?.decimalSign ? { sign: mapping.decimalSign, doubtful: null } : decideDecimal(amountCells);
  if (decimal.sign === null && decimal.doubtful) {
    const expected = 'one decimal sign in the whole column: comma or point';
    problems.push({
      line: decimal.doubtful.line,
      field: 'decimalSign',
      code: 'ambiguous-decimal-sign',
      raw: shown(decimal.doubtful.raw),
      expected,
    });
  }
  const dateCells = cellsOf(data, columns, DATE_FIELDS);
  const order = mapping?.dateOrder ? { order: mapping.dateOrder, doubtful: null } : decideOrder(dateCells);
  if (order.order === null && order.doubtful) {
    const expected = 'one order in the whole column: day-month-year or month-day-year';
    problems.push({
      line: order.doubtful.line,
      field: 'dateOrder',
      code: 'ambiguous-date-order',
      raw: shown(order.doubtful.raw),
      expected,
    });
  }

  const csv: CsvLayout = {
    encoding: table.encoding,
    delimiter: table.delimiter,
    headerLine: headerRow?.line ?? null,
    columns,
    decimalSign: decimal.sign,
    dateOrder: order.order,
    dataRows: data.length,
    signature: (headerRow?.cells ?? columns.map((column) => String(column.index))).map(squeezed).join('|'),
  };
  if (problems.length > 0) return { kind: 'invoices', format: 'csv', invoices: [], problems, csv };
  const read = readRows(body, columns, { decimal: decimal.sign, order: order.order });
  return { kind: 'invoices', format: 'csv', invoices: read.invoices, problems: read.problems, csv };
}

/** The row with the most headers that are known, at least two; with a mapping a first row without figures will do. */
function headerIndex(rows: readonly TableRow[], mapping: CsvMapping | undefined): number | null {
  let best: number | null = null;
  let bestScore = 1;
  for (let index = 0; index < rows.length && index < HEADER_WITHIN; index += 1) {
    const score = headerScore(rows[index]?.cells ?? []);
    if (score > bestScore) [best, bestScore] = [index, score];
  }
  if (best !== null || !mapping) return best;
  const first = rows[0]?.cells ?? [];
  return first.some((cell) => /\d/.test(cell)) ? null : 0;
}

function columnsOf(header: TableRow | null, body: readonly TableRow[], mapping: CsvMapping | undefined): CsvColumn[] {
  const width = header ? header.cells.length : Math.max(0, ...body.slice(0, 200).map((row) => row.cells.length));
  const found: { title: string; samples: string[] }[] = [];
  for (let index = 0; index < width; index += 1) {
    const samples: string[] = [];
    for (const row of body) {
      const value = row.cells[index]?.trim() ?? '';
      if (value !== '') samples.push(shown(value));
      if (samples.length === 5) break;
    }
    found.push({ title: header?.cells[index]?.trim() ?? '', samples });
  }
  const suggestions = suggestionsFor(found);
  return found.map(({ title, samples }, index) => {
    const suggested = suggestions[index] ?? null;
    const field = mapping ? (mapping.columns[String(index)] ?? null) : suggested;
    return { index, header: title, samples, suggested, field };
  });
}

/** Known headers first, then likely ones. Two columns for one fact: the first keeps it, the other waits for a person. */
function suggestionsFor(
  columns: readonly { readonly title: string; readonly samples: readonly string[] }[],
): (CsvField | null)[] {
  const taken = new Set<CsvField>();
  const first = (field: CsvField | null): CsvField | null => {
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  };
  const known = columns.map((column) => first(suggestedField(column.title, column.samples)));
  return known.map((field, index) => {
    const title = columns[index]?.title ?? '';
    return field ?? (suggestedField(title, []) === null ? first(likelyField(title)) : null);
  });
}

function doubleColumns(columns: readonly CsvColumn[], header: TableRow | null): Problem[] {
  const seen = new Set<CsvField>();
  const problems: Problem[] = [];
  for (const column of columns) {
    if (!column.field) continue;
    if (seen.has(column.field)) {
      problems.push({
        line: header?.line ?? 1,
        field: column.field,
        code: 'double-column',
        raw: shown(column.header),
        expected: 'each field in one column',
      });
    }
    seen.add(column.field);
  }
  return problems;
}

function missingColumns(columns: readonly CsvColumn[], header: TableRow | null): Problem[] {
  const has = (...fields: readonly CsvField[]): boolean =>
    columns.some((column) => column.field !== null && fields.includes(column.field));
  const wanted: [string, string, boolean][] = [
    ['number', 'a column with the invoice number', has('number')],
    ['issueDate', 'a column with the invoice date', has('issueDate')],
    ['open', 'a column with the open or total amount', has('open', 'amount', 'debit', 'credit')],
    ['customerName', 'a column with the name or number of the customer', has('customerName', 'customerId')],
  ];
  const raw = shown(columns.map((column) => column.header).join(' | '));
  return wanted
    .filter(([, , there]) => !there)
    .map(([field, expected]) => ({ line: header?.line ?? 1, field, code: 'missing-column' as const, raw, expected }));
}

function cellsOf(
  rows: readonly TableRow[],
  columns: readonly CsvColumn[],
  fields: readonly CsvField[],
): { line: number; raw: string }[] {
  const places = columns
    .filter((column) => column.field !== null && fields.includes(column.field))
    .map((column) => column.index);
  const cells: { line: number; raw: string }[] = [];
  for (const row of rows) {
    for (const place of places) {
      const raw = row.cells[place]?.trim() ?? '';
      if (raw !== '') cells.push({ line: row.line, raw });
    }
  }
  return cells;
}
