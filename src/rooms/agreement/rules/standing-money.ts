import type { Day, Instant } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import { groupBy } from '#kernel/lists.ts';
import { cents, type Cents } from '#kernel/money.ts';

/** A booking on an invoice as the dossier keeps it; one that takes money back is negative. */
export interface Booking {
  readonly invoiceId: Id<'invoice'>;
  readonly cents: Cents;
  /** Value date. */
  readonly day: Day;
  /** When it was booked. */
  readonly at: Instant;
  readonly sourceKind: 'payment' | 'credit_note' | 'write_off';
  readonly sourceId: string;
}

/**
 * What is left of the bookings when money that was taken back is set off against the oldest booking of the same source on
 * the same invoice. By value date; each of the same day by the moment of booking.
 */
export function standingMoney(bookings: readonly Booking[]): Booking[] {
  const standing: Booking[] = [];
  for (const group of groupBy(bookings, (booking) => `${booking.invoiceId} ${booking.sourceId}`).values()) {
    let takenBack = 0;
    for (const booking of group) if (booking.cents < 0) takenBack -= booking.cents;
    for (const booking of group.filter((candidate) => candidate.cents > 0).sort(byMoment)) {
      const left = Math.max(0, booking.cents - takenBack);
      takenBack -= booking.cents - left;
      if (left > 0) standing.push({ ...booking, cents: cents(left) });
    }
  }
  return standing.sort(byValueDay);
}

/** Orders bookings by value date, then by the moment of booking; the ids make it the same every time. */
export function byValueDay(a: Booking, b: Booking): number {
  return compare(a.day, b.day) || byMoment(a, b);
}

function byMoment(a: Booking, b: Booking): number {
  return compare(a.at, b.at) || compare(a.sourceId, b.sourceId) || compare(a.invoiceId, b.invoiceId);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
