import { type Decision, granted, refused } from '#kernel/decision.ts';
import { cents, sum, zero } from '#kernel/money.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import * as dossier from '#rooms/dossier/index.ts';
import { bookingPayload, groupBookings } from '#rooms/payment/actions/gather-bookings.ts';
import { matchPayments } from '#rooms/payment/actions/match-payments.ts';
import { paymentReversed, reversalCancelled } from '#rooms/payment/events.ts';
import { findOriginals } from '#rooms/payment/rules/find-original.ts';
import { counterpartyOf, type Payment, toMovement } from '#rooms/payment/rules/payment.ts';
import type { PaymentId } from '#rooms/payment/rules/statement.ts';
import { paymentsById, receiptsWithAmounts, updatePayments } from '#rooms/payment/store/payments.ts';
import { lockPayments } from '#rooms/payment/store/statements.ts';

/** Why an entry cannot take a payment back. */
export type ReverseRefusal =
  | { readonly code: 'payment-not-found' }
  | { readonly code: 'payment-not-waiting'; readonly state: Payment['state'] }
  | { readonly code: 'not-the-opposite-amount' };

/** Looks for the receipts that entries of money going out took back; where there is no doubt, the receipt is reversed. */
export async function matchReturns(work: Work, payments: readonly Payment[], causedBy?: EventId): Promise<void> {
  const backs = payments.filter(
    (payment) =>
      payment.state === 'waiting' &&
      payment.amountCents < 0 &&
      (payment.kind === 'return' || payment.kind === 'outgoing'),
  );
  if (backs.length === 0) return;
  const receipts = await receiptsFor(work, backs);
  const used = new Set<PaymentId>();
  for (const back of backs) {
    const free = [...receipts.values()].filter(
      (receipt) => !used.has(receipt.paymentId) && receipt.amountCents === -back.amountCents,
    );
    const sure = findOriginals(toMovement(back), free.map(toMovement)).find((guess) => guess.certain);
    const original = sure ? receipts.get(sure.paymentId) : undefined;
    if (!original) continue;
    used.add(original.paymentId);
    await recordReversal(work, back, original, causedBy);
  }
}

/** The receipts that each of these entries may have taken back, surest first. */
export async function possibleOriginals(work: Work, backs: readonly Payment[]): Promise<Map<PaymentId, Payment[]>> {
  const going = backs.filter((back) => back.amountCents < 0);
  if (going.length === 0) return new Map();
  const receipts = await receiptsFor(work, going);
  const movements = [...receipts.values()].map(toMovement);
  return new Map(
    going.map((back) => [
      back.paymentId,
      findOriginals(toMovement(back), movements).flatMap((guess) => {
        const receipt = receipts.get(guess.paymentId);
        return receipt ? [receipt] : [];
      }),
    ]),
  );
}

/** A person says which receipt an entry took back. */
export async function reversePayment(
  work: Work,
  paymentId: PaymentId,
  originalPaymentId: PaymentId,
): Promise<Decision<{ eventId: EventId }, ReverseRefusal>> {
  await lockPayments(work);
  const found = await paymentsById(work, [paymentId, originalPaymentId]);
  const back = found.find((payment) => payment.paymentId === paymentId);
  const original = found.find((payment) => payment.paymentId === originalPaymentId);
  if (!back || !original) return refused({ code: 'payment-not-found' });
  if (back.state !== 'waiting' || back.bookedCents !== 0)
    return refused({ code: 'payment-not-waiting', state: back.state });
  if (original.state === 'reversed' || original.state === 'reversal')
    return refused({ code: 'payment-not-waiting', state: original.state });
  if (original.amountCents !== -back.amountCents || original.amountCents <= 0 || original.currency !== back.currency) {
    return refused({ code: 'not-the-opposite-amount' });
  }
  return granted({ eventId: await recordReversal(work, back, original) });
}

/** Undo of a reversal: both entries wait again, and the receipt is matched anew. */
export async function undoReversal(work: Work, event: StoredEvent): Promise<Decision<null, ReverseRefusal>> {
  await lockPayments(work);
  const [back] = await paymentsById(work, [event.subjectId as PaymentId]);
  if (!back) return refused({ code: 'payment-not-found' });
  if (back.state !== 'reversal' || !back.reversesPaymentId)
    return refused({ code: 'payment-not-waiting', state: back.state });
  await separate(work, back, event.eventId);
  return granted(null);
}

/** Takes a reversal apart: both entries wait again. */
export async function separate(work: Work, back: Payment, causedBy: EventId | undefined): Promise<void> {
  const ids = [back.paymentId, ...(back.reversesPaymentId ? [back.reversesPaymentId] : [])];
  await updatePayments(work, ids.map(asWaiting));
  work.publish(
    reversalCancelled.of({
      customerId: back.customerId,
      subjectId: back.paymentId,
      payload: {
        amountCents: back.amountCents,
        currency: back.currency,
        backDay: back.day,
        counterparty: counterpartyOf(back),
      },
      causedBy,
    }),
  );
  await matchPayments(work, await paymentsById(work, ids), causedBy);
}

function asWaiting(paymentId: PaymentId) {
  return {
    paymentId,
    state: 'waiting',
    bookedCents: zero,
    bookedBy: null,
    customerId: null,
    score: 0,
    reversesPaymentId: null,
  } as const;
}

async function receiptsFor(work: Work, backs: readonly Payment[]): Promise<Map<PaymentId, Payment>> {
  const receipts = await receiptsWithAmounts(
    work,
    [...new Set(backs.map((back) => back.bankAccountId))],
    [...new Set(backs.map((back) => cents(-back.amountCents)))],
  );
  return new Map(receipts.map((receipt) => [receipt.paymentId, receipt]));
}

async function recordReversal(work: Work, back: Payment, original: Payment, causedBy?: EventId): Promise<EventId> {
  const cancelled = await dossier.cancelAllocations(work, [original.paymentId]);
  const bookings = await groupBookings(work, [original], cancelled);
  const customers = [...new Set(bookings.map((booking) => booking.customerId))];
  const customerId = customers.length === 1 ? (customers[0] ?? null) : null;
  await updatePayments(work, [
    { ...asWaiting(original.paymentId), state: 'reversed', customerId },
    { ...asWaiting(back.paymentId), state: 'reversal', customerId, reversesPaymentId: original.paymentId },
  ]);
  const about = { backDay: back.day, reasonCode: back.reasonCode };
  const payloads =
    bookings.length > 0
      ? bookings.map((booking) => ({
          customerId: booking.customerId,
          payload: { ...bookingPayload(booking), ...about },
        }))
      : [
          {
            customerId: null,
            payload: {
              ...bookingPayload({ payment: original, customerId: '' as never, lines: [] }),
              ...about,
              amountCents: sum([original.amountCents]),
            },
          },
        ];
  const eventIds = payloads.map((facts) =>
    work.publish(paymentReversed.of({ ...facts, subjectId: back.paymentId, causedBy })),
  );
  return eventIds[0] as EventId;
}
