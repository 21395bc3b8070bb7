/** The facts that a column of a list of open items can hold. */
export const csvFields = [
  'number',
  'kind',
  'issueDate',
  'dueDate',
  'amount',
  'open',
  'paid',
  'debit',
  'credit',
  'direction',
  'currency',
  'customerId',
  'customerName',
  'customerEmail',
  'customerPhone',
  'customerContact',
  'customerStreet',
  'customerPostalCode',
  'customerCity',
  'customerCountry',
  'customerCompanyNumber',
  'customerVatNumber',
  'customerIban',
  'paymentReference',
  'creditedInvoice',
  'orderReference',
  'paymentTerms',
] as const;

export type CsvField = (typeof csvFields)[number];

/** The order of day, month and year in a column of dates. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** The sign between whole units and cents. */
export type DecimalSign = ',' | '.';

/**
 * What a person decided about a CSV file, remembered for the next one with the same header. `columns` maps a column
 * (its place, from 0, as text) to a field; a column that is not named is not used. An absent sign or order is found out.
 */
export interface CsvMapping {
  readonly columns: Readonly<Record<string, CsvField>>;
  readonly decimalSign?: DecimalSign | undefined;
  readonly dateOrder?: DateOrder | undefined;
}

/** One column as found. */
export interface CsvColumn {
  /** Place in the row, from 0. */
  readonly index: number;
  readonly header: string;
  /** The first few values that are not empty, for the screen. */
  readonly samples: readonly string[];
  /** What the header's words suggest; null when nothing does. */
  readonly suggested: CsvField | null;
  /** What was used for reading this time: the mapping's choice, else the suggestion. */
  readonly field: CsvField | null;
}

/** How a CSV file was read, and what is still to be asked. */
export interface CsvLayout {
  readonly encoding: string;
  readonly delimiter: ',' | ';' | '\t' | '|';
  /** Line of the header, from 1; null when there is none. */
  readonly headerLine: number | null;
  readonly columns: readonly CsvColumn[];
  /** Null when it cannot be decided from the whole column, or no column needs it. */
  readonly decimalSign: DecimalSign | null;
  readonly dateOrder: DateOrder | null;
  /** Rows with data, without header, empty lines and total rows. */
  readonly dataRows: number;
  /** Same headers, same signature: finds the remembered mapping. */
  readonly signature: string;
}

/** A delimited text as the platform hands it out. */
export interface Table {
  readonly encoding: string;
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly rows: readonly TableRow[];
}

/** One row of a table; `line` is the line in the file where it begins, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}
