import { addMonths, type Day, daysBetween } from '#kernel/dates.ts';
import type { Role } from '#kernel/endpoint.ts';
import { cents, type Cents } from '#kernel/money.ts';

/** What somebody may concede on his own. */
export interface ConcessionLimits {
  /** Days from today until the first money comes. */
  readonly deferralDays: number;
  readonly instalments: number;
  /** Months from today until the last money comes. */
  readonly months: number;
  readonly smallestCents: Cents;
}

/** Until an admin sets them otherwise: enough for an ordinary call, so that what is unusual passes a second pair of eyes. */
export const defaultLimits: Readonly<Record<Role, ConcessionLimits>> = {
  collector: { deferralDays: 14, instalments: 3, months: 3, smallestCents: cents(5_000) },
  coach: { deferralDays: 30, instalments: 6, months: 6, smallestCents: cents(2_500) },
  admin: { deferralDays: 60, instalments: 12, months: 12, smallestCents: cents(1_000) },
};

/** A limit that is passed: what may be and what was asked. `deferralDays` and `instalments` are counts, `months` the last day, `smallestCents` an amount. */
export type BeyondLimit =
  | {
      readonly limit: 'deferralDays' | 'instalments' | 'smallestCents';
      readonly allowed: number;
      readonly asked: number;
    }
  | { readonly limit: 'months'; readonly allowed: number; readonly lastDay: Day; readonly askedDay: Day };

/** The limits that payments on these days pass, seen from today; empty when all is within them. One payment has no smallest amount. */
export function beyondLimits(
  limits: ConcessionLimits,
  payments: readonly { readonly day: Day; readonly amountCents: Cents }[],
  today: Day,
): BeyondLimit[] {
  const [first] = payments;
  const last = payments.at(-1);
  if (!first || !last) return [];
  const beyond: BeyondLimit[] = [];
  const deferral = daysBetween(today, first.day);
  if (deferral > limits.deferralDays) {
    beyond.push({ limit: 'deferralDays', allowed: limits.deferralDays, asked: deferral });
  }
  if (payments.length === 1) return beyond;
  if (payments.length > limits.instalments) {
    beyond.push({ limit: 'instalments', allowed: limits.instalments, asked: payments.length });
  }
  const lastDay = addMonths(today, limits.months);
  if (last.day > lastDay) beyond.push({ limit: 'months', allowed: limits.months, lastDay, askedDay: last.day });
  const smallest = Math.min(...payments.map((payment) => payment.amountCents));
  if (smallest < limits.smallestCents) {
    beyond.push({ limit: 'smallestCents', allowed: limits.smallestCents, asked: smallest });
  }
  return beyond;
}

/** True when two sets of limits allow the same. */
export function sameLimits(a: ConcessionLimits, b: ConcessionLimits): boolean {
  return (
    a.deferralDays === b.deferralDays &&
    a.instalments === b.instalments &&
    a.months === b.months &&
    a.smallestCents === b.smallestCents
  );
}
