import { sum } from '#kernel/money.ts';
import {
  type BookingLine,
  type CustomerId,
  type MatchKnowledge,
  matchKeyOf,
  type UnmatchedPayment,
} from '#rooms/payment/rules/matching.ts';
import { type NamedInvoice, namedInvoices } from '#rooms/payment/rules/named-invoices.ts';
import { nameLikeness } from '#rooms/payment/rules/names.ts';

/** A booking that leaves no doubt. */
export interface SureBooking {
  readonly customerId: CustomerId;
  readonly lines: readonly BookingLine[];
  readonly by: 'reference' | 'number';
}

/**
 * Books a payment by itself only when nothing speaks against it: the payer named the invoices (by reference or number), they are of one customer,
 * the payment is exactly what is open of all of them together, nothing named fits two invoices, the account is not known as another customer's, and
 * nobody said no to it. A short number without a word such as 'factuur' needs the customer's account or name beside it.
 */
export function decideBooking(payment: UnmatchedPayment, knowledge: MatchKnowledge): SureBooking | null {
  if (payment.restCents <= 0) return null;
  const named = namedInvoices(payment, knowledge.byKey);
  const first = named[0];
  if (!first || named.some((one) => one.ambiguous)) return null;
  const customerId = first.item.customerId;
  if (named.some((one) => one.item.customerId !== customerId)) return null;
  if (sum(named.map((one) => one.item.openCents)) !== payment.restCents) return null;
  if (!fitsPayer(payment, customerId, named, knowledge)) return null;
  const lines = named.map((one) => ({ invoiceId: one.item.invoiceId, cents: one.item.openCents }));
  if (payment.rejected.includes(matchKeyOf(lines))) return null;
  return { customerId, lines, by: named.some((one) => one.by === 'reference') ? 'reference' : 'number' };
}

function fitsPayer(
  payment: UnmatchedPayment,
  customerId: CustomerId,
  named: readonly NamedInvoice[],
  knowledge: MatchKnowledge,
): boolean {
  const owners = payment.counterpartyIban ? (knowledge.customersOfIban.get(payment.counterpartyIban) ?? []) : [];
  if (owners.length > 0) return owners.includes(customerId);
  if (named.every((one) => one.clear)) return true;
  const name = knowledge.nameOf.get(customerId);
  return name !== undefined && payment.counterpartyName !== null && nameLikeness(name, payment.counterpartyName) >= 0.8;
}
