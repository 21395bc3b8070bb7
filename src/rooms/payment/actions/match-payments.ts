import { assert } from '#kernel/assert.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import * as dossier from '#rooms/dossier/index.ts';
import { type BookedMatch, decideMatches } from '#rooms/payment/actions/decide-matches.ts';
import { paymentBooked } from '#rooms/payment/events.ts';
import { counterpartyOf, type Payment } from '#rooms/payment/rules/payment.ts';
import { learnAccounts } from '#rooms/payment/store/memory.ts';
import { updatePayments } from '#rooms/payment/store/payments.ts';

/** Tries to match receipts that wait: those that leave no doubt are booked, of the others the best guess is kept. Returns how many were booked. */
export async function matchPayments(work: Work, payments: readonly Payment[], causedBy?: EventId): Promise<number> {
  const matches = await decideMatches(work, payments);
  await updatePayments(work, [...matches.changes.values()]);
  await recordMatches(work, matches.booked, causedBy);
  return matches.booked.length;
}

/** Books what was decided: allocations, learned accounts, and an event per payment. The payments themselves are written by the caller. */
export async function recordMatches(
  work: Work,
  booked: readonly BookedMatch[],
  causedBy: EventId | undefined,
): Promise<void> {
  if (booked.length === 0) return;
  const decision = await dossier.allocate(
    work,
    booked.flatMap(({ booking, payment }) =>
      booking.lines.map((line) => ({
        ...line,
        day: payment.day,
        sourceKind: 'payment' as const,
        sourceId: payment.paymentId,
      })),
    ),
  );
  assert(decision.ok, 'what books itself is no more than is open');
  await learnAccounts(
    work,
    booked.flatMap(({ booking, payment }) =>
      payment.counterpartyIban ? [{ iban: payment.counterpartyIban, customerId: booking.customerId, payments: 1 }] : [],
    ),
  );
  for (const { booking, payment, numbers } of booked) {
    work.publish(
      paymentBooked.of({
        customerId: booking.customerId,
        subjectId: payment.paymentId,
        payload: {
          amountCents: payment.amountCents,
          currency: payment.currency,
          invoiceNumbers: [...numbers],
          invoiceIds: booking.lines.map((line) => line.invoiceId),
          day: payment.day,
          counterparty: counterpartyOf(payment),
          by: 'program',
        },
        causedBy,
      }),
    );
  }
}
