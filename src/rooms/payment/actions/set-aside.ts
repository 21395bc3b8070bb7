import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import * as dossier from '#rooms/dossier/index.ts';
import { matchPayments } from '#rooms/payment/actions/match-payments.ts';
import { matchRejected, paymentRestored, paymentSetAside, rejectionCancelled } from '#rooms/payment/events.ts';
import type { InvoiceId } from '#rooms/payment/rules/matching.ts';
import { counterpartyOf, type Payment } from '#rooms/payment/rules/payment.ts';
import type { PaymentId } from '#rooms/payment/rules/statement.ts';
import { deleteRejection, insertRejection } from '#rooms/payment/store/memory.ts';
import { paymentsById, updatePayments } from '#rooms/payment/store/payments.ts';

/** Why a payment cannot be set aside, put back, or a guess refused. */
export type AsideRefusal =
  | { readonly code: 'payment-not-found' }
  | { readonly code: 'payment-not-waiting'; readonly state: Payment['state'] };

/** A person says that a waiting entry (or what is left of it) is no customer's payment. */
export async function setAside(
  work: Work,
  paymentId: PaymentId,
): Promise<Decision<{ eventId: EventId }, AsideRefusal>> {
  return change(work, paymentId, 'waiting', 'set_aside', (payment) =>
    work.publish(paymentSetAside.of({ customerId: null, subjectId: paymentId, payload: factsOf(payment) })),
  );
}

/** An entry that was set aside waits again. */
export async function restorePayment(
  work: Work,
  paymentId: PaymentId,
  causedBy?: EventId,
): Promise<Decision<{ eventId: EventId }, AsideRefusal>> {
  const decision = await change(work, paymentId, 'set_aside', 'waiting', (payment) =>
    work.publish(paymentRestored.of({ customerId: null, subjectId: paymentId, payload: factsOf(payment), causedBy })),
  );
  if (decision.ok) await matchPayments(work, await paymentsById(work, [paymentId]), decision.value.eventId);
  return decision;
}

/** Undo of setting aside. */
export async function undoSetAside(work: Work, event: StoredEvent): Promise<Decision<null, AsideRefusal>> {
  const decision = await restorePayment(work, event.subjectId as PaymentId, event.eventId);
  return decision.ok ? granted(null) : decision;
}

/** A person says no to a guess: it is not made again for this payment. */
export async function rejectMatch(
  work: Work,
  paymentId: PaymentId,
  matchKey: string,
): Promise<Decision<{ eventId: EventId }, AsideRefusal>> {
  const [payment] = await paymentsById(work, [paymentId]);
  if (!payment) return refused({ code: 'payment-not-found' });
  if (payment.state !== 'waiting') return refused({ code: 'payment-not-waiting', state: payment.state });
  await insertRejection(work, paymentId, matchKey);
  const invoices = await dossier.invoicesById(work, matchKey.split('+') as InvoiceId[]);
  const eventId = work.publish(
    matchRejected.of({
      customerId: null,
      subjectId: paymentId,
      payload: { ...factsOf(payment), matchKey, invoiceNumbers: invoices.map((invoice) => invoice.number) },
    }),
  );
  await matchPayments(work, [payment], eventId);
  return granted({ eventId });
}

/** Undo of a no. */
export async function undoRejection(work: Work, event: StoredEvent): Promise<Decision<null, AsideRefusal>> {
  const [payment] = await paymentsById(work, [event.subjectId as PaymentId]);
  if (!payment || !matchRejected.is(event)) return refused({ code: 'payment-not-found' });
  await deleteRejection(work, payment.paymentId, event.payload.matchKey);
  const causedBy = work.publish(
    rejectionCancelled.of({
      customerId: null,
      subjectId: payment.paymentId,
      payload: { ...factsOf(payment), matchKey: event.payload.matchKey },
      causedBy: event.eventId,
    }),
  );
  await matchPayments(work, [payment], causedBy);
  return granted(null);
}

async function change(
  work: Work,
  paymentId: PaymentId,
  from: Payment['state'],
  to: Payment['state'],
  publish: (payment: Payment) => EventId,
): Promise<Decision<{ eventId: EventId }, AsideRefusal>> {
  const [payment] = await paymentsById(work, [paymentId]);
  if (!payment) return refused({ code: 'payment-not-found' });
  if (payment.state !== from) return refused({ code: 'payment-not-waiting', state: payment.state });
  const { bookedCents, bookedBy, customerId, score, reversesPaymentId } = payment;
  await updatePayments(work, [{ paymentId, state: to, bookedCents, bookedBy, customerId, score, reversesPaymentId }]);
  return granted({ eventId: publish(payment) });
}

function factsOf(payment: Payment) {
  return {
    amountCents: payment.amountCents,
    currency: payment.currency,
    day: payment.day,
    counterparty: counterpartyOf(payment),
  };
}
