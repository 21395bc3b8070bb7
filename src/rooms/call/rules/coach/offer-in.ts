import type { Day } from '#kernel/dates.ts';
import { type Cents, cents } from '#kernel/money.ts';
import type { Found } from '#rooms/call/rules/coach/found.ts';

/** What the customer offers himself, as the proposals of a negotiation take it. */
export interface HeardOffer {
  readonly amountCents: Cents | null;
  readonly day: Day | null;
  readonly count: number | null;
  readonly instalmentCents: Cents | null;
  readonly interval: 'week' | 'two_weeks' | 'month' | null;
}

const intervals: Readonly<Record<string, HeardOffer['interval']>> = { week: 'week', month: 'month' };
const amount = (value: number | null): Cents | null => (value === null ? null : cents(value));

/** The customer's own offer in what was said so far; null when he made none. */
export function offerIn({ promise, arrangement }: Found): HeardOffer | null {
  if (promise)
    return {
      amountCents: amount(promise.amountCents),
      day: promise.day,
      count: null,
      instalmentCents: null,
      interval: null,
    };
  if (!arrangement) return null;
  return {
    amountCents: null,
    day: arrangement.from,
    count: arrangement.count,
    instalmentCents: amount(arrangement.instalmentCents),
    interval: intervals[arrangement.interval ?? ''] ?? null,
  };
}
