import type { Day } from '#kernel/dates.ts';
import { type Cents, type Currency, cents } from '#kernel/money.ts';
import type { PaymentKind } from '#rooms/payment/rules/classify-entry.ts';
import type { Movement } from '#rooms/payment/rules/find-original.ts';
import type { CustomerId, UnmatchedPayment } from '#rooms/payment/rules/matching.ts';
import { keyOf, writtenNumbers } from '#rooms/payment/rules/payer-words.ts';
import type { BankAccountId, PaymentId } from '#rooms/payment/rules/statement.ts';

/** A statement entry in the books and what became of it. */
export interface Payment {
  readonly paymentId: PaymentId;
  readonly bankAccountId: BankAccountId;
  readonly kind: PaymentKind;
  readonly state: 'waiting' | 'booked' | 'set_aside' | 'reversed' | 'reversal';
  /** The day on which the money counts: value date, else booking date. */
  readonly day: Day;
  readonly bookingDate: Day;
  readonly amountCents: Cents;
  readonly bookedCents: Cents;
  readonly bookedBy: 'program' | 'person' | null;
  readonly currency: Currency;
  readonly counterpartyName: string | null;
  readonly counterpartyIban: string | null;
  readonly counterpartyAccount: string | null;
  readonly reference: string | null;
  readonly referenceKey: string | null;
  readonly endToEndId: string | null;
  readonly bankReference: string | null;
  readonly mandateId: string | null;
  readonly reasonCode: string | null;
  readonly reversal: boolean;
  readonly text: string;
  readonly customerId: CustomerId | null;
  readonly score: number;
  readonly reversesPaymentId: PaymentId | null;
}

/** What of a payment is not booked yet. */
export function restOf(payment: Pick<Payment, 'amountCents' | 'bookedCents'>): Cents {
  return cents(payment.amountCents - payment.bookedCents);
}

/** The other side in one word or two, for sentences. */
export function counterpartyOf(payment: Payment): string {
  return payment.counterpartyName ?? payment.counterpartyIban ?? payment.counterpartyAccount ?? '';
}

/** The payment as matching sees it. */
export function toMatch(payment: Payment, rejected: readonly string[] = []): UnmatchedPayment {
  return {
    paymentId: payment.paymentId,
    restCents: restOf(payment),
    currency: payment.currency,
    written: writtenNumbers(payment.endToEndId ? `${payment.text} | ${payment.endToEndId}` : payment.text),
    referenceKey: payment.referenceKey,
    counterpartyName: payment.counterpartyName,
    counterpartyIban: payment.counterpartyIban,
    rejected,
  };
}

/** The payment as the search for reversals sees it. */
export function toMovement(payment: Payment): Movement {
  return {
    paymentId: payment.paymentId,
    bankAccountId: payment.bankAccountId,
    day: payment.bookingDate,
    amountCents: payment.amountCents,
    currency: payment.currency,
    counterpartyIban: payment.counterpartyIban,
    referenceKey: payment.referenceKey,
    endToEndId: payment.endToEndId,
    bankReference: payment.bankReference,
    mandateId: payment.mandateId,
    marked: payment.kind === 'return',
  };
}

/** A structured reference as it is kept for comparing; null when there is none. */
export function referenceKeyOf(reference: {
  readonly kind: string | null;
  readonly value: string | null;
}): string | null {
  if (reference.value === null || reference.kind === 'endToEnd') return null;
  return keyOf(reference.value) || null;
}
