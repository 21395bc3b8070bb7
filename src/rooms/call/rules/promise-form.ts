import { type Day, daysBetween, weekday } from '#kernel/dates.ts';
import { type Cents, cents, most, sum, zero } from '#kernel/money.ts';

/** An open invoice or credit note as the promise form needs it. */
export interface FormInvoice {
  readonly invoiceId: string;
  readonly number: string;
  readonly currency: string;
  readonly openCents: Cents;
  readonly dueDate: Day;
  /** What is disputed of it. */
  readonly disputedCents: Cents;
}

/** Invoices that a promise is about at first: all that is due in the main currency and not wholly disputed, and the open credit notes. */
export function firstSelection(invoices: readonly FormInvoice[], currency: string, today: Day): string[] {
  const own = invoices.filter(
    (invoice) => invoice.currency === currency && invoice.disputedCents < Math.abs(invoice.openCents),
  );
  const due = own.filter((invoice) => invoice.openCents > 0 && invoice.dueDate < today);
  const asked = due.length > 0 ? due : own.filter((invoice) => invoice.openCents > 0);
  const credit = own.filter((invoice) => invoice.openCents < 0);
  return [...asked, ...credit].map((invoice) => invoice.invoiceId);
}

/** What may be asked for of the selected invoices: what is open without what is disputed; never below zero. */
export function selectedCents(invoices: readonly FormInvoice[], selection: readonly string[]): Cents {
  const chosen = invoices.filter((invoice) => selection.includes(invoice.invoiceId));
  return most(zero, sum(chosen.map((invoice) => cents(invoice.openCents - invoice.disputedCents))));
}

/** What a collector should see before a promise is saved; only the first two keep it from being saved. */
export type PromiseWarning =
  | 'day-in-past'
  | 'more-than-open'
  | 'weekend'
  | 'holiday'
  | 'far-away'
  | 'part-only'
  | 'no-invoice';

const FAR_DAYS = 30;

/** Warnings about a promise as it stands in the form. */
export function promiseWarnings(form: {
  readonly amountCents: number | null;
  readonly day: Day | null;
  readonly openCents: number;
  readonly invoiceCount: number;
  readonly today: Day;
  readonly isHoliday: (day: Day) => boolean;
}): PromiseWarning[] {
  const { amountCents, day, openCents, today } = form;
  const warnings: PromiseWarning[] = [];
  if (day !== null && day < today) warnings.push('day-in-past');
  if (amountCents !== null && amountCents > openCents) warnings.push('more-than-open');
  if (form.invoiceCount === 0) warnings.push('no-invoice');
  if (day !== null && weekday(day) > 5) warnings.push('weekend');
  else if (day !== null && form.isHoliday(day)) warnings.push('holiday');
  if (day !== null && daysBetween(today, day) > FAR_DAYS) warnings.push('far-away');
  if (amountCents !== null && amountCents > 0 && amountCents < openCents) warnings.push('part-only');
  return warnings;
}
