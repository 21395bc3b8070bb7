import { type Cents, cents, sum } from '#kernel/money.ts';
import type { BookingLine, OpenItem, Reason } from '#rooms/payment/rules/matching.ts';
import { subsetSum } from '#rooms/payment/rules/subset-sum.ts';

/** A way to book money on the open items of one customer, with what the amounts say about it. */
export interface Guess {
  readonly lines: readonly BookingLine[];
  readonly reasons: readonly Reason[];
}

const MOST_ITEMS = 40;

/**
 * Ways in which a customer may have meant a payment. Named invoices come first: all of them, all with a credit note that was not named, those that
 * add up, those and others, or as far as the money goes. Without a name: the nearly named one, one of the same amount, invoices that add up, and (when the
 * payer is known) the oldest first.
 */
export function guessesForCustomer(facts: {
  readonly restCents: Cents;
  readonly named: readonly OpenItem[];
  readonly near: OpenItem | null;
  /** Open items of the customer in this currency, oldest due date first. */
  readonly open: readonly OpenItem[];
  readonly knownPayer: boolean;
}): Guess[] {
  const open = facts.open.slice(0, MOST_ITEMS);
  const guesses: Guess[] = [];
  const meant = facts.named.length > 0 ? facts.named : facts.near ? [facts.near] : [];
  if (meant.length > 0) guesses.push(...guessesFromNamed(facts.restCents, meant, open));
  const exact = exactGuess(open, facts.restCents);
  if (exact.length > 0) guesses.push(...exact);
  else if (meant.length === 0) {
    const several = addUp(open, facts.restCents);
    if (several) guesses.push(several);
  }
  if (facts.knownPayer && meant.length === 0 && guesses.length === 0) {
    const oldest = fill(
      open.filter((item) => item.openCents > 0),
      facts.restCents,
    );
    if (oldest.lines.length > 0) guesses.push({ ...oldest, reasons: [{ code: 'oldest-first' }, ...oldest.reasons] });
  }
  return guesses;
}

function guessesFromNamed(rest: Cents, named: readonly OpenItem[], open: readonly OpenItem[]): Guess[] {
  const total = sum(named.map((item) => item.openCents));
  if (total === rest) return [whole(named, named.length === 1 ? { code: 'amount-equal' } : addsUp(named))];
  const ids = new Set(named.map((item) => item.invoiceId));
  const others = open.filter((item) => !ids.has(item.invoiceId));
  const some = addUp(named, rest);
  if (some) return [some];
  const extra = subsetSum(
    others.map((item) => item.openCents),
    cents(rest - total),
    4,
    5_000,
  );
  const completed = extra ? [...named, ...extra.places.map((place) => others[place] as OpenItem)] : null;
  const filled = fill(named, rest);
  return [...(completed ? [whole(completed, addsUp(completed))] : []), ...(filled.lines.length > 0 ? [filled] : [])];
}

function exactGuess(open: readonly OpenItem[], rest: Cents): Guess[] {
  return open
    .filter((item) => item.openCents === rest)
    .slice(0, 3)
    .map((item) => whole([item], { code: 'amount-equal' }));
}

function addUp(items: readonly OpenItem[], rest: Cents): Guess | null {
  const found = subsetSum(
    items.map((item) => item.openCents),
    rest,
  );
  if (!found) return null;
  const chosen = found.places.map((place) => items[place] as OpenItem);
  return whole(chosen, chosen.length === 1 ? { code: 'amount-equal' } : addsUp(chosen));
}

/** Books each item whole. */
function whole(items: readonly OpenItem[], reason: Reason): Guess {
  return { lines: items.map((item) => ({ invoiceId: item.invoiceId, cents: item.openCents })), reasons: [reason] };
}

function addsUp(items: readonly OpenItem[]): Reason {
  return { code: 'amount-adds-up', count: items.length, credits: items.filter((item) => item.openCents < 0).length };
}

/** Books as far as the money goes: credit notes first, then the invoices in order; the last one partly. */
function fill(items: readonly OpenItem[], rest: Cents): Guess {
  const lines: BookingLine[] = [];
  const credits = items.filter((item) => item.openCents < 0);
  const debts = items.filter((item) => item.openCents > 0);
  if (debts.length === 0) return { lines: [], reasons: [] };
  let left: number = rest;
  for (const item of credits) {
    lines.push({ invoiceId: item.invoiceId, cents: item.openCents });
    left -= item.openCents;
  }
  let part: OpenItem | null = null;
  for (const item of debts) {
    if (left <= 0) break;
    const amount = Math.min(left, item.openCents);
    lines.push({ invoiceId: item.invoiceId, cents: cents(amount) });
    if (amount < item.openCents) part = item;
    left -= amount;
  }
  // Credit notes that leave money unbooked would pay nothing: then only the invoices count.
  if (left > 0 && credits.length > 0) return fill(debts, rest);
  const reasons: Reason[] = [];
  if (part) reasons.push({ code: 'part-of-invoice', openCents: part.openCents });
  if (left > 0) reasons.push({ code: 'more-than-open', restCents: cents(left) });
  return { lines, reasons };
}
