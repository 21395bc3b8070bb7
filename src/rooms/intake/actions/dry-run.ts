import { type ReadOptions, readFile } from '#rooms/intake/actions/read-file.ts';
import type { ParsedEntry, ParsedFile, ParsedInvoice, ParsedStatement } from '#rooms/intake/rules/formats/parsed.ts';
import type { Problem } from '#rooms/intake/rules/formats/problems.ts';

/** What `nakomen import --dry-run --json` prints for one file; the form is a contract for scripts and for measuring. */
export interface DryRunFile {
  readonly file: string;
  readonly format: string;
  readonly statements?: readonly DryRunStatement[];
  readonly invoices?: readonly object[];
  readonly csv?: object;
  readonly problems: readonly Problem[];
}

interface DryRunStatement {
  readonly entries: readonly object[];
  readonly [fact: string]: unknown;
}

/** Reads files and says what is in them, one object a file; nothing is stored. */
export async function dryRunImport(paths: readonly string[], options: ReadOptions = {}): Promise<DryRunFile[]> {
  const files: DryRunFile[] = [];
  for (const path of paths) files.push(dryRunFile(path, await readFile(path, options)));
  return files;
}

/** One file in the form of the contract. */
export function dryRunFile(file: string, parsed: ParsedFile): DryRunFile {
  if (parsed.kind === 'statements') {
    const statements = parsed.statements.map((one) => ({ ...statementOf(one), entries: one.entries.map(entryOf) }));
    return { file, format: parsed.format, statements, problems: parsed.problems };
  }
  const csv = parsed.csv ? { csv: parsed.csv } : {};
  return { file, format: parsed.format, invoices: parsed.invoices.map(invoiceOf), ...csv, problems: parsed.problems };
}

const ENTRIES_AT_ONCE = 500;

/** The same as `JSON.stringify(dryRunFile(…))`, piece by piece: a large statement is never in memory as one text. */
export function* dryRunPieces(file: string, parsed: ParsedFile): Generator<string> {
  if (parsed.kind === 'invoices') {
    yield JSON.stringify(dryRunFile(file, parsed));
    return;
  }
  yield `{"file":${JSON.stringify(file)},"format":${JSON.stringify(parsed.format)},"statements":[`;
  let separator = '';
  for (const statement of parsed.statements) {
    yield `${separator}${JSON.stringify(statementOf(statement)).slice(0, -1)},"entries":[`;
    separator = ',';
    for (let start = 0; start < statement.entries.length; start += ENTRIES_AT_ONCE) {
      const entries = statement.entries
        .slice(start, start + ENTRIES_AT_ONCE)
        .map((entry) => JSON.stringify(entryOf(entry)));
      yield `${start === 0 ? '' : ','}${entries.join(',')}`;
    }
    yield ']}';
  }
  yield `],"problems":${JSON.stringify(parsed.problems)}}`;
}

function statementOf(statement: ParsedStatement): object {
  return {
    account: statement.account,
    currency: statement.currency,
    number: statement.number,
    from: statement.from,
    to: statement.to,
    openingBalanceCents: statement.openingBalanceCents,
    closingBalanceCents: statement.closingBalanceCents,
    reconciles: statement.reconciles,
  };
}

function entryOf(entry: ParsedEntry): object {
  return {
    bookingDate: entry.bookingDate,
    valueDate: entry.valueDate,
    amountCents: entry.amountCents,
    currency: entry.currency,
    counterparty: { name: entry.counterparty.name, iban: entry.counterparty.iban },
    reference: entry.reference,
    text: entry.text,
    reversal: entry.reversal,
    reasonCode: entry.reasonCode,
  };
}

function invoiceOf(invoice: ParsedInvoice): object {
  return {
    number: invoice.number,
    kind: invoice.kind,
    issueDate: invoice.issueDate,
    dueDate: invoice.dueDate,
    currency: invoice.currency,
    payableCents: invoice.payableCents,
    openCents: invoice.openCents,
    supplier: { name: invoice.supplier.name },
    customer: { name: invoice.customer.name, id: invoice.customer.id, email: invoice.customer.email },
    paymentReference: invoice.paymentReference,
  };
}
