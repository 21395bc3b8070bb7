import type { Day } from '#kernel/dates.ts';
import type { Currency } from '#kernel/money.ts';
import { type Element, attribute, ownText, textAt } from '#rooms/intake/rules/formats/element.ts';
import type { SharedValues } from '#rooms/intake/rules/formats/shared-values.ts';
import { type Problem, shown } from '#rooms/intake/rules/formats/problems.ts';
import { currencyFrom, centsOfXml } from '#rooms/intake/rules/formats/values.ts';
import type { Cents } from '#kernel/money.ts';
import { ibanFrom } from '#rooms/intake/rules/references.ts';

/** What an entry needs to know of its statement. */
export interface StatementContext {
  readonly id: string;
  readonly account: string;
  readonly accountName: string | null;
  readonly currency: Currency | null;
  /** The day of a statement of one day: the booking date of entries that name none. */
  readonly onlyDay: Day | null;
  readonly shared: SharedValues;
}

/** An amount with the currency that the element names. */
export interface Amount {
  readonly cents: Cents;
  readonly currency: Currency | null;
}

/** Reads an `Amt` element; a problem names what is wrong with it. */
export function amountOf(element: Element | null, parent: Element, field: string): Amount | Problem {
  const raw = ownText(element);
  if (raw === null) return { line: (element ?? parent).line, field, code: 'missing-value', expected: 'an amount' };
  const amount = centsOfXml(raw);
  if (amount === null) {
    const expected = 'a decimal with a point and at most two digits of cents';
    return { line: (element ?? parent).line, field, code: 'wrong-amount', raw: shown(raw), expected };
  }
  return { cents: amount, currency: currencyFrom(attribute(element, 'Ccy')) };
}

/** Minus for a debit, plus for a credit; null when the mark is neither. A missing mark counts as `missing`. */
export function signOf(parent: Element, missing: 1 | null): 1 | -1 | null {
  const mark = textAt(parent, 'CdtDbtInd');
  if (mark === 'CRDT') return 1;
  if (mark === 'DBIT') return -1;
  return mark === null ? missing : null;
}

/** The number of an account: an IBAN as the bank gives it, or another number. */
export function accountOf(account: Element | null): { iban: string | null; account: string | null } {
  const iban = textAt(account, 'Id', 'IBAN');
  if (iban) return { iban: /[\sa-z]/.test(iban) ? iban.replace(/\s/g, '').toUpperCase() : iban, account: null };
  const other =
    textAt(account, 'Id', 'Othr', 'Id') ?? textAt(account, 'Id', 'PrtryAcct', 'Id') ?? textAt(account, 'Id', 'BBAN');
  if (!other) return { iban: null, account: null };
  const hidden = ibanFrom(other);
  return hidden ? { iban: hidden, account: null } : { iban: null, account: other };
}

/** True for a problem, false for a value that was read. */
export function isProblem(value: object): value is Problem {
  return 'code' in value;
}
