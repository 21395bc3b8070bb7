import type { Day } from '#kernel/dates.ts';
import { cents, type Cents } from '#kernel/money.ts';
import { addBusinessDays } from '#knowledge/law/calendar/business-days.ts';

/** How strictly promises are judged in an administration. */
export interface PromisePolicy {
  /** Days on which banks work, after the promised day, on which money still counts. */
  readonly toleranceDays: number;
  /** So much may be missing. */
  readonly toleranceCents: Cents;
}

/** One working day, because a transfer made on the promised day arrives on the next; one euro, for rounding and bank costs. */
export const defaultPolicy: PromisePolicy = { toleranceDays: 1, toleranceCents: cents(100) };

/** The last day on which money for a promise counts. A promise for a day on which banks rest has the first day after it. */
export function untilDayOf(promisedDay: Day, policy: Pick<PromisePolicy, 'toleranceDays'>): Day {
  return addBusinessDays(promisedDay, policy.toleranceDays, 'target');
}
