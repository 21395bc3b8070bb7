import type { Day } from '#kernel/dates.ts';
import { groupBy } from '#kernel/lists.ts';
import { type Cents, sum } from '#kernel/money.ts';
import { type NewStatement, periodOf, type StatementEntry } from '#rooms/payment/rules/statement.ts';

/** What is known of an entry that was read before on the same account. */
export interface KnownEntry {
  readonly entryKey: string;
  readonly contentKey: string;
}

/** A statement of the same account that was read before, with its entries. */
export interface KnownStatement {
  readonly from: Day;
  readonly to: Day;
  readonly openingBalanceCents: Cents;
  readonly closingBalanceCents: Cents;
  readonly entries: readonly KnownEntry[];
}

/** What makes two entries the same money, whatever file they came in: day, amount, other side, references, text without white space. */
export function contentKeyOf(entry: StatementEntry): string {
  const parts = [
    entry.bookingDate,
    String(entry.amountCents),
    entry.counterparty.iban ?? entry.counterparty.account ?? '',
    entry.endToEndId ?? '',
    entry.bankReference ?? '',
    entry.text.replace(/\s+/g, '').toUpperCase(),
  ];
  return parts.join('|');
}

/** The key under which an entry is stored: the bank's own, with day and amount, because banks use their numbers again in a next year. */
export function storedKeyOf(entry: StatementEntry): string {
  return `${entry.entryKey}|${entry.bookingDate}|${entry.amountCents}`;
}

/**
 * The entries of a statement that were not read before. An entry is already there when an earlier statement of the account has
 * its key, or when an overlapping statement has the same content, counted: of three equal entries, one of which is known, two
 * are new. A statement that begins where another one ends (same balance) does not overlap it. The same period with the same balances and
 * as many entries is the same statement in another format: nothing is new.
 */
export function newEntries(statement: NewStatement, known: readonly KnownStatement[]): StatementEntry[] {
  if (known.some((other) => isSameStatement(statement, other))) return [];
  const keys = new Set(known.flatMap((other) => other.entries.map((entry) => entry.entryKey)));
  const overlapping = known.filter((other) => overlaps(statement, other)).flatMap((other) => other.entries);
  const counts = new Map(
    [...groupBy(overlapping, (entry) => entry.contentKey)].map(([key, group]) => [key, group.length]),
  );
  const seen = new Set<string>();
  return statement.entries.filter((entry) => {
    const key = storedKeyOf(entry);
    const content = contentKeyOf(entry);
    const count = counts.get(content) ?? 0;
    if (count > 0) counts.set(content, count - 1);
    if (count > 0 || keys.has(key) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function isSameStatement(statement: NewStatement, known: KnownStatement): boolean {
  const period = periodOf(statement);
  return (
    period !== null &&
    statement.entries.length > 0 &&
    statement.entries.length === known.entries.length &&
    statement.openingBalanceCents === known.openingBalanceCents &&
    statement.closingBalanceCents === known.closingBalanceCents &&
    sum(statement.entries.map((entry) => entry.amountCents)) !== 0 &&
    period.from === known.from &&
    period.to === known.to
  );
}

function overlaps(statement: NewStatement, known: KnownStatement): boolean {
  const period = periodOf(statement);
  if (!period || period.from > known.to || period.to < known.from) return false;
  const follows = statement.openingBalanceCents === known.closingBalanceCents && period.from === known.to;
  const precedes = statement.closingBalanceCents === known.openingBalanceCents && period.to === known.from;
  return !follows && !precedes;
}
