import { assert } from '#kernel/assert.ts';

/** An amount of money in whole cents of some currency; may be negative. Always a safe integer. */
export type Cents = number & { readonly __brand: 'Cents' };

/** ISO 4217 code, three capitals. */
export type Currency = string;

/** Brands a number as cents; throws when it is not a safe integer. */
export function cents(value: number): Cents {
  assert(Number.isSafeInteger(value), `not a whole number of cents: ${value}`);
  return (value === 0 ? 0 : value) as Cents;
}

/** No money. */
export const zero: Cents = cents(0);

/** Adds amounts of one currency. */
export function sum(amounts: Iterable<Cents>): Cents {
  let total = 0;
  for (const amount of amounts) total += amount;
  return cents(total);
}

/** a − b. */
export function minus(a: Cents, b: Cents): Cents {
  return cents(a - b);
}

/** The smaller of two amounts. */
export function least(a: Cents, b: Cents): Cents {
  return a < b ? a : b;
}

/** The larger of two amounts. */
export function most(a: Cents, b: Cents): Cents {
  return a > b ? a : b;
}

/**
 * Reads a plain decimal ("1234.5", "-0.05", "12") as cents. At most `decimals` digits after the dot that are not
 * zero; returns null for anything else, so that nothing is guessed. Trailing zeros beyond two decimals are accepted.
 */
export function centsFromDecimal(text: string): Cents | null {
  const match = /^([+-]?)(\d{1,13})(?:\.(\d{1,10}))?$/.exec(text.trim());
  if (!match) return null;
  const fraction = (match[3] ?? '').padEnd(2, '0');
  if (/[1-9]/.test(fraction.slice(2))) return null;
  const value = Number(match[2]) * 100 + Number(fraction.slice(0, 2));
  if (!Number.isSafeInteger(value)) return null;
  return cents(match[1] === '-' ? -value : value);
}

/** Writes cents as a plain decimal with two digits ("-1234.50"). */
export function decimalFromCents(amount: Cents): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * Splits an amount in proportion to weights, to the cent: the shares add up to the amount; the cents that are left
 * over go to the largest remainders, first ones first. All weights zero or none: throws.
 */
export function share(amount: Cents, weights: readonly number[]): Cents[] {
  const total = weights.reduce((a, b) => a + b, 0);
  assert(
    total > 0 && weights.every((weight) => weight >= 0),
    'shares need weights that are not negative and not all zero',
  );
  const exact = weights.map((weight) => (amount * weight) / total);
  const shares = exact.map((value) => Math.trunc(value));
  let left = amount - shares.reduce((a, b) => a + b, 0);
  const step = left < 0 ? -1 : 1;
  const order = exact
    .map((value, index) => ({ index, rest: Math.abs(value - Math.trunc(value)) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (let turn = 0; left !== 0; turn = (turn + 1) % order.length) {
    const slot = order[turn];
    assert(slot, 'a share without a slot');
    shares[slot.index] = (shares[slot.index] ?? 0) + step;
    left -= step;
  }
  return shares.map(cents);
}
