import { assert } from '#kernel/assert.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import { groupBy } from '#kernel/lists.ts';
import { cents } from '#kernel/money.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import * as dossier from '#rooms/dossier/index.ts';
import { bookingPayload } from '#rooms/payment/actions/gather-bookings.ts';
import { matchPayments } from '#rooms/payment/actions/match-payments.ts';
import { paymentBooked } from '#rooms/payment/events.ts';
import { type BookingRefusal, checkBooking } from '#rooms/payment/rules/check-booking.ts';
import type { BookingLine, InvoiceId } from '#rooms/payment/rules/matching.ts';
import { type Payment, restOf } from '#rooms/payment/rules/payment.ts';
import type { PaymentId } from '#rooms/payment/rules/statement.ts';
import { learnAccounts } from '#rooms/payment/store/memory.ts';
import { paymentsById, updatePayments } from '#rooms/payment/store/payments.ts';
import { lockPayments } from '#rooms/payment/store/statements.ts';

/** Why a payment cannot be booked as a person asks. */
export type BookPaymentRefusal =
  | BookingRefusal
  | { readonly code: 'payment-not-found' }
  | { readonly code: 'payment-not-waiting'; readonly state: Payment['state'] }
  | { readonly code: 'invoice-not-found'; readonly invoiceId: InvoiceId }
  | {
      readonly code: 'more-than-open';
      readonly invoiceNumber: string;
      readonly openCents: number;
      readonly askedCents: number;
    };

/** Books (part of) a waiting payment on the invoices that a person chose; what is left keeps waiting as that customer's money. */
export async function bookPayment(
  work: Work,
  paymentId: PaymentId,
  lines: readonly BookingLine[],
): Promise<Decision<{ eventId: EventId; restCents: number }, BookPaymentRefusal>> {
  await lockPayments(work);
  const [payment] = await paymentsById(work, [paymentId]);
  if (!payment) return refused({ code: 'payment-not-found' });
  if (payment.state !== 'waiting') return refused({ code: 'payment-not-waiting', state: payment.state });
  const invoices = new Map(
    (await dossier.invoicesById(work, [...new Set(lines.map((line) => line.invoiceId))])).map((invoice) => [
      invoice.invoiceId,
      invoice,
    ]),
  );
  const missing = lines.find((line) => !invoices.has(line.invoiceId));
  if (missing) return refused({ code: 'invoice-not-found', invoiceId: missing.invoiceId });
  const known = lines.map((line) => {
    const invoice = invoices.get(line.invoiceId);
    assert(invoice, 'every invoice was found');
    return { ...line, number: invoice.number, currency: invoice.currency, customerId: invoice.customerId };
  });

  const checked = checkBooking({ restCents: restOf(payment), currency: payment.currency }, known);
  if (!checked.ok) return checked;
  const allocated = await dossier.allocate(
    work,
    lines.map((line) => ({ ...line, day: payment.day, sourceKind: 'payment', sourceId: paymentId })),
  );
  if (!allocated.ok) return allocated;

  const bookedCents = cents(payment.bookedCents + checked.value);
  const groups = [...groupBy(known, (line) => line.customerId)];
  await updatePayments(work, [
    {
      paymentId,
      state: bookedCents === payment.amountCents ? 'booked' : 'waiting',
      bookedCents,
      bookedBy: 'person',
      customerId: groups.length === 1 ? (groups[0]?.[0] ?? null) : null,
      score: payment.score,
      reversesPaymentId: null,
    },
  ]);
  const iban = payment.counterpartyIban;
  if (iban)
    await learnAccounts(
      work,
      groups.map(([customerId]) => ({ iban, customerId, payments: 1 })),
    );
  const eventIds = groups.map(([customerId, own]) =>
    work.publish(
      paymentBooked.of({
        customerId,
        subjectId: paymentId,
        payload: { ...bookingPayload({ payment, customerId, lines: own }), by: 'person' },
      }),
    ),
  );
  await guessAgain(work, paymentId);
  const eventId = eventIds[0];
  assert(eventId, 'a booking has at least one customer');
  return granted({ eventId, restCents: payment.amountCents - bookedCents });
}

async function guessAgain(work: Work, paymentId: PaymentId): Promise<void> {
  await matchPayments(work, await paymentsById(work, [paymentId]));
}
