import { cents } from '#kernel/money.ts';
import { decideBooking, type SureBooking } from '#rooms/payment/rules/decide-booking.ts';
import type { InvoiceId, MatchKnowledge, OpenItem, UnmatchedPayment } from '#rooms/payment/rules/matching.ts';

/** A payment with the booking that leaves no doubt. */
export interface DecidedBooking {
  readonly payment: UnmatchedPayment;
  readonly booking: SureBooking;
}

/**
 * Decides which of a list of payments book themselves, in the order given. What one payment pays is no longer open for the next, so that two
 * payments never pay the same invoice. Also gives what is then still open of the items by key.
 */
export function decideBookings(
  payments: readonly UnmatchedPayment[],
  knowledge: MatchKnowledge,
): { booked: DecidedBooking[]; byKey: Map<string, readonly OpenItem[]> } {
  const byKey = new Map(knowledge.byKey);
  const keysOf = new Map<InvoiceId, Set<string>>();
  for (const [key, items] of byKey) {
    for (const item of items) keysOf.set(item.invoiceId, (keysOf.get(item.invoiceId) ?? new Set()).add(key));
  }
  const booked: DecidedBooking[] = [];
  for (const payment of payments) {
    const booking = decideBooking(payment, { ...knowledge, byKey });
    if (!booking) continue;
    booked.push({ payment, booking });
    for (const line of booking.lines) {
      for (const key of keysOf.get(line.invoiceId) ?? []) {
        byKey.set(
          key,
          (byKey.get(key) ?? []).map((item) =>
            item.invoiceId === line.invoiceId ? { ...item, openCents: cents(item.openCents - line.cents) } : item,
          ),
        );
      }
    }
  }
  return { booked, byKey };
}
