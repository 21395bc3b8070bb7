import { type Day, earliest, latest } from '#kernel/dates.ts';
import { groupBy } from '#kernel/lists.ts';
import { cents, type Cents, least, sum, zero } from '#kernel/money.ts';
import type { PromiseId, PromiseTerms, Receipt, Verdict } from '#rooms/agreement/rules/promise.ts';
import { byValueDay, type Booking, standingMoney } from '#rooms/agreement/rules/standing-money.ts';

/** What judging needs to know of the outside. */
export interface JudgingFacts {
  /** All promises that were not withdrawn and that may share invoices: those of one customer, or of several. */
  readonly promises: readonly PromiseTerms[];
  /** All bookings on the promised invoices. */
  readonly bookings: readonly Booking[];
  /** The last day of which all bank entries are known; null when no statement was ever read. */
  readonly bankReadUntil: Day | null;
  readonly today: Day;
}

/** A booking with what no promise has taken of it yet. */
interface Pot {
  readonly booking: Booking;
  left: number;
}

/**
 * Judges promises by what was received; docs/promises.md tells the rule in words. Always from the bare facts, so judging again or in another
 * order gives the same. Money goes to the promise with the earliest day first and counts once.
 */
export function judgePromises(facts: JudgingFacts): Map<PromiseId, Verdict> {
  const money = standingMoney(facts.bookings);
  const pots = groupBy(
    money
      .filter((booking) => booking.sourceKind === 'payment')
      .map((booking): Pot => ({ booking, left: booking.cents })),
    (pot) => pot.booking.invoiceId,
  );
  const byInvoice = groupBy(facts.bookings, (booking) => booking.invoiceId);
  const inOrder = [...facts.promises].sort(
    (a, b) => compare(a.day, b.day) || compare(a.madeAt, b.madeAt) || compare(a.promiseId, b.promiseId),
  );

  const inTime = new Map(inOrder.map((promise) => [promise.promiseId, take(promise, pots, promise.untilDay, zero)]));
  const verdicts = new Map<PromiseId, Verdict>();
  for (const promise of inOrder) {
    const receipts = inTime.get(promise.promiseId) ?? [];
    const settledOn = daySettled(promise, byInvoice);
    const verdict = verdictOf(promise, receipts, settledOn, facts);
    // What came too late is given out after everything that came in time, so that it never takes from a promise that runs.
    const late = verdict.state === 'kept' ? [] : take(promise, pots, null, verdict.receivedCents);
    verdicts.set(promise.promiseId, {
      ...verdict,
      fulfilledOn: dayFulfilled(promise, [...receipts, ...late], settledOn),
    });
  }
  return verdicts;
}

/** So much may be missing; never the whole promise. */
function allowance(promise: PromiseTerms): Cents {
  return least(promise.toleranceCents, cents(promise.amountCents - 1));
}

/** Takes money for a promise out of the pots of its invoices, oldest first, until the amount is there. `until` null: no last day. */
function take(promise: PromiseTerms, pots: ReadonlyMap<string, Pot[]>, until: Day | null, already: Cents): Receipt[] {
  const usable = promise.invoices
    .flatMap((invoice) => pots.get(invoice.invoiceId) ?? [])
    // Booked before the promise was made: then it was no longer open, and the promise is about what was left.
    .filter(({ booking }) => booking.day >= promise.madeOn && booking.at >= promise.madeAt)
    .filter(({ booking }) => until === null || booking.day <= until)
    .sort((a, b) => byValueDay(a.booking, b.booking));
  let missing = promise.amountCents - already;
  const receipts: Receipt[] = [];
  for (const pot of usable) {
    const part = Math.min(pot.left, missing);
    if (part <= 0) continue;
    pot.left -= part;
    missing -= part;
    const { invoiceId, sourceId, day } = pot.booking;
    receipts.push({ invoiceId, sourceId, day, cents: cents(part) });
  }
  return receipts;
}

/**
 * The day from which nothing that matters was open of the promised invoices and stayed so, whatever settled them; not before the
 * promise was made. Null when something is open. Sums all bookings, as a credit note that is used has a negative one of its own.
 */
function daySettled(promise: PromiseTerms, byInvoice: ReadonlyMap<string, readonly Booking[]>): Day | null {
  const inBooks = promise.invoices.filter((invoice) => !invoice.withdrawn);
  if (inBooks.length === 0) return null;
  const perDay = new Map<Day, number>();
  for (const booking of inBooks.flatMap((invoice) => byInvoice.get(invoice.invoiceId) ?? [])) {
    perDay.set(booking.day, (perDay.get(booking.day) ?? 0) + booking.cents);
  }
  let open: number = sum(inBooks.map((invoice) => invoice.askedCents));
  let settledOn: Day | null = open <= allowance(promise) ? promise.madeOn : null;
  for (const [day, paid] of [...perDay].sort(([a], [b]) => compare(a, b))) {
    open -= paid;
    if (open > allowance(promise)) settledOn = null;
    else settledOn ??= day;
  }
  return settledOn === null ? null : latest(settledOn, promise.madeOn);
}

function verdictOf(
  promise: PromiseTerms,
  receipts: readonly Receipt[],
  settledOn: Day | null,
  facts: JudgingFacts,
): Omit<Verdict, 'fulfilledOn'> {
  const receivedCents = sum(receipts.map((receipt) => receipt.cents));
  const about = { receivedCents, receipts, untilDay: promise.untilDay };
  if (receivedCents >= promise.amountCents - allowance(promise)) {
    return { state: 'kept', code: 'amount-received', ...about };
  }
  if (settledOn !== null && settledOn <= promise.untilDay) return { state: 'kept', code: 'invoices-settled', ...about };
  if (promise.invoices.every((invoice) => invoice.withdrawn)) {
    return { state: 'running', code: 'invoices-withdrawn', ...about };
  }
  if (facts.today <= promise.day) return { state: 'running', code: 'not-due', ...about };
  // A statement may reach into the future; a day that is not over can still bring money.
  const bankRead = promise.bankWasRead || (facts.bankReadUntil !== null && facts.bankReadUntil >= promise.untilDay);
  if (!bankRead || facts.today < promise.untilDay) return { state: 'running', code: 'waiting-for-bank', ...about };
  if (receivedCents > 0) return { state: 'partly_kept', code: 'part-received', ...about };
  return { state: 'broken', code: 'nothing-received', ...about };
}

function dayFulfilled(promise: PromiseTerms, receipts: readonly Receipt[], settledOn: Day | null): Day | null {
  let missing = promise.amountCents - allowance(promise);
  let receivedOn: Day | null = null;
  for (const receipt of receipts) {
    missing -= receipt.cents;
    if (missing <= 0) {
      receivedOn = receipt.day;
      break;
    }
  }
  if (receivedOn === null || settledOn === null) return receivedOn ?? settledOn;
  return earliest(receivedOn, settledOn);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
