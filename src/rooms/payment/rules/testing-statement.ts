import { day } from '#kernel/dates.ts';
import { cents, sum } from '#kernel/money.ts';
import type { NewStatement, StatementEntry } from '#rooms/payment/rules/statement.ts';

/** An entry for tests: 10 November 2026, in euros; the key follows from amount and text unless given. */
export function makeEntry(amount: number, more: Partial<StatementEntry> = {}): StatementEntry {
  return {
    line: 1,
    entryKey: `${amount} ${more.text ?? ''}`,
    bookingDate: day('2026-11-10'),
    valueDate: day('2026-11-10'),
    amountCents: cents(amount),
    currency: 'EUR',
    counterparty: { name: null, iban: null, account: null },
    reference: { kind: null, value: null },
    endToEndId: null,
    text: '',
    reversal: false,
    reasonCode: null,
    bankReference: null,
    mandateId: null,
    transactionCode: null,
    ...more,
  };
}

/** A statement for tests that adds up, from a balance of nothing. */
export function makeStatement(entries: readonly StatementEntry[], more: Partial<NewStatement> = {}): NewStatement {
  const opening = more.openingBalanceCents ?? cents(0);
  return {
    line: 1,
    id: 'S1',
    number: '1',
    account: 'NL02RABO0123456789',
    accountName: null,
    currency: 'EUR',
    from: day('2026-11-10'),
    to: day('2026-11-10'),
    openingBalanceCents: opening,
    closingBalanceCents: cents(opening + sum(entries.map((entry) => entry.amountCents))),
    entries,
    ...more,
  };
}
