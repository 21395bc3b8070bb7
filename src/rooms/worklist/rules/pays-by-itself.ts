import { addDays, daysBetween, type Day } from '#kernel/dates.ts';
import type { Facts } from '#rooms/worklist/rules/situation.ts';

/** An invoice that was paid in full: when it was due, and on which day the last money for it came in. */
export interface PaidInvoice {
  readonly dueDate: Day;
  readonly paidDay: Day;
}

const FEWEST = 4;
/** Eight in ten of his invoices were paid within his usual days. */
const USUAL_SHARE = 0.8;
/** Who takes longer than this does not pay by itself. */
const MOST_DAYS = 30;

/**
 * Whether a customer usually pays without a call and is still within his usual days; null when not, or when too little is known. Invoices
 * of which was spoken between the due date and the money say nothing about that.
 */
export function paysByItself(
  paid: readonly PaidInvoice[],
  talkDays: readonly Day[],
  oldestDueDate: Day | null,
  today: Day,
): { readonly until: Day; readonly facts: Facts } | null {
  if (oldestDueDate === null) return null;
  const late = paid
    .filter(({ dueDate, paidDay }) => !talkDays.some((day) => day > dueDate && day <= paidDay))
    .map(({ dueDate, paidDay }) => Math.max(0, daysBetween(dueDate, paidDay)))
    .sort((a, b) => a - b);
  if (late.length < FEWEST) return null;
  const usual = late[Math.ceil(late.length * USUAL_SHARE) - 1] ?? 0;
  const until = addDays(oldestDueDate, usual + 1);
  if (usual > MOST_DAYS || until <= today) return null;
  return { until, facts: { days: usual, count: late.length } };
}
