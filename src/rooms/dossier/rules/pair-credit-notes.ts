import { cents, type Cents, least } from '#kernel/money.ts';
import type { Invoice } from '#rooms/dossier/rules/ledger.ts';

/** A credit note that settles part of the invoice it names. `cents` is positive. */
export interface CreditPair {
  readonly creditNote: Invoice;
  readonly invoice: Invoice;
  readonly cents: Cents;
}

/** Pairs each open credit note with the open invoice that it names, of the same customer and currency, for no more than is open of both. */
export function pairCreditNotes(open: readonly Invoice[]): CreditPair[] {
  const left = new Map(open.map((invoice) => [invoice.invoiceId, invoice.openCents]));
  const pairs: CreditPair[] = [];
  for (const creditNote of open) {
    if (creditNote.kind !== 'credit_note' || creditNote.creditsNumber === null) continue;
    const invoice = open.find(
      (candidate) =>
        candidate.kind === 'invoice' &&
        candidate.number === creditNote.creditsNumber &&
        candidate.customerId === creditNote.customerId &&
        candidate.currency === creditNote.currency,
    );
    if (!invoice) continue;
    const credit = cents(-(left.get(creditNote.invoiceId) ?? 0));
    const amount = least(credit, left.get(invoice.invoiceId) ?? cents(0));
    if (amount <= 0) continue;
    left.set(creditNote.invoiceId, cents(amount - credit));
    left.set(invoice.invoiceId, cents((left.get(invoice.invoiceId) ?? 0) - amount));
    pairs.push({ creditNote, invoice, cents: amount });
  }
  return pairs;
}
