import { addDays, type Day } from '#kernel/dates.ts';
import { type Cents, type Currency, cents } from '#kernel/money.ts';
import type { ParsedInvoice } from '#rooms/intake/rules/formats/parsed.ts';

/** An invoice as the dossier keeps it. Signed: a credit note is negative. */
export interface FileInvoice {
  readonly number: string;
  readonly kind: 'invoice' | 'credit_note';
  readonly issueDate: Day;
  readonly dueDate: Day;
  readonly currency: Currency;
  readonly amountCents: Cents;
  readonly settledElsewhereCents: Cents;
  readonly paymentReference: string | null;
  readonly creditsNumber: string | null;
}

/** What the books have of the same invoice. */
export interface BookedInvoice extends FileInvoice {
  readonly openCents: Cents;
}

/**
 * An invoice of a file as the books are to have it. The amount is the total of the document; what the file shows as paid already is settled
 * elsewhere, less what was paid here: a list of open items after our own bookings does not count them twice. When the file shows
 * more open than we have, our bank knows better and nothing of it changes.
 */
export function toInvoice(parsed: ParsedInvoice, known: BookedInvoice | null, defaultTermDays: number): FileInvoice {
  const total =
    parsed.totalCents !== null && covers(parsed.totalCents, parsed.openCents) ? parsed.totalCents : parsed.openCents;
  return {
    number: parsed.number,
    kind: parsed.kind,
    issueDate: parsed.issueDate,
    dueDate: parsed.dueDate ?? addDays(parsed.issueDate, defaultTermDays),
    currency: parsed.currency,
    amountCents: total,
    settledElsewhereCents: settledElsewhere(total, parsed.openCents, known),
    paymentReference: parsed.paymentReference === null ? null : referenceKeyOf(parsed.paymentReference),
    creditsNumber: parsed.creditedInvoices[0] ?? null,
  };
}

/** True when an amount is of the same sign as a part of it, and no smaller. */
function covers(total: Cents, part: Cents): boolean {
  return total * part >= 0 && Math.abs(total) >= Math.abs(part);
}

function settledElsewhere(total: Cents, open: Cents, known: BookedInvoice | null): Cents {
  const settled = total - open;
  if (!known || known.amountCents !== total) return cents(settled);
  const bookedHere = known.amountCents - known.settledElsewhereCents - known.openCents;
  const more = settled - bookedHere;
  const sign = total < 0 ? -1 : 1;
  return cents(sign * Math.max(sign * more, sign * known.settledElsewhereCents));
}

/** A payment reference as it is kept and compared: capitals and digits; null when nothing is left. */
export function referenceKeyOf(reference: string): string | null {
  return reference.toUpperCase().replace(/[^A-Z0-9]/g, '') || null;
}
