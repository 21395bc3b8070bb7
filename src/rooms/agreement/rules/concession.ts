import type { Day } from '#kernel/dates.ts';
import type { Cents } from '#kernel/money.ts';

/** What we get for giving time: money today, a part first, or an invoice that is not due yet paid along with it. */
export type Return =
  | { readonly code: 'money-today'; readonly cents: Cents }
  | { readonly code: 'invoice-along'; readonly number: string; readonly cents: Cents; readonly days: number };

/** What is given away for nothing: so many days until the last money, so many instalments, or an amount of which nothing was agreed. */
export type ConcessionWarning =
  | { readonly code: 'time-for-nothing'; readonly days: number; readonly lastDay: Day }
  | { readonly code: 'instalments-for-nothing'; readonly count: number }
  | { readonly code: 'rest-for-nothing'; readonly cents: Cents };

/** A few days are no concession: money takes that long to arrive. */
const FREE_DAYS = 7;

/** What is pointed out before something is given without return; null when nothing is given, or something comes back. */
export function concessionWarning(given: {
  readonly days: number;
  readonly lastDay: Day;
  readonly instalments: number;
  /** What is asked and of which nothing is agreed. */
  readonly restCents: Cents;
  readonly inReturn: Return | null;
}): ConcessionWarning | null {
  if (given.restCents > 0) return { code: 'rest-for-nothing', cents: given.restCents };
  if (given.inReturn !== null) return null;
  if (given.instalments > 1) return { code: 'instalments-for-nothing', count: given.instalments };
  return given.days > FREE_DAYS ? { code: 'time-for-nothing', days: given.days, lastDay: given.lastDay } : null;
}
