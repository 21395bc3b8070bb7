import { type Decision, granted, refused } from '#kernel/decision.ts';
import { type Cents, cents, sum } from '#kernel/money.ts';
import type { BookingLine } from '#rooms/payment/rules/matching.ts';

/** Why money of a payment cannot be booked like this. */
export type BookingRefusal =
  | { readonly code: 'nothing-to-book' }
  | { readonly code: 'more-than-payment'; readonly restCents: Cents; readonly askedCents: Cents }
  | { readonly code: 'other-currency'; readonly invoiceNumber: string; readonly currency: string };

/**
 * Money may be booked when there are lines, each of some money on an invoice in the payment's currency, that together are no more than what
 * is left of the payment, and of the same sign.
 */
export function checkBooking(
  payment: { readonly restCents: Cents; readonly currency: string },
  lines: readonly (BookingLine & { readonly number: string; readonly currency: string })[],
): Decision<Cents, BookingRefusal> {
  if (lines.length === 0 || lines.some((line) => line.cents === 0)) return refused({ code: 'nothing-to-book' });
  const stranger = lines.find((line) => line.currency !== payment.currency);
  if (stranger) return refused({ code: 'other-currency', invoiceNumber: stranger.number, currency: stranger.currency });
  const asked = sum(lines.map((line) => line.cents));
  const within =
    payment.restCents > 0 ? asked > 0 && asked <= payment.restCents : asked < 0 && asked >= payment.restCents;
  if (!within) return refused({ code: 'more-than-payment', restCents: payment.restCents, askedCents: asked });
  return granted(cents(asked));
}
