import { type Decision, granted, refused } from '#kernel/decision.ts';
import { zero } from '#kernel/money.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import * as dossier from '#rooms/dossier/index.ts';
import { bookingPayload, groupBookings } from '#rooms/payment/actions/gather-bookings.ts';
import { matchPayments } from '#rooms/payment/actions/match-payments.ts';
import { bookingCancelled } from '#rooms/payment/events.ts';
import { matchKeyOf } from '#rooms/payment/rules/matching.ts';
import type { Payment } from '#rooms/payment/rules/payment.ts';
import type { PaymentId } from '#rooms/payment/rules/statement.ts';
import { insertRejection, learnAccounts } from '#rooms/payment/store/memory.ts';
import { paymentsById, updatePayments } from '#rooms/payment/store/payments.ts';
import { lockPayments } from '#rooms/payment/store/statements.ts';

/** Why a booking cannot be taken back. */
export type CancelRefusal =
  | { readonly code: 'payment-not-found' }
  | { readonly code: 'payment-not-booked'; readonly state: Payment['state'] };

/** Takes back all that stands booked of a payment, because a person says that it was wrong; the program will not book the same again. */
export async function cancelBooking(
  work: Work,
  paymentId: PaymentId,
  causedBy?: EventId,
): Promise<Decision<null, CancelRefusal>> {
  await lockPayments(work);
  const [payment] = await paymentsById(work, [paymentId]);
  if (!payment) return refused({ code: 'payment-not-found' });
  const bookable = payment.state === 'booked' || payment.state === 'waiting';
  if (!bookable || payment.bookedCents === 0) return refused({ code: 'payment-not-booked', state: payment.state });
  await cancelBookings(work, [payment], { causedBy, remember: payment.bookedBy === 'program' });
  await matchPayments(work, await paymentsById(work, [paymentId]));
  return granted(null);
}

/** Undo of a booking. */
export async function undoBooking(work: Work, event: StoredEvent): Promise<Decision<null, CancelRefusal>> {
  return cancelBooking(work, event.subjectId as PaymentId, event.eventId);
}

/** Takes back what stands booked of payments; they wait again. `remember` keeps the booking as a guess that was refused. */
export async function cancelBookings(
  work: Work,
  payments: readonly Payment[],
  options: { readonly causedBy?: EventId | undefined; readonly remember?: boolean },
): Promise<void> {
  if (payments.length === 0) return;
  const cancelled = await dossier.cancelAllocations(
    work,
    payments.map((payment) => payment.paymentId),
  );
  const bookings = await groupBookings(work, payments, cancelled);
  await updatePayments(
    work,
    payments.map((payment) => ({
      paymentId: payment.paymentId,
      state: 'waiting',
      bookedCents: zero,
      bookedBy: null,
      customerId: null,
      score: 0,
      reversesPaymentId: null,
    })),
  );
  await learnAccounts(
    work,
    bookings.flatMap(({ payment, customerId }) =>
      payment.counterpartyIban ? [{ iban: payment.counterpartyIban, customerId, payments: -1 }] : [],
    ),
  );
  for (const booking of bookings) {
    if (options.remember) await insertRejection(work, booking.payment.paymentId, matchKeyOf(booking.lines));
    work.publish(
      bookingCancelled.of({
        customerId: booking.customerId,
        subjectId: booking.payment.paymentId,
        payload: bookingPayload(booking),
        causedBy: options.causedBy,
      }),
    );
  }
}
