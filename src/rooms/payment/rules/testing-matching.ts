import { day } from '#kernel/dates.ts';
import { groupBy } from '#kernel/lists.ts';
import { cents } from '#kernel/money.ts';
import type {
  CustomerId,
  InvoiceId,
  MatchKnowledge,
  OpenItem,
  UnmatchedPayment,
} from '#rooms/payment/rules/matching.ts';
import { keyOf, writtenNumbers } from '#rooms/payment/rules/payer-words.ts';
import type { PaymentId } from '#rooms/payment/rules/statement.ts';

/** An open invoice (or, below zero, credit note) for tests. */
export function makeItem(number: string, open: number, customer = 'c1', more: Partial<OpenItem> = {}): OpenItem {
  return {
    invoiceId: `${customer}/${number}` as InvoiceId,
    customerId: customer as CustomerId,
    kind: open < 0 ? 'credit_note' : 'invoice',
    number,
    numberKey: keyOf(number),
    referenceKey: null,
    dueDate: day('2026-10-31'),
    currency: 'EUR',
    openCents: cents(open),
    ...more,
  };
}

/** A payment for tests. */
export function makePayment(amount: number, text: string, more: Partial<UnmatchedPayment> = {}): UnmatchedPayment {
  return {
    paymentId: `p ${amount} ${text}` as PaymentId,
    restCents: cents(amount),
    currency: 'EUR',
    written: writtenNumbers(text),
    referenceKey: null,
    counterpartyName: null,
    counterpartyIban: null,
    rejected: [],
    ...more,
  };
}

/** What the books know, for tests: all items are found by key, customer and amount. */
export function makeKnowledge(items: readonly OpenItem[], more: Partial<MatchKnowledge> = {}): MatchKnowledge {
  const byKey = new Map<string, OpenItem[]>();
  for (const item of items) {
    for (const key of new Set([item.numberKey, item.referenceKey])) {
      if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), item]);
    }
  }
  return {
    byKey,
    byCustomer: groupBy(items, (item) => item.customerId),
    byAmount: groupBy(items, (item) => item.openCents as number),
    customersOfIban: new Map(),
    nameOf: new Map(items.map((item) => [item.customerId, item.customerId])),
    customersByName: new Map(),
    ...more,
  };
}
