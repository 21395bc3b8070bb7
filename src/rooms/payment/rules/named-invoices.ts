import type { OpenItem, UnmatchedPayment } from '#rooms/payment/rules/matching.ts';
import type { WrittenNumber } from '#rooms/payment/rules/payer-words.ts';

/** An invoice that the payer named, and how. */
export interface NamedInvoice {
  readonly item: OpenItem;
  readonly by: 'reference' | 'number';
  /** False for a short number without a word such as 'factuur': it may be a date or a street number. */
  readonly clear: boolean;
  /** More than one invoice answers to what is written. */
  readonly ambiguous: boolean;
}

const CLEAR_LENGTH = 6;

/** The keys to look up in the books for a payment: all that may be an invoice number or a reference. */
export function keysToLookUp(payment: Pick<UnmatchedPayment, 'written' | 'referenceKey'>): string[] {
  const keys = payment.written.map((written) => written.key);
  if (payment.referenceKey) keys.push(payment.referenceKey);
  return [...new Set(keys)];
}

/**
 * The open invoices that a payer named, in reference or text, each once, in the order of the text. A number that is part of a longer
 * one that was found as well is not counted ('00123' in '2026-00123').
 */
export function namedInvoices(
  payment: UnmatchedPayment,
  byKey: ReadonlyMap<string, readonly OpenItem[]>,
): NamedInvoice[] {
  const named = new Map<string, NamedInvoice>();
  const usable = (key: string): OpenItem[] =>
    (byKey.get(key) ?? []).filter((item) => item.openCents !== 0 && item.currency === payment.currency);
  const add = (items: readonly OpenItem[], by: NamedInvoice['by'], clear: boolean): void => {
    for (const item of items) {
      const before = named.get(item.invoiceId);
      const ambiguous = items.length > 1 && (before?.ambiguous ?? true);
      named.set(item.invoiceId, {
        item,
        by: before?.by ?? by,
        clear: clear || (before?.clear ?? false),
        ambiguous,
      });
    }
  };
  if (payment.referenceKey) add(usable(payment.referenceKey), 'reference', payment.referenceKey.length >= CLEAR_LENGTH);
  const hits = payment.written.filter((written) => (byKey.get(written.key) ?? []).length > 0);
  for (const hit of hits) {
    if (hits.some((other) => contains(other, hit))) continue;
    add(usable(hit.key), 'number', hit.key.length >= CLEAR_LENGTH || hit.afterInvoiceWord);
  }
  return [...named.values()];
}

function contains(outer: WrittenNumber, inner: WrittenNumber): boolean {
  return outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from;
}
