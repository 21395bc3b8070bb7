/** What a problem means for the file: refuses it whole, leaves one row out, asks a person, or only tells. */
export type ProblemWeight = 'file' | 'row' | 'question' | 'notice';

/** Every kind of problem that reading a file can give, with its weight. */
export const problemWeights = {
  // the file as a whole
  'file-empty': 'file',
  'file-missing': 'file',
  'file-too-large': 'file',
  'file-unreadable': 'file',
  'format-unknown': 'file',
  'format-not-supported': 'file',
  'wrong-encoding': 'file',
  'encoding-not-supported': 'file',
  'xml-not-well-formed': 'file',
  'xml-truncated': 'file',
  'xml-doctype': 'file',
  'xml-entity': 'file',
  'xml-too-deep': 'file',
  'xml-too-large': 'file',
  'wrong-root': 'file',
  'no-invoices': 'file',
  'no-statements': 'file',
  'not-a-statement': 'file',
  // one row, invoice or statement
  'missing-value': 'row',
  'wrong-amount': 'row',
  'wrong-date': 'row',
  'wrong-currency': 'row',
  'wrong-code': 'row',
  'too-long': 'row',
  'double-number': 'row',
  'does-not-reconcile': 'row',
  'missing-balance': 'row',
  // CSV
  'csv-quote': 'file',
  'csv-too-many': 'file',
  'csv-no-header': 'question',
  'csv-columns-differ': 'row',
  'missing-column': 'question',
  'ambiguous-decimal-sign': 'question',
  'ambiguous-date-order': 'question',
  'double-column': 'question',
  'total-row': 'notice',
  'total-differs': 'row',
  // told only
  'batch-sum-differs': 'notice',
  'open-above-total': 'notice',
  'payable-differs': 'notice',
} as const satisfies Record<string, ProblemWeight>;

export type ProblemCode = keyof typeof problemWeights;

/** One thing that is not well in a file: where it is, what stands there and what was expected (plain English, for the command line). */
export interface Problem {
  /** Line in the file, from 1. */
  readonly line?: number;
  readonly column?: number;
  readonly field?: string;
  readonly code: ProblemCode;
  /** What stands in the file, cut at 200 characters. */
  readonly raw?: string;
  readonly expected?: string;
  /** What the sentence on the screen about what was expected needs; `variant` chooses among the sentences of the code. */
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** The weight of a problem. */
export function weightOf(problem: Problem): ProblemWeight {
  return problemWeights[problem.code];
}

/** True when the file cannot be used at all. */
export function refusesFile(problems: readonly Problem[]): boolean {
  return problems.some((problem) => weightOf(problem) === 'file');
}

/** True when a person must answer before the file can be used. */
export function asksPerson(problems: readonly Problem[]): boolean {
  return problems.some((problem) => weightOf(problem) === 'question');
}

/** Problems of what was read well: it is refused for use, or only told, but the file could be read. */
const READABLE: ReadonlySet<ProblemCode> = new Set([
  'not-a-statement',
  'does-not-reconcile',
  'missing-balance',
  'total-row',
  'total-differs',
  'double-number',
  'batch-sum-differs',
  'open-above-total',
  'payable-differs',
]);

/** True when something in the file could not be read, or not without asking. */
export function leavesUnread(problems: readonly Problem[]): boolean {
  return problems.some((problem) => !READABLE.has(problem.code));
}

/** One line for a person at a keyboard: place, field, code, what stands there and what was expected. */
export function problemLine(problem: Problem): string {
  const place =
    problem.line === undefined
      ? ''
      : `line ${problem.line}${problem.column === undefined ? '' : `:${problem.column}`}: `;
  const field = problem.field === undefined ? '' : `${problem.field}: `;
  const raw = problem.raw === undefined ? '' : ` "${problem.raw}"`;
  const expected = problem.expected === undefined ? '' : `, expected ${problem.expected}`;
  return `${place}${field}${problem.code}${raw}${expected}`;
}

/** Cuts what stands in the file to a length that can be shown. */
export function shown(raw: string): string {
  return raw.length > 200 ? `${raw.slice(0, 200)}…` : raw;
}
