import { assert } from '#kernel/assert.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import * as dossier from '#rooms/dossier/index.ts';
import { gatherAround, gatherNamed } from '#rooms/payment/actions/gather-knowledge.ts';
import { paymentBooked } from '#rooms/payment/events.ts';
import { type DecidedBooking, decideBookings } from '#rooms/payment/rules/decide-bookings.ts';
import type { MatchKnowledge, UnmatchedPayment } from '#rooms/payment/rules/matching.ts';
import { counterpartyOf, type Payment, toMatch } from '#rooms/payment/rules/payment.ts';
import type { PaymentId } from '#rooms/payment/rules/statement.ts';
import { suggest } from '#rooms/payment/rules/suggest.ts';
import { learnAccounts, rejectionsOf } from '#rooms/payment/store/memory.ts';
import { type PaymentChange, updatePayments } from '#rooms/payment/store/payments.ts';

/** From this score on, waiting money counts as most likely this customer's. */
const LIKELY_SCORE = 35;

/**
 * Tries to match receipts that wait: those that leave no doubt are booked, of the others the best guess is kept with its score. Set-based: as
 * many queries for ten thousand payments as for one. Returns how many were booked.
 */
export async function matchPayments(work: Work, payments: readonly Payment[], causedBy?: EventId): Promise<number> {
  const receipts = payments.filter((payment) => payment.state === 'waiting' && payment.kind === 'receipt');
  if (receipts.length === 0) return 0;
  const rejections = await rejectionsOf(
    work,
    receipts.map((payment) => payment.paymentId),
  );
  const unmatched = [...receipts]
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
    .map((payment) => toMatch(payment, rejections.get(payment.paymentId)));
  const knowledge = await gatherNamed(work, unmatched);

  const { booked, byKey } = decideBookings(
    // A payment of which a person booked a part is his to finish.
    unmatched.filter((payment) => byId(receipts, payment).bookedCents === 0),
    knowledge,
  );

  await recordBookings(work, receipts, booked, byKey, causedBy);
  const done = new Set(booked.map((one) => one.payment.paymentId));
  await keepGuesses(
    work,
    receipts.filter((payment) => !done.has(payment.paymentId)),
    unmatched.filter((payment) => !done.has(payment.paymentId)),
    { ...knowledge, byKey },
  );
  return booked.length;
}

const places = new WeakMap<readonly Payment[], Map<PaymentId, Payment>>();

function byId(payments: readonly Payment[], wanted: { readonly paymentId: PaymentId }): Payment {
  let index = places.get(payments);
  if (!index) {
    index = new Map(payments.map((payment) => [payment.paymentId, payment]));
    places.set(payments, index);
  }
  const payment = index.get(wanted.paymentId);
  assert(payment, 'a decision about a payment that was not asked for');
  return payment;
}

async function recordBookings(
  work: Work,
  payments: readonly Payment[],
  booked: readonly DecidedBooking[],
  byKey: MatchKnowledge['byKey'],
  causedBy: EventId | undefined,
): Promise<void> {
  if (booked.length === 0) return;
  const numberOf = new Map([...byKey.values()].flat().map((item) => [item.invoiceId, item.number]));
  const pairs = booked.map((one) => ({ ...one, facts: byId(payments, one.payment) }));
  const decision = await dossier.allocate(
    work,
    pairs.flatMap(({ booking, facts }) =>
      booking.lines.map((line) => ({
        ...line,
        day: facts.day,
        sourceKind: 'payment' as const,
        sourceId: facts.paymentId,
      })),
    ),
  );
  assert(decision.ok, 'what books itself is no more than is open');
  await updatePayments(
    work,
    pairs.map(({ booking, facts }) => ({
      paymentId: facts.paymentId,
      state: 'booked',
      bookedCents: facts.amountCents,
      bookedBy: 'program',
      customerId: booking.customerId,
      score: 99,
      reversesPaymentId: null,
    })),
  );
  await learnAccounts(
    work,
    pairs.flatMap(({ booking, facts }) =>
      facts.counterpartyIban ? [{ iban: facts.counterpartyIban, customerId: booking.customerId, payments: 1 }] : [],
    ),
  );
  for (const { booking, facts } of pairs) {
    work.publish(
      paymentBooked.of({
        customerId: booking.customerId,
        subjectId: facts.paymentId,
        payload: {
          amountCents: facts.amountCents,
          currency: facts.currency,
          invoiceNumbers: booking.lines.map((line) => numberOf.get(line.invoiceId) ?? ''),
          invoiceIds: booking.lines.map((line) => line.invoiceId),
          day: facts.day,
          counterparty: counterpartyOf(facts),
          by: 'program',
        },
        causedBy,
      }),
    );
  }
}

async function keepGuesses(
  work: Work,
  payments: readonly Payment[],
  unmatched: readonly UnmatchedPayment[],
  named: MatchKnowledge,
): Promise<void> {
  const knowledge = await gatherAround(work, unmatched, named);
  const changes: PaymentChange[] = [];
  for (const payment of unmatched) {
    const facts = byId(payments, payment);
    const best = suggest(payment, knowledge, 1)[0];
    const likely = best && best.score >= LIKELY_SCORE ? best.customerId : null;
    const customerId = facts.bookedCents !== 0 ? facts.customerId : likely;
    const score = best?.score ?? 0;
    if (customerId === facts.customerId && score === facts.score) continue;
    changes.push({
      paymentId: facts.paymentId,
      state: facts.state,
      bookedCents: facts.bookedCents,
      bookedBy: facts.bookedBy,
      customerId,
      score,
      reversesPaymentId: facts.reversesPaymentId,
    });
  }
  await updatePayments(work, changes);
}
