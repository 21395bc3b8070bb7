import { addDays, addMonths, type Day } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import { cents, type Cents } from '#kernel/money.ts';

/** How often an instalment comes. */
export const instalmentIntervals = ['week', 'two_weeks', 'month'] as const;
export type InstalmentInterval = (typeof instalmentIntervals)[number];

/** `equal`: all the same. `first_larger`: the first is an amount of its own, the others are the same. */
export const instalmentShapes = ['equal', 'first_larger'] as const;
export type InstalmentShape = (typeof instalmentShapes)[number];

/** An arrangement has at least two instalments, and no more than anybody keeps track of. */
export const fewestInstalments = 2;
export const mostInstalments = 60;

/** What is paid by a day. */
export interface Instalment {
  readonly day: Day;
  readonly amountCents: Cents;
}

/** What a plan is made of: how many instalments (`count`), or how much each (`instalmentCents`, which goes first when both are given). */
export interface InstalmentTerms {
  readonly totalCents: Cents;
  readonly shape: InstalmentShape;
  readonly count?: number | null;
  readonly instalmentCents?: Cents | null;
  /** The first instalment of shape `first_larger`; left out: twice the others, or what does not divide. */
  readonly firstCents?: Cents | null;
  readonly interval: InstalmentInterval;
  /** Day of the first instalment. */
  readonly from: Day;
  /** No instalment may be smaller. */
  readonly minimumCents?: Cents | null;
}

/** Why no plan can be made of these terms. */
export type InstalmentRefusal =
  | { readonly code: 'amount-not-positive' }
  | { readonly code: 'instalment-not-positive' }
  | { readonly code: 'count-out-of-range'; readonly fewest: number; readonly most: number }
  | { readonly code: 'first-out-of-range'; readonly totalCents: Cents }
  | { readonly code: 'below-minimum'; readonly smallestCents: Cents; readonly minimumCents: Cents };

/**
 * Plans instalments that add up to the total to the cent: all after the first are the same, and the cents that do not divide are paid with the
 * first, or with the last when the first is given. Months keep the date of the first day, or the last day of a shorter month. With an amount for
 * each, what is left over is the last instalment; when that is below the minimum, it is paid along with the one before.
 */
export function planInstalments(terms: InstalmentTerms): Decision<readonly Instalment[], InstalmentRefusal> {
  const { totalCents, shape, interval, from } = terms;
  const minimumCents = terms.minimumCents ?? cents(1);
  if (totalCents <= 0) return refused({ code: 'amount-not-positive' });
  const each = terms.instalmentCents ?? null;
  if (each !== null && each <= 0) return refused({ code: 'instalment-not-positive' });
  const first = terms.firstCents ?? null;
  const own = shape === 'first_larger' && first !== null;
  if (own && (first <= 0 || first >= totalCents)) return refused({ code: 'first-out-of-range', totalCents });

  const rest = own ? cents(totalCents - first) : totalCents;
  const outOfRange = { code: 'count-out-of-range', fewest: fewestInstalments, most: mostInstalments } as const;
  let parts: readonly Cents[];
  if (each === null) {
    const count = terms.count ?? 0;
    if (!fitting(count)) return refused(outOfRange);
    parts = own ? ofCount(rest, count - 1, 1).reverse() : ofCount(rest, count, shape === 'equal' ? 1 : 2);
  } else {
    const amounts = ofAmount(rest, each, minimumCents);
    parts = shape === 'first_larger' && !own ? oddFirst(amounts) : amounts;
  }
  const planned = own ? [first, ...parts] : parts;
  if (!fitting(planned.length)) return refused(outOfRange);

  const smallestCents = cents(Math.min(...planned));
  if (smallestCents < minimumCents) return refused({ code: 'below-minimum', smallestCents, minimumCents });
  return granted(planned.map((amountCents, place) => ({ day: dayAt(from, interval, place), amountCents })));
}

function fitting(count: number): boolean {
  return Number.isInteger(count) && count >= fewestInstalments && count <= mostInstalments;
}

/** The day of an instalment, counted from the first (place 0). */
function dayAt(from: Day, interval: InstalmentInterval, place: number): Day {
  if (interval === 'month') return addMonths(from, place);
  return addDays(from, place * (interval === 'week' ? 7 : 14));
}

/** So many amounts, the first of them so many times the others, and with the cents that do not divide. */
function ofCount(total: Cents, count: number, times: number): Cents[] {
  const each = cents(Math.floor(total / (count - 1 + times)));
  return [cents(total - each * (count - 1)), ...Array.from({ length: count - 1 }, () => each)];
}

/** Cuts off the amount as often as it goes; more instalments than are possible are not written out. */
function ofAmount(total: Cents, each: Cents, minimum: Cents): Cents[] {
  const whole = Math.min(Math.floor(total / each), mostInstalments + 1);
  const amounts = Array.from({ length: whole }, () => each);
  const left = cents(total - whole * each);
  if (left === 0) return amounts;
  const last = amounts.at(-1);
  if (left < minimum && last !== undefined) return [...amounts.slice(0, -1), cents(last + left)];
  return [...amounts, left];
}

/** Equal amounts with the odd one in front; an odd one that is smaller than the others is paid along with the first. */
function oddFirst(amounts: readonly Cents[]): Cents[] {
  const odd = amounts.at(-1);
  const [usual] = amounts;
  if (odd === undefined || usual === undefined || odd === usual) return [...amounts];
  const others = amounts.slice(1, -1);
  return odd > usual ? [odd, ...amounts.slice(0, -1)] : [cents(usual + odd), ...others];
}
