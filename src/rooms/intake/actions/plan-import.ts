import { assert } from '#kernel/assert.ts';
import { unpackBytes } from '#platform/files/pack.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { type InvoicePlan, planInvoices } from '#rooms/intake/actions/plan-invoices.ts';
import { readBytes } from '#rooms/intake/actions/read-file.ts';
import type { CsvMapping } from '#rooms/intake/rules/formats/csv-layout.ts';
import type { ParsedFile, ParsedStatement } from '#rooms/intake/rules/formats/parsed.ts';
import type { Problem } from '#rooms/intake/rules/formats/problems.ts';
import {
  type Blocked,
  blockedBy,
  type ImportCounts,
  noCounts,
  type PreviewRow,
  refusedRows,
} from '#rooms/intake/rules/preview.ts';
import { statementProblems, statementRows } from '#rooms/intake/rules/statement-rows.ts';
import { fileOf, type ImportRecord, mappingFor } from '#rooms/intake/store.ts';
import { compareStatements } from '#rooms/payment/index.ts';

/** What publishing a file would do now, and why it cannot, if so. Reading, comparing and deciding; nothing is written. */
export interface ImportPlan {
  readonly parsed: ParsedFile;
  readonly problems: readonly Problem[];
  readonly mapping: CsvMapping | null;
  readonly rows: readonly PreviewRow[];
  readonly counts: ImportCounts;
  readonly blocked: Blocked;
  /** For files with invoices. */
  readonly invoices: InvoicePlan | null;
}

/** Reads bytes, for a CSV with the reading that was remembered for its header. */
export async function readRemembered(
  work: Work,
  bytes: Uint8Array,
): Promise<{ parsed: ParsedFile; mapping: CsvMapping | null }> {
  const parsed = await readBytes(bytes);
  if (parsed.kind !== 'invoices' || !parsed.csv) return { parsed, mapping: null };
  const mapping = await mappingFor(work, parsed.csv.signature);
  return mapping ? { parsed: await readBytes(bytes, { mapping }), mapping } : { parsed, mapping };
}

/** Plans an import from its kept file. */
export async function planImport(work: Work, record: Pick<ImportRecord, 'import_id'>): Promise<ImportPlan> {
  const content = await fileOf(work, record.import_id);
  assert(content, 'every import keeps its file');
  const { parsed, mapping } = await readRemembered(work, await unpackBytes(content));
  return planParsed(work, parsed, mapping);
}

/** Plans what was read from a file. */
export async function planParsed(work: Work, parsed: ParsedFile, mapping: CsvMapping | null): Promise<ImportPlan> {
  return parsed.kind === 'statements'
    ? planStatements(work, parsed.statements, parsed)
    : planOpenItems(work, parsed, mapping);
}

async function planOpenItems(
  work: Work,
  parsed: Extract<ParsedFile, { kind: 'invoices' }>,
  mapping: CsvMapping | null,
): Promise<ImportPlan> {
  const invoices = await planInvoices(work, parsed.invoices);
  const problems = [...parsed.problems, ...invoices.problems];
  const counts = { ...countRows(invoices.rows, problems), ...invoices.customerCounts };
  // Details of customers only come along with invoices: an old file dropped again must not put back what a later one brought.
  const anythingNew = counts.new + counts.changed > 0;
  const none: Problem[] =
    invoices.rows.length === 0 && problems.length === 0
      ? [{ code: 'no-invoices', expected: 'at least one invoice' }]
      : [];
  const all = [...problems, ...none];
  return {
    parsed,
    problems: all,
    mapping,
    rows: invoices.rows,
    counts,
    blocked: blockedBy(all, anythingNew),
    invoices,
  };
}

async function planStatements(
  work: Work,
  statements: readonly ParsedStatement[],
  parsed: Extract<ParsedFile, { kind: 'statements' }>,
): Promise<ImportPlan> {
  const problems = [...parsed.problems, ...statementProblems(statements, parsed.problems)];
  const sound = statements.filter((statement) => statement.reconciles);
  const outcomes = sound.length > 0 ? await compareStatements(work, sound) : [];
  const rows = sound.flatMap((statement, index) => statementRows(statement, outcomes[index]?.newKeys ?? new Set()));
  const anythingNew = outcomes.some((outcome) => outcome.statementId !== null);
  return {
    parsed,
    problems,
    mapping: null,
    rows,
    counts: countRows(rows, problems),
    blocked: blockedBy(problems, anythingNew),
    invoices: null,
  };
}

function countRows(rows: readonly PreviewRow[], problems: readonly Problem[]): ImportCounts {
  const count = (verdict: PreviewRow['verdict']): number => rows.filter((row) => row.verdict === verdict).length;
  return {
    ...noCounts,
    new: count('new'),
    changed: count('changed'),
    same: count('same'),
    refused: refusedRows(problems),
  };
}
