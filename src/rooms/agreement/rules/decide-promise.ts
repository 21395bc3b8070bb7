import { addMonths, type Day } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { Id } from '#kernel/ids.ts';
import { type Cents, type Currency, sum } from '#kernel/money.ts';

/** An open invoice of the customer that promises, as the dossier has it. */
export interface OpenInvoice {
  readonly invoiceId: Id<'invoice'>;
  readonly number: string;
  readonly currency: Currency;
  readonly openCents: Cents;
}

/** What is offered as a promise. `invoiceIds` null: the whole balance, all invoices that are open now in this currency. */
export interface OfferedPromise {
  readonly amountCents: Cents;
  readonly currency: Currency;
  readonly day: Day;
  readonly invoiceIds: readonly Id<'invoice'>[] | null;
}

/** Why a promise cannot be recorded like this. */
export type PromiseRefusal =
  | { readonly code: 'customer-not-found' }
  | { readonly code: 'amount-not-positive' }
  | { readonly code: 'day-in-past'; readonly day: Day; readonly today: Day }
  | { readonly code: 'day-too-far'; readonly day: Day; readonly lastDay: Day }
  | { readonly code: 'nothing-open'; readonly currency: Currency }
  | { readonly code: 'invoice-not-open'; readonly invoiceId: Id<'invoice'> }
  | { readonly code: 'invoice-of-other-customer'; readonly invoiceId: Id<'invoice'> }
  | { readonly code: 'currencies-mixed'; readonly invoiceNumber: string; readonly currency: Currency }
  | { readonly code: 'more-than-open'; readonly openCents: Cents; readonly askedCents: Cents };

/**
 * Refuses only what cannot be meant: a day that has passed or is more than a year away, no amount, more than is open (beyond the
 * tolerance), invoices that are settled, of somebody else or in another currency. Gives the invoices that the promise is about.
 */
export function decidePromise(facts: {
  readonly offer: OfferedPromise;
  readonly open: readonly OpenInvoice[];
  /** Offered invoices that belong to another customer. */
  readonly ofOthers: readonly Id<'invoice'>[];
  readonly toleranceCents: Cents;
  readonly today: Day;
}): Decision<readonly OpenInvoice[], PromiseRefusal> {
  const { offer, today } = facts;
  const lastDay = addMonths(today, 12);
  if (offer.amountCents <= 0) return refused({ code: 'amount-not-positive' });
  if (offer.day < today) return refused({ code: 'day-in-past', day: offer.day, today });
  if (offer.day > lastDay) return refused({ code: 'day-too-far', day: offer.day, lastDay });

  const about = offer.invoiceIds === null ? wholeBalance(facts.open, offer.currency) : named(facts);
  if (!about.ok) return about;
  const openCents = sum(about.value.map((invoice) => invoice.openCents));
  if (offer.amountCents > openCents + facts.toleranceCents) {
    return refused({ code: 'more-than-open', openCents, askedCents: offer.amountCents });
  }
  return about;
}

function wholeBalance(
  open: readonly OpenInvoice[],
  currency: Currency,
): Decision<readonly OpenInvoice[], PromiseRefusal> {
  const about = open.filter((invoice) => invoice.currency === currency && invoice.openCents !== 0);
  return about.length === 0 ? refused({ code: 'nothing-open', currency }) : granted(about);
}

function named(facts: {
  readonly offer: OfferedPromise;
  readonly open: readonly OpenInvoice[];
  readonly ofOthers: readonly Id<'invoice'>[];
}): Decision<readonly OpenInvoice[], PromiseRefusal> {
  const byId = new Map(facts.open.map((invoice) => [invoice.invoiceId, invoice]));
  const about: OpenInvoice[] = [];
  for (const invoiceId of new Set(facts.offer.invoiceIds)) {
    if (facts.ofOthers.includes(invoiceId)) return refused({ code: 'invoice-of-other-customer', invoiceId });
    const invoice = byId.get(invoiceId);
    if (!invoice || invoice.openCents === 0) return refused({ code: 'invoice-not-open', invoiceId });
    if (invoice.currency !== facts.offer.currency) {
      return refused({ code: 'currencies-mixed', invoiceNumber: invoice.number, currency: invoice.currency });
    }
    about.push(invoice);
  }
  return about.length === 0 ? refused({ code: 'nothing-open', currency: facts.offer.currency }) : granted(about);
}
