import type { Day } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import type { Cents, Currency } from '#kernel/money.ts';
import { asksPerson, type Problem, weightOf } from '#rooms/intake/rules/formats/problems.ts';

export type ImportId = Id<'import'>;

/** What will happen with a row of a file. */
export type RowVerdict = 'new' | 'changed' | 'same';

/** A field that a file gives another value than the books have. Amounts in cents and days are as such; the screen formats them. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

/** One row of a file as the preview shows it. */
export interface PreviewRow {
  /** Names the row when a person accepts a change. */
  readonly key: string;
  readonly verdict: RowVerdict;
  readonly line: number;
  readonly kind: 'invoice' | 'credit_note' | 'entry';
  /** Invoice number, or the other side of a statement entry. */
  readonly title: string;
  /** Customer, or the text of a statement entry. */
  readonly about: string;
  readonly day: Day;
  readonly dueDate: Day | null;
  /** The file names no due date: the default term was used. */
  readonly dueDateAssumed: boolean;
  readonly amountCents: Cents;
  readonly openCents: Cents;
  readonly currency: Currency;
  readonly changes: readonly FieldChange[];
}

/** Rows by verdict. */
export interface ImportCounts {
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly refused: number;
  readonly customersNew: number;
  readonly customersChanged: number;
}

/** No rows. */
export const noCounts: ImportCounts = { new: 0, changed: 0, same: 0, refused: 0, customersNew: 0, customersChanged: 0 };

/** Why a file cannot be published as it is; null when it can. A bad row refuses the file whole: nothing is half imported. */
export type Blocked = 'refused' | 'asked' | 'nothing-new' | null;

/** Decides whether a file may be published. `anythingNew`: some row is new or changed, or a statement covers more days. */
export function blockedBy(problems: readonly Problem[], anythingNew: boolean): Blocked {
  if (asksPerson(problems) && !problems.some((problem) => weightOf(problem) === 'file')) return 'asked';
  if (problems.some((problem) => weightOf(problem) === 'file' || weightOf(problem) === 'row')) return 'refused';
  return anythingNew ? null : 'nothing-new';
}

/** How many rows have a problem that refuses them; a file that is refused as such counts as one. */
export function refusedRows(problems: readonly Problem[]): number {
  const lines = problems.filter((problem) => weightOf(problem) === 'row').map((problem) => problem.line ?? 0);
  return Math.max(new Set(lines).size, problems.some((problem) => weightOf(problem) === 'file') ? 1 : 0);
}
