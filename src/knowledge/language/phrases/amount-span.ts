/** Money or a share in the text: tokens `from` up to and not including `to`. */
export interface AmountSpan {
  readonly from: number;
  readonly to: number;
  /** Whole cents; null for a share. */
  readonly cents: number | null;
  /** 0 … 1 of what is owed; null for money, and for "de rest". */
  readonly fraction: number | null;
  /** Null when no currency was said. */
  readonly currency: string | null;
  /** True for "een paar honderd", "zo'n vijftig euro". */
  readonly about: boolean;
}

const LARGEST = 1e12;

/** A set of the words in a text. */
export const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Euros as whole cents, or null when that is no safe number. */
export function cents(value: number): number | null {
  const found = Math.round(value * 100);
  return Number.isSafeInteger(found) && Math.abs(value) < LARGEST ? found : null;
}

/** An amount of money over some tokens, or null when it is too large. */
export function money(
  from: number,
  to: number,
  value: number,
  currency: string | null,
  about = false,
): AmountSpan | null {
  const found = cents(value);
  return found === null ? null : { from, to, cents: found, fraction: null, currency, about };
}

/** A share of what is owed over some tokens; null for the rest. */
export const share = (from: number, to: number, fraction: number | null): AmountSpan => ({
  from,
  to,
  cents: null,
  fraction,
  currency: null,
  about: false,
});
