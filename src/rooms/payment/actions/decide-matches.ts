import { assert } from '#kernel/assert.ts';
import { cents } from '#kernel/money.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { gatherAround, gatherNamed } from '#rooms/payment/actions/gather-knowledge.ts';
import type { SureBooking } from '#rooms/payment/rules/decide-booking.ts';
import { type DecidedBooking, decideBookings } from '#rooms/payment/rules/decide-bookings.ts';
import type { InvoiceId, MatchKnowledge, OpenItem, UnmatchedPayment } from '#rooms/payment/rules/matching.ts';
import { type Payment, toMatch } from '#rooms/payment/rules/payment.ts';
import type { PaymentId } from '#rooms/payment/rules/statement.ts';
import { suggest } from '#rooms/payment/rules/suggest.ts';
import { rejectionsOf } from '#rooms/payment/store/memory.ts';
import type { PaymentChange } from '#rooms/payment/store/payments.ts';

/** From this score on, waiting money counts as most likely this customer's. */
const LIKELY_SCORE = 35;

/** A receipt that books itself, with the numbers of its invoices. */
export interface BookedMatch {
  readonly payment: Payment;
  readonly booking: SureBooking;
  readonly numbers: readonly string[];
}

/** What becomes of receipts: those that book themselves, and all that changes of the payments, best guesses included. */
export interface Matches {
  readonly booked: readonly BookedMatch[];
  readonly changes: ReadonlyMap<PaymentId, PaymentChange>;
}

/** Decides what becomes of receipts that wait. Set-based: as many queries for ten thousand payments as for one; nothing is written. */
export async function decideMatches(work: Work, payments: readonly Payment[]): Promise<Matches> {
  const receipts = new Map(
    payments
      .filter((payment) => payment.state === 'waiting' && payment.kind === 'receipt')
      .map((payment) => [payment.paymentId, payment]),
  );
  if (receipts.size === 0) return { booked: [], changes: new Map() };
  const rejections = await rejectionsOf(work, [...receipts.keys()]);
  const unmatched = [...receipts.values()]
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
    .map((payment) => toMatch(payment, rejections.get(payment.paymentId)));
  const knowledge = await gatherNamed(work, unmatched);
  // A payment of which a person booked a part is his to finish.
  const untouched = unmatched.filter((payment) => factsOf(receipts, payment).bookedCents === 0);
  const { booked, byKey } = decideBookings(untouched, knowledge);

  const changes = new Map<PaymentId, PaymentChange>();
  for (const { payment, booking } of booked) {
    changes.set(payment.paymentId, {
      paymentId: payment.paymentId,
      state: 'booked',
      bookedCents: factsOf(receipts, payment).amountCents,
      bookedBy: 'program',
      customerId: booking.customerId,
      score: 99,
      reversesPaymentId: null,
    });
  }
  const waiting = unmatched.filter((payment) => !changes.has(payment.paymentId));
  const around = withoutBooked(await gatherAround(work, waiting, { ...knowledge, byKey }), booked);
  for (const payment of waiting) {
    const change = guessOf(factsOf(receipts, payment), payment, around);
    if (change) changes.set(payment.paymentId, change);
  }
  const numberOf = new Map([...byKey.values()].flat().map((item) => [item.invoiceId, item.number]));
  return {
    booked: booked.map(({ payment, booking }) => ({
      payment: factsOf(receipts, payment),
      booking,
      numbers: booking.lines.map((line) => numberOf.get(line.invoiceId) ?? ''),
    })),
    changes,
  };
}

function factsOf(receipts: ReadonlyMap<PaymentId, Payment>, payment: UnmatchedPayment): Payment {
  const facts = receipts.get(payment.paymentId);
  assert(facts, 'a decision about a payment that was not asked for');
  return facts;
}

/** What the books know, less what has just been decided but is not written yet. */
function withoutBooked(knowledge: MatchKnowledge, booked: readonly DecidedBooking[]): MatchKnowledge {
  const taken = new Map<InvoiceId, number>();
  for (const { booking } of booked) {
    for (const line of booking.lines) taken.set(line.invoiceId, (taken.get(line.invoiceId) ?? 0) + line.cents);
  }
  if (taken.size === 0) return knowledge;
  const left = (items: readonly OpenItem[]): OpenItem[] =>
    items
      .map((item) => ({ ...item, openCents: cents(item.openCents - (taken.get(item.invoiceId) ?? 0)) }))
      .filter((item) => item.openCents !== 0);
  return {
    ...knowledge,
    byCustomer: new Map([...knowledge.byCustomer].map(([customerId, items]) => [customerId, left(items)])),
    byAmount: new Map([...knowledge.byAmount].map(([amount, items]) => [amount, left(items)])),
  };
}

function guessOf(facts: Payment, payment: UnmatchedPayment, knowledge: MatchKnowledge): PaymentChange | null {
  const best = suggest(payment, knowledge, 1)[0];
  const likely = best && best.score >= LIKELY_SCORE ? best.customerId : null;
  const customerId = facts.bookedCents !== 0 ? facts.customerId : likely;
  const score = best?.score ?? 0;
  if (customerId === facts.customerId && score === facts.score) return null;
  const { paymentId, state, bookedCents, bookedBy, reversesPaymentId } = facts;
  return { paymentId, state, bookedCents, bookedBy, customerId, score, reversesPaymentId };
}
