import type { Day } from '#kernel/dates.ts';
import { type Cents, cents, type Currency } from '#kernel/money.ts';
import { amountOf, isProblem, signOf } from '#rooms/intake/rules/formats/camt-context.ts';
import { at, type Element, textAt } from '#rooms/intake/rules/formats/element.ts';
import { type Problem, shown } from '#rooms/intake/rules/formats/problems.ts';
import { dayOfXml } from '#rooms/intake/rules/formats/values.ts';

/** One balance of a statement; a debit balance is negative. */
export interface BalanceReading {
  readonly line: number;
  /** ISO 20022 balance type: OPBD, PRCD, CLBD, ITBD … */
  readonly type: string;
  readonly cents: Cents;
  readonly currency: Currency | null;
  readonly day: Day | null;
}

/** Reads a `Bal` element. A balance without mark is a credit. */
export function readBalance(balance: Element): BalanceReading | Problem {
  const type =
    textAt(balance, 'Tp', 'CdOrPrtry', 'Cd') ??
    textAt(balance, 'Tp', 'Cd') ??
    textAt(balance, 'Tp', 'CdOrPrtry', 'Prtry') ??
    '';
  const amount = amountOf(at(balance, 'Amt'), balance, `Bal/${type}/Amt`);
  if (isProblem(amount)) return amount;
  const sign = signOf(balance, 1);
  if (sign === null) {
    const raw = shown(textAt(balance, 'CdtDbtInd') ?? '');
    return { line: balance.line, field: `Bal/${type}/CdtDbtInd`, code: 'wrong-code', raw, expected: 'CRDT or DBIT' };
  }
  const raw = textAt(balance, 'Dt', 'Dt') ?? textAt(balance, 'Dt', 'DtTm') ?? textAt(balance, 'Dt');
  const day = raw === null ? null : dayOfXml(raw);
  if (raw !== null && day === null) {
    return {
      line: balance.line,
      field: `Bal/${type}/Dt`,
      code: 'wrong-date',
      raw: shown(raw),
      expected: 'an existing day, YYYY-MM-DD',
    };
  }
  return { line: balance.line, type, cents: cents(sign * amount.cents), currency: amount.currency, day };
}

/**
 * The booked balances before and after the entries: OPBD, else the closing balance of the day before (PRCD), and CLBD. On a page
 * of a longer statement the interim balance (ITBD) takes the place of the one that is on another page. Where a type occurs
 * more than once, the one in the currency of the account, then the first opening and the last closing.
 */
export function chooseBalances(
  balances: readonly BalanceReading[],
  currency: Currency | null,
): { opening: BalanceReading | null; closing: BalanceReading | null } {
  const interim = ofType(balances, 'ITBD', currency);
  const openingOwn = earliest(ofType(balances, 'OPBD', currency)) ?? earliest(ofType(balances, 'PRCD', currency));
  const closingOwn = latest(ofType(balances, 'CLBD', currency));
  const opening = openingOwn ?? (closingOwn || interim.length > 1 ? (interim[0] ?? null) : null);
  const closing = closingOwn ?? (openingOwn || interim.length > 1 ? (interim[interim.length - 1] ?? null) : null);
  return { opening, closing };
}

function ofType(
  balances: readonly BalanceReading[],
  type: string,
  currency: Currency | null,
): readonly BalanceReading[] {
  const found = balances.filter((balance) => balance.type === type);
  const own = found.filter((balance) => balance.currency === currency);
  return own.length > 0 ? own : found;
}

function earliest(balances: readonly BalanceReading[]): BalanceReading | null {
  return balances.reduce<BalanceReading | null>(
    (best, one) => (best && (best.day ?? '') <= (one.day ?? '') ? best : one),
    null,
  );
}

function latest(balances: readonly BalanceReading[]): BalanceReading | null {
  return balances.reduce<BalanceReading | null>(
    (best, one) => (best && (best.day ?? '') > (one.day ?? '') ? best : one),
    null,
  );
}
