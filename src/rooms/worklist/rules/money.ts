import { daysBetween, type Day } from '#kernel/dates.ts';
import { groupBy } from '#kernel/lists.ts';
import { cents, most, sum, zero } from '#kernel/money.ts';
import type { Money, OpenInvoice } from '#rooms/worklist/rules/situation.ts';

/** Less than this (cents) is a remainder: it makes nobody late and is not worth a call. */
export const WORTH_A_CALL = 500;

/**
 * What is owed in the currency with most overdue, and what of it may be asked for now: the overdue invoices without what is
 * disputed of them, less all open credit notes (they need no due date to count). Never below zero.
 */
export function moneyOf(invoices: readonly OpenInvoice[], today: Day): Money {
  const sums = [...groupBy(invoices, (invoice) => invoice.currency)].map(([currency, group]) =>
    moneyIn(currency, group, today),
  );
  sums.sort(
    (a, b) => b.overdueCents - a.overdueCents || b.openCents - a.openCents || (a.currency < b.currency ? -1 : 1),
  );
  return sums[0] ?? moneyIn('EUR', [], today);
}

function moneyIn(currency: string, group: readonly OpenInvoice[], today: Day): Money {
  const debts = group.filter((invoice) => invoice.openCents > 0);
  const credit = sum(group.filter((invoice) => invoice.openCents < 0).map((invoice) => invoice.openCents));
  const overdue = debts
    .filter((invoice) => invoice.dueDate < today)
    .sort((a, b) => (a.dueDate < b.dueDate ? -1 : a.dueDate > b.dueDate ? 1 : a.number < b.number ? -1 : 1));
  const oldest = overdue.find((invoice) => invoice.openCents >= WORTH_A_CALL) ?? overdue[0] ?? null;
  const overdueCents = sum(overdue.map((invoice) => invoice.openCents));
  const disputedCents = sum(overdue.map((invoice) => invoice.disputedCents));
  return {
    currency,
    openCents: sum(group.map((invoice) => invoice.openCents)),
    overdueCents,
    callableCents: most(zero, cents(overdueCents - disputedCents + credit)),
    disputedCents,
    overdueCount: overdue.length,
    daysLate: oldest ? daysBetween(oldest.dueDate, today) : 0,
    oldest,
  };
}
