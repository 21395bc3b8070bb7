import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { Id } from '#kernel/ids.ts';
import type { Cents, Currency } from '#kernel/money.ts';

/** Why a complaint cannot be recorded like this. */
export type ComplaintRefusal =
  | { readonly code: 'customer-not-found' }
  | { readonly code: 'invoice-not-open'; readonly invoiceId: Id<'invoice'> }
  | { readonly code: 'amount-not-positive' }
  | { readonly code: 'more-than-open'; readonly openCents: Cents; readonly askedCents: Cents };

/**
 * A complaint is about an open invoice of the customer or about no invoice in particular; a disputed amount is more than nothing and
 * no more than is open. Gives the currency that it is about.
 */
export function decideComplaint(facts: {
  readonly invoiceId: Id<'invoice'> | null;
  readonly disputedCents: Cents | null;
  readonly open: readonly {
    readonly invoiceId: Id<'invoice'>;
    readonly openCents: Cents;
    readonly currency: Currency;
  }[];
  /** The customer's balances, largest first. */
  readonly balances: readonly { readonly currency: Currency; readonly openCents: Cents }[];
}): Decision<Currency, ComplaintRefusal> {
  const { invoiceId, disputedCents } = facts;
  const about = invoiceId === null ? facts.balances[0] : facts.open.find((invoice) => invoice.invoiceId === invoiceId);
  if (invoiceId !== null && (!about || about.openCents <= 0)) return refused({ code: 'invoice-not-open', invoiceId });
  if (disputedCents !== null) {
    if (disputedCents <= 0) return refused({ code: 'amount-not-positive' });
    const openCents = about?.openCents ?? (0 as Cents);
    if (disputedCents > openCents) return refused({ code: 'more-than-open', openCents, askedCents: disputedCents });
  }
  return granted(about?.currency ?? 'EUR');
}
