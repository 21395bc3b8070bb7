import { type Day, daysBetween } from '#kernel/dates.ts';

/** Why a customer does not pay, as it was written down in the call. */
export const difficultyCauses = ['oversight', 'cannot_pay', 'complaint', 'process', 'will_not_pay', 'unknown'] as const;
/** How long the oldest open invoice is over. */
export const lateClasses = ['month', 'quarter', 'older', 'unknown'] as const;
/** How many promises of the customer were not kept before. */
export const brokenClasses = ['none', 'one', 'more'] as const;
/** How much was open. */
export const amountClasses = ['small', 'middle', 'large', 'unknown'] as const;

/** What makes a call hard, whoever holds it; as it was known when it was held. */
export interface Difficulty {
  readonly cause: (typeof difficultyCauses)[number];
  readonly late: (typeof lateClasses)[number];
  readonly broken: (typeof brokenClasses)[number];
  readonly amount: (typeof amountClasses)[number];
}

/** What the difficulty of a call follows from. */
export interface DifficultyFacts {
  readonly callDay: Day;
  readonly cause: string | null;
  /** Due date of the oldest open invoice. */
  readonly oldestDue: Day | null;
  readonly openCents: number | null;
  readonly brokenBefore: number;
}

const MONTH = 30;
const QUARTER = 90;
const SMALL_CENTS = 50_000;
const MIDDLE_CENTS = 500_000;

/** The class of a call on each of the four sides. */
export function difficultyOf({ callDay, cause, oldestDue, openCents, brokenBefore }: DifficultyFacts): Difficulty {
  return {
    cause: difficultyCauses.find((one) => one === cause) ?? 'unknown',
    late: oldestDue === null ? 'unknown' : lateClassOf(daysBetween(oldestDue, callDay)),
    broken: brokenBefore === 0 ? 'none' : brokenBefore === 1 ? 'one' : 'more',
    amount:
      openCents === null || openCents <= 0
        ? 'unknown'
        : openCents < SMALL_CENTS
          ? 'small'
          : openCents < MIDDLE_CENTS
            ? 'middle'
            : 'large',
  };
}

function lateClassOf(days: number): Difficulty['late'] {
  return days <= MONTH ? 'month' : days <= QUARTER ? 'quarter' : 'older';
}
