import { type ReadOptions, readFile } from '#rooms/intake/actions/read-file.ts';
import type { ParsedEntry, ParsedFile, ParsedInvoice, ParsedStatement } from '#rooms/intake/rules/formats/parsed.ts';
import { type Problem, weightOf } from '#rooms/intake/rules/formats/problems.ts';

/** What `nakomen import --dry-run --json` prints for one file; the form is a contract (see the command line's document). */
export interface DryRunFile {
  readonly file: string;
  readonly format: string;
  readonly statements?: readonly object[];
  readonly invoices?: readonly object[];
  readonly csv?: object;
  readonly problems: readonly Problem[];
}

/** The outcome of a dry run: one object a file; `readable` is false when some file was refused as a whole. */
export interface DryRun {
  readonly files: readonly DryRunFile[];
  readonly readable: boolean;
}

/** Reads files and says what is in them; nothing is stored. */
export async function dryRunImport(paths: readonly string[], options: ReadOptions = {}): Promise<DryRun> {
  const files: DryRunFile[] = [];
  let readable = true;
  for (const path of paths) {
    const parsed = await readFile(path, options);
    if (!isReadable(parsed)) readable = false;
    files.push(dryRunFile(path, parsed));
  }
  return { files, readable };
}

/** True unless the file was refused as a whole: an intraday report is readable, though it is no statement for booking. */
export function isReadable(parsed: ParsedFile): boolean {
  const rows = parsed.kind === 'statements' ? parsed.statements.length : parsed.invoices.length;
  if (rows > 0) return true;
  return !parsed.problems.some((problem) => weightOf(problem) === 'file' || weightOf(problem) === 'row');
}

/** One file in the form of the contract. */
export function dryRunFile(file: string, parsed: ParsedFile): DryRunFile {
  return parsed.kind === 'statements'
    ? { file, format: parsed.format, statements: parsed.statements.map(statementOf), problems: parsed.problems }
    : {
        file,
        format: parsed.format,
        invoices: parsed.invoices.map(invoiceOf),
        ...(parsed.csv ? { csv: parsed.csv } : {}),
        problems: parsed.problems,
      };
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
    entries: statement.entries.map(entryOf),
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
