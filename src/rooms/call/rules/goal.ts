import type { Day } from '#kernel/dates.ts';
import type { Cents } from '#kernel/money.ts';
import type { Cause } from '#rooms/call/rules/outcome.ts';

/** What to ask for first: all of it today, what is not disputed today, or all of it within the customer's own round of payments. */
export const goalCodes = ['all-today', 'undisputed-today', 'all-this-week'] as const;
export type GoalCode = (typeof goalCodes)[number];

/** Something that can be proposed, as the negotiation computes it: ordered from most to least. */
export interface GoalProposal {
  readonly code: string;
  readonly amountCents: Cents;
  readonly payments: readonly { readonly day: Day; readonly amountCents: Cents }[];
  readonly lastDay: Day;
  /** What of it is beyond the own limits. */
  readonly beyond: readonly unknown[];
}

/** A step to fall back on. */
export interface FallbackStep {
  readonly code: string;
  readonly amountCents: Cents;
  readonly firstCents: Cents;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly payments: number;
}

/** What a call is for. */
export interface Goal {
  readonly code: GoalCode;
  readonly amountCents: Cents;
  readonly day: Day;
  readonly fallback: readonly FallbackStep[];
}

/**
 * The goal of a call: the first proposal that fits the probable cause, and what may be given after it within the own limits. Who waits for
 * a round of payments is asked for this week, as "today" only gets a no there. Null when there is nothing to ask for.
 */
export function goalOf(
  proposals: readonly GoalProposal[],
  facts: { readonly cause: Cause | null; readonly disputedCents: number },
): Goal | null {
  const place = facts.cause === 'process' ? proposals.findIndex((one) => one.code === 'all-this-week') : 0;
  const first = proposals[Math.max(0, place)];
  if (!first) return null;
  return {
    code: first.code === 'all-this-week' ? 'all-this-week' : facts.disputedCents > 0 ? 'undisputed-today' : 'all-today',
    amountCents: first.amountCents,
    day: first.lastDay,
    fallback: proposals
      .slice(Math.max(0, place) + 1)
      .filter((one) => one.beyond.length === 0)
      .flatMap((one) => {
        const [payment] = one.payments;
        if (!payment) return [];
        const { code, amountCents, lastDay, payments } = one;
        return [
          {
            code,
            amountCents,
            firstCents: payment.amountCents,
            firstDay: payment.day,
            lastDay,
            payments: payments.length,
          },
        ];
      }),
  };
}
