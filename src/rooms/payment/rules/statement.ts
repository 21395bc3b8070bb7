import type { Day } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import type { Cents, Currency } from '#kernel/money.ts';

export type PaymentId = Id<'payment'>;
export type StatementId = Id<'statement'>;
export type BankAccountId = Id<'bank_account'>;

/** One movement on a bank statement. Signed: money in is positive. */
export interface StatementEntry {
  readonly line: number;
  /** Same key, same entry, within the account and its statement. */
  readonly entryKey: string;
  readonly bookingDate: Day;
  readonly valueDate: Day | null;
  readonly amountCents: Cents;
  readonly currency: Currency;
  readonly counterparty: {
    readonly name: string | null;
    readonly iban: string | null;
    readonly account: string | null;
  };
  readonly reference: { readonly kind: string | null; readonly value: string | null };
  readonly endToEndId: string | null;
  readonly text: string;
  /** The bank says that this entry takes back an earlier one. */
  readonly reversal: boolean;
  /** Why money came back ('MD06', 'AC04'), where the bank says so. */
  readonly reasonCode: string | null;
  readonly bankReference: string | null;
  readonly mandateId: string | null;
  readonly transactionCode: string | null;
}

/** A bank statement as a file gives it. */
export interface NewStatement {
  readonly line: number;
  readonly id: string;
  readonly number: string;
  /** IBAN without spaces, else the account number as the bank writes it. */
  readonly account: string;
  readonly accountName: string | null;
  readonly currency: Currency;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly openingBalanceCents: Cents | null;
  readonly closingBalanceCents: Cents | null;
  readonly entries: readonly StatementEntry[];
}

/** The days that a statement covers: as the bank says, widened to its entries; null when it has neither. */
export function periodOf(statement: NewStatement): { readonly from: Day; readonly to: Day } | null {
  const days = statement.entries.map((entry) => entry.bookingDate as string);
  for (const edge of [statement.from, statement.to]) if (edge) days.push(edge);
  days.sort();
  const [from, to] = [days[0], days.at(-1)];
  return from && to ? { from: from as Day, to: to as Day } : null;
}

/** The key of a bank account: number and currency. */
export function accountKeyOf(statement: Pick<NewStatement, 'account' | 'currency'>): string {
  return `${statement.account} ${statement.currency}`;
}
