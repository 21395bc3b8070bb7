import type { Day } from '#kernel/dates.ts';
import { type Cents, cents, decimalFromCents, zero } from '#kernel/money.ts';
import { csvAmount } from '#rooms/intake/rules/formats/csv-amount.ts';
import { csvDay } from '#rooms/intake/rules/formats/csv-date.ts';
import type { CsvColumn, CsvField, DateOrder, DecimalSign, TableRow } from '#rooms/intake/rules/formats/csv-layout.ts';
import type { ParsedInvoice, ParsedParty } from '#rooms/intake/rules/formats/parsed.ts';
import { type Problem, shown } from '#rooms/intake/rules/formats/problems.ts';
import { currencyFrom } from '#rooms/intake/rules/formats/values.ts';
import { ibanFrom } from '#rooms/intake/rules/references.ts';

/** How amounts and dates of this file are written. */
export interface Writing {
  readonly decimal: DecimalSign | null;
  readonly order: DateOrder | null;
}

/** True for a row that only adds up: no invoice number and a word for a total in one of its cells. */
export function isTotalRow(row: TableRow, columns: readonly CsvColumn[]): boolean {
  const words = row.cells.some((cell) =>
    /^\s*(sub|eind|grand )?\s*(tota+l|totalen|saldo|summe|gesamt|total general)(\s|:|$)/i.test(cell),
  );
  if (!words) return false;
  const number = columns.find((column) => column.field === 'number');
  const cell = number ? (row.cells[number.index]?.trim() ?? '') : '';
  return cell === '' || /tota+l|saldo/i.test(cell);
}

/** Reads the rows below the header: one invoice each, problems for the rows that cannot be read. */
export function readRows(
  body: readonly TableRow[],
  columns: readonly CsvColumn[],
  writing: Writing,
): { readonly invoices: readonly ParsedInvoice[]; readonly problems: readonly Problem[] } {
  const invoices: ParsedInvoice[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  let group = zero;
  let all = zero;
  let sound = true;
  for (const row of body) {
    if (isTotalRow(row, columns)) {
      problems.push(...totalProblems(row, columns, writing, sound ? [group, all] : []));
      group = zero;
      continue;
    }
    const reader = rowReader(row, columns, writing);
    const invoice = reader.invoice();
    if (invoice && seen.has(invoice.number)) {
      const expected = `a number once in the file; it is also in line ${seen.get(invoice.number)}`;
      reader.problems.push({
        line: row.line,
        field: 'number',
        code: 'double-number',
        raw: shown(invoice.number),
        expected,
      });
    }
    problems.push(...reader.problems);
    if (!invoice || reader.problems.length > 0) {
      sound = false;
      continue;
    }
    seen.set(invoice.number, row.line);
    group = cents(group + invoice.openCents);
    all = cents(all + invoice.openCents);
    invoices.push(invoice);
  }
  return { invoices, problems };
}

/** Tells a total row, and whether the open amounts above it (since the last total, or all) add up to it. */
function totalProblems(
  row: TableRow,
  columns: readonly CsvColumn[],
  writing: Writing,
  sums: readonly Cents[],
): Problem[] {
  const raw = shown(row.cells.filter((cell) => cell.trim() !== '').join(' '));
  const column = columns.find((one) => one.field === 'open') ?? columns.find((one) => one.field === 'amount');
  const cell = column ? (row.cells[column.index]?.trim() ?? '') : '';
  const total = cell === '' ? null : csvAmount(cell, writing.decimal);
  const told: Problem = { line: row.line, code: 'total-row', raw, expected: 'left out: it adds up other rows' };
  if (!total || sums.length === 0 || sums.includes(total.cents)) return [told];
  const expected = `${decimalFromCents(sums[1] ?? zero)}, the sum of the rows above`;
  const facts = { sumCents: sums[1] ?? zero, currency: total.currency ?? 'EUR' };
  return [
    told,
    { line: row.line, field: column?.field ?? 'open', code: 'total-differs', raw: shown(cell), expected, facts },
  ];
}

function rowReader(row: TableRow, columns: readonly CsvColumn[], writing: Writing) {
  const problems: Problem[] = [];
  const places = new Map<CsvField, CsvColumn>();
  for (const column of columns) if (column.field) places.set(column.field, column);
  let named: string | null = null;

  const text = (field: CsvField): string | null => {
    const place = places.get(field);
    const value = place ? (row.cells[place.index] ?? '').replace(/\s+/g, ' ').trim() : '';
    return value === '' || /^(n\/a|null|-)$/i.test(value) ? null : value;
  };
  const day = (field: CsvField, required: boolean): Day | null => {
    const raw = text(field);
    if (raw === null) {
      if (required) problems.push({ line: row.line, field, code: 'missing-value', expected: 'a date' });
      return null;
    }
    const value = csvDay(raw, writing.order);
    const written =
      writing.order === 'mdy' ? 'month-day-year' : writing.order === 'ymd' ? 'year-month-day' : 'day-month-year';
    if (!value)
      problems.push({
        line: row.line,
        field,
        code: 'wrong-date',
        raw: shown(raw),
        expected: `an existing day, written ${written}`,
        facts: { variant: writing.order ?? 'dmy' },
      });
    return value;
  };
  const amount = (field: CsvField): Cents | null => {
    const raw = text(field);
    if (raw === null) return null;
    const value = csvAmount(raw, writing.decimal);
    if (!value) {
      const written =
        writing.decimal === ',' ? "a comma before the cents ('1.234,56')" : "a point before the cents ('1,234.56')";
      problems.push({
        line: row.line,
        field,
        code: 'wrong-amount',
        raw: shown(raw),
        expected: `an amount with ${written}`,
        facts: { variant: writing.decimal === ',' ? 'comma' : 'point' },
      });
      return null;
    }
    named ??=
      value.currency ??
      currencyFrom(/\b(EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN)\b/i.exec(places.get(field)?.header ?? '')?.[1] ?? null);
    return value.cents;
  };

  const amounts = (): { total: Cents | null; open: Cents } | null => {
    const sign = signOf(text('direction'), text('kind'));
    const debit = amount('debit');
    const credit = amount('credit');
    const both = debit === null && credit === null ? null : cents((debit ?? 0) - (credit ?? 0));
    const written = amount('amount') ?? both;
    const paid = amount('paid');
    const left = amount('open');
    if (written === null && left === null) {
      if (problems.length === 0)
        problems.push({ line: row.line, field: 'open', code: 'missing-value', expected: 'an amount' });
      return null;
    }
    const total = written === null ? null : settled(written, sign);
    const open = left !== null ? settled(left, sign) : cents((total ?? 0) - (paid === null ? 0 : settled(paid, sign)));
    return { total, open };
  };

  const invoice = (): ParsedInvoice | null => {
    if (row.cells.length > columns.length && row.cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
      const expected = `${columns.length} columns; a text with the separator in it needs quotes`;
      problems.push({
        line: row.line,
        code: 'csv-columns-differ',
        raw: String(row.cells.length),
        expected,
        facts: { columns: columns.length },
      });
      return null;
    }
    const number = text('number');
    if (!number)
      problems.push({ line: row.line, field: 'number', code: 'missing-value', expected: 'an invoice number' });
    const issueDate = day('issueDate', true);
    const dueDate = day('dueDate', false);
    const sums = amounts();
    const id = text('customerId');
    const name = text('customerName') ?? id;
    if (!name)
      problems.push({
        line: row.line,
        field: 'customerName',
        code: 'missing-value',
        expected: 'the name or number of the customer',
      });
    const code = text('currency');
    const currency = code ? (code === '€' ? 'EUR' : currencyFrom(code)) : (named ?? 'EUR');
    if (!currency)
      problems.push({
        line: row.line,
        field: 'currency',
        code: 'wrong-currency',
        raw: shown(code ?? ''),
        expected: 'a currency of three letters',
      });
    if (!number || !issueDate || !sums || !name || !currency || problems.length > 0) return null;
    const isCredit = (sums.total ?? sums.open) < 0;
    return {
      line: row.line,
      number,
      kind: isCredit ? 'credit_note' : 'invoice',
      issueDate,
      dueDate,
      currency,
      payableCents: sums.total ?? sums.open,
      openCents: sums.open,
      totalCents: sums.total,
      supplier: nobody(''),
      customer: customer(name, id),
      paymentReference: text('paymentReference'),
      creditedInvoices: [text('creditedInvoice')].filter((one) => one !== null),
      orderReference: text('orderReference'),
      buyerReference: null,
      paymentTerms: text('paymentTerms'),
      supplierIban: null,
    };
  };
  const customer = (name: string, id: string | null): ParsedParty => {
    const email = text('customerEmail');
    const country = text('customerCountry');
    return {
      ...nobody(name),
      id,
      email: email && /^[^\s@]+@[^\s@]+$/.test(email) ? email : null,
      phone: text('customerPhone'),
      contactName: text('customerContact'),
      street: text('customerStreet'),
      postalCode: text('customerPostalCode'),
      city: text('customerCity'),
      country: country && /^[a-z]{2}$/i.test(country) ? country.toUpperCase() : null,
      companyNumber: text('customerCompanyNumber'),
      vatNumber: text('customerVatNumber'),
      iban: ibanFrom(text('customerIban') ?? ''),
    };
  };
  return { problems, invoice };
}

/** −1 when a column says that the row is in the customer's favour. */
function signOf(direction: string | null, kind: string | null): 1 | -1 | null {
  if (direction && /^(c|cr|credit|h|af|-)$/i.test(direction)) return -1;
  if (direction && /^(d|dr|debet|debit|s|bij|\+)$/i.test(direction)) return 1;
  return kind && /credit|gutschrift|avoir|\bcn\b/i.test(kind) ? -1 : null;
}

/** A credit row may be written with a minus or without one: it is negative once. */
function settled(amount: Cents, sign: 1 | -1 | null): Cents {
  return sign === -1 && amount > 0 ? cents(-amount) : amount;
}

function nobody(name: string): ParsedParty {
  return {
    name,
    id: null,
    email: null,
    phone: null,
    contactName: null,
    street: null,
    postalCode: null,
    city: null,
    country: null,
    companyNumber: null,
    vatNumber: null,
    endpoint: null,
    iban: null,
  };
}
