import { decimalFromCents } from '#kernel/money.ts';
import type { ParsedStatement } from '#rooms/intake/rules/formats/parsed.ts';
import type { Problem } from '#rooms/intake/rules/formats/problems.ts';
import type { PreviewRow } from '#rooms/intake/rules/preview.ts';

/** The entries of a statement as preview rows; `newKeys` are the keys of the entries that the books do not have. */
export function statementRows(statement: ParsedStatement, newKeys: ReadonlySet<string>): PreviewRow[] {
  return statement.entries.map((entry) => ({
    key: `${statement.account} ${entry.entryKey}`,
    verdict: newKeys.has(entry.entryKey) ? 'new' : 'same',
    line: entry.line,
    kind: 'entry',
    title: entry.counterparty.name ?? entry.counterparty.iban ?? entry.counterparty.account ?? '',
    about: entry.text,
    day: entry.bookingDate,
    dueDate: null,
    dueDateAssumed: false,
    amountCents: entry.amountCents,
    openCents: entry.amountCents,
    currency: entry.currency,
    changes: [],
  }));
}

/** A problem for each statement that does not add up and about which the reader (at a line of that statement) said nothing yet. */
export function statementProblems(statements: readonly ParsedStatement[], told: readonly Problem[]): Problem[] {
  const lines = told
    .filter((problem) => problem.code === 'does-not-reconcile' || problem.code === 'missing-balance')
    .map((problem) => problem.line ?? 0);
  return statements
    .filter((statement, index) => {
      const end = statements[index + 1]?.line ?? Number.POSITIVE_INFINITY;
      return !statement.reconciles && !lines.some((line) => line >= statement.line && line < end);
    })
    .map((statement) => ({
      line: statement.line,
      field: 'closingBalance',
      code: statement.differenceCents === null ? 'missing-balance' : 'does-not-reconcile',
      ...(statement.differenceCents === null ? {} : { raw: decimalFromCents(statement.differenceCents) }),
      expected: 'opening balance + entries = closing balance',
    }));
}
