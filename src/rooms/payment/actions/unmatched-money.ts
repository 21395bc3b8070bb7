import type { Day } from '#kernel/dates.ts';
import { groupBy } from '#kernel/lists.ts';
import { type Cents, type Currency, sum, zero } from '#kernel/money.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { CustomerId } from '#rooms/payment/rules/matching.ts';
import { restOf } from '#rooms/payment/rules/payment.ts';
import type { PaymentId } from '#rooms/payment/rules/statement.ts';
import { waitingOf } from '#rooms/payment/store/payments.ts';

/** Money that came in, is not booked, and is most likely this customer's. */
export interface UnmatchedPayment {
  readonly customerId: CustomerId;
  readonly paymentId: PaymentId;
  readonly cents: Cents;
  readonly currency: Currency;
  readonly day: Day;
}

/** Waiting money that is known as these customers' (the rest of a booked payment, a known account) or most likely theirs (the best guess), by day. */
export async function unmatchedPayments(work: Work, customerIds: readonly CustomerId[]): Promise<UnmatchedPayment[]> {
  if (customerIds.length === 0) return [];
  return (await waitingOf(work, customerIds)).flatMap((payment) =>
    payment.customerId
      ? [
          {
            customerId: payment.customerId,
            paymentId: payment.paymentId,
            cents: restOf(payment),
            currency: payment.currency,
            day: payment.day,
          },
        ]
      : [],
  );
}

/** The unmatched money of customers in euros; customers without are left out. */
export async function unmatchedMoneyOf(
  work: Work,
  customerIds: readonly CustomerId[],
): Promise<Map<CustomerId, Cents>> {
  const euros = (await unmatchedPayments(work, customerIds)).filter((payment) => payment.currency === 'EUR');
  const groups = groupBy(euros, (payment) => payment.customerId);
  return new Map([...groups].map(([customerId, group]) => [customerId, sum(group.map((payment) => payment.cents))]));
}

/** The unmatched money of one customer in euros. */
export async function unmatchedMoney(work: Work, customerId: CustomerId): Promise<Cents> {
  return (await unmatchedMoneyOf(work, [customerId])).get(customerId) ?? zero;
}
