import type { StoryEntry, StoryStatement } from '#app/demo/story/happenings.ts';
import type { NewStatement, StatementEntry } from '#rooms/payment/index.ts';

/** The bank account of the demo company: right check digits, a number that no bank can have given out. */
export const companyAccount = 'NL91RABO0300000017';

/** A statement of the story as the bank gives it. The bank's reference of an entry is its key in the story. */
export function toStatement(statement: StoryStatement): NewStatement {
  return {
    line: 1,
    id: `CAMT-${statement.number}`,
    number: statement.number,
    account: companyAccount,
    accountName: 'Veldhuis Technische Groothandel B.V.',
    currency: 'EUR',
    from: statement.from,
    to: statement.to,
    openingBalanceCents: statement.openingCents,
    closingBalanceCents: statement.closingCents,
    entries: statement.entries.map(toEntry),
  };
}

function toEntry(entry: StoryEntry, index: number): StatementEntry {
  return {
    line: index + 2,
    entryKey: entry.entryKey,
    bookingDate: entry.day,
    valueDate: entry.day,
    amountCents: entry.cents,
    currency: 'EUR',
    counterparty: { name: entry.name, iban: entry.iban, account: null },
    reference: entry.reference,
    endToEndId: entry.endToEndId,
    text: entry.text,
    reversal: entry.reasonCode !== null,
    reasonCode: entry.reasonCode,
    bankReference: entry.entryKey,
    mandateId: null,
    transactionCode: entry.cents > 0 ? 'PMNT-RCDT-ESCT' : 'PMNT-ICDT-ESCT',
  };
}
