import { type Decision, granted, refused } from '#kernel/decision.ts';
import { type Cents, cents, sum } from '#kernel/money.ts';
import type { NewStatement } from '#rooms/payment/rules/statement.ts';

/** Why a statement may not be booked. `line` is where it begins in its file. */
export type StatementRefusal =
  | {
      readonly code: 'does-not-reconcile';
      readonly number: string;
      readonly line: number;
      readonly differenceCents: Cents;
    }
  | { readonly code: 'missing-balance'; readonly number: string; readonly line: number }
  | { readonly code: 'other-currency'; readonly number: string; readonly line: number; readonly currency: string };

/** A statement may be booked when its opening balance plus its entries is its closing balance, all in the currency of the account. */
export function checkStatement(statement: NewStatement): Decision<null, StatementRefusal> {
  const where = { number: statement.number, line: statement.line };
  const { openingBalanceCents: opening, closingBalanceCents: closing } = statement;
  if (opening === null || closing === null) return refused({ code: 'missing-balance', ...where });
  const stranger = statement.entries.find((entry) => entry.currency !== statement.currency);
  if (stranger)
    return refused({
      code: 'other-currency',
      number: statement.number,
      line: stranger.line,
      currency: stranger.currency,
    });
  const differenceCents = cents(closing - opening - sum(statement.entries.map((entry) => entry.amountCents)));
  return differenceCents === 0 ? granted(null) : refused({ code: 'does-not-reconcile', ...where, differenceCents });
}
