import { addMonths, type Day } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { Id } from '#kernel/ids.ts';
import { type Cents, type Currency, sum } from '#kernel/money.ts';
import { decidePromise, type OpenInvoice, type PromiseRefusal } from '#rooms/agreement/rules/decide-promise.ts';
import { fewestInstalments, type Instalment, mostInstalments } from '#rooms/agreement/rules/instalments.ts';
import { type BeyondLimit, beyondLimits, type ConcessionLimits } from '#rooms/agreement/rules/limits.ts';

/** What is offered as an arrangement. `invoiceIds` null: the whole balance in this currency. */
export interface OfferedArrangement {
  readonly currency: Currency;
  readonly instalments: readonly Instalment[];
  readonly invoiceIds: readonly Id<'invoice'>[] | null;
}

/** Why an arrangement cannot be recorded like this. */
export type ArrangementRefusal =
  | PromiseRefusal
  | { readonly code: 'count-out-of-range'; readonly fewest: number; readonly most: number }
  | { readonly code: 'days-not-in-order'; readonly instalment: number }
  | { readonly code: 'last-day-too-far'; readonly day: Day; readonly lastDay: Day }
  | {
      readonly code: 'beyond-limit';
      readonly beyond: readonly BeyondLimit[];
      readonly deferralDays: number;
      readonly instalments: number;
      readonly months: number;
      readonly smallestCents: Cents;
    };

const LONGEST_MONTHS = 24;

/**
 * Refuses what cannot be meant (as for a promise, each instalment by itself and all together) and what the person who records it may not
 * concede on his own. Gives the invoices that it is about.
 */
export function decideArrangement(facts: {
  readonly offer: OfferedArrangement;
  readonly open: readonly OpenInvoice[];
  readonly ofOthers: readonly Id<'invoice'>[];
  readonly toleranceCents: Cents;
  readonly limits: ConcessionLimits;
  readonly today: Day;
}): Decision<readonly OpenInvoice[], ArrangementRefusal> {
  const { offer, today, limits } = facts;
  const { instalments, currency, invoiceIds } = offer;
  const [first] = instalments;
  const last = instalments.at(-1);
  if (!first || !last || instalments.length < fewestInstalments || instalments.length > mostInstalments) {
    return refused({ code: 'count-out-of-range', fewest: fewestInstalments, most: mostInstalments });
  }
  if (instalments.some((one) => one.amountCents <= 0)) return refused({ code: 'amount-not-positive' });
  const early = instalments.findIndex((one, place) => place > 0 && one.day <= (instalments[place - 1]?.day ?? one.day));
  if (early > 0) return refused({ code: 'days-not-in-order', instalment: early + 1 });
  const lastDay = addMonths(today, LONGEST_MONTHS);
  if (last.day > lastDay) return refused({ code: 'last-day-too-far', day: last.day, lastDay });

  const amountCents = sum(instalments.map((one) => one.amountCents));
  const whole = decidePromise({ ...facts, offer: { amountCents, currency, day: first.day, invoiceIds } });
  if (!whole.ok) return whole;
  const beyond = beyondLimits(limits, instalments, today);
  return beyond.length > 0 ? refused({ code: 'beyond-limit', beyond, ...limits }) : granted(whole.value);
}
