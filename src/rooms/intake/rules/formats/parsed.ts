import type { Day } from '#kernel/dates.ts';
import type { Cents, Currency } from '#kernel/money.ts';
import type { Reference } from '#rooms/intake/rules/references.ts';
import type { CsvLayout } from '#rooms/intake/rules/formats/csv-layout.ts';
import type { Problem } from '#rooms/intake/rules/formats/problems.ts';

/** The formats that are recognised by content; `camt.052` and `camt.054` are read but are no statements for booking. */
export type FileFormat =
  | 'ubl'
  | 'camt.053'
  | 'camt.052'
  | 'camt.054'
  | 'csv'
  | 'mt940'
  | 'coda'
  | 'cii'
  | 'xaf'
  | 'xlsx'
  | 'unknown';

/** What was read from one file. `problems` is empty when all is well; nothing that could not be read was made up. */
export type ParsedFile = ParsedStatements | ParsedInvoices;

/** A file with bank statements. */
export interface ParsedStatements {
  readonly kind: 'statements';
  readonly format: FileFormat;
  readonly statements: readonly ParsedStatement[];
  readonly problems: readonly Problem[];
}

/** A file with invoices and credit notes. `csv` is there for CSV files only: the columns and what still has to be asked. */
export interface ParsedInvoices {
  readonly kind: 'invoices';
  readonly format: FileFormat;
  readonly invoices: readonly ParsedInvoice[];
  readonly problems: readonly Problem[];
  readonly csv?: CsvLayout;
}

/** One bank statement. Balances are null where the file has none; then it cannot reconcile. */
export interface ParsedStatement {
  /** Line in the file where the statement begins, from 1. */
  readonly line: number;
  /** Id that the bank gave, unique per message. */
  readonly id: string;
  /** Sequence number within the account where there is one, else the id. */
  readonly number: string;
  /** IBAN without spaces, else the account number as the bank writes it. */
  readonly account: string;
  readonly accountName: string | null;
  readonly currency: Currency;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly openingBalanceCents: Cents | null;
  readonly closingBalanceCents: Cents | null;
  /** True when opening balance + sum of entries = closing balance. */
  readonly reconciles: boolean;
  /** Closing balance − (opening balance + sum of entries); null when a balance is missing. */
  readonly differenceCents: Cents | null;
  /** Booked entries, in the order of the file. */
  readonly entries: readonly ParsedEntry[];
  /** Entries that are announced but not booked (pending, information): left out of `entries`. */
  readonly pendingEntries: number;
}

/** One payment on a statement: a transaction of a batch where the file has them, otherwise the entry as a whole. */
export interface ParsedEntry {
  readonly line: number;
  /** Same key, same entry: statement id, bank's reference or place in the statement, transaction within the entry. Unique within the account. */
  readonly entryKey: string;
  readonly bookingDate: Day;
  readonly valueDate: Day | null;
  /** Signed, in the currency of the account: money in is positive. */
  readonly amountCents: Cents;
  readonly currency: Currency;
  readonly counterparty: Counterparty;
  /** The structured reference, else the end-to-end id. `kind` null with a value: a structured reference of another kind. */
  readonly reference: Reference;
  readonly endToEndId: string | null;
  /** Remittance text, white space collapsed; the bank's description where the payer gave none. */
  readonly text: string;
  /** The bank marks the entry as taking back an earlier one. */
  readonly reversal: boolean;
  /** Reason code of a return ('MD06', 'AC04'): a payment or direct debit that came back. */
  readonly reasonCode: string | null;
  readonly bankReference: string | null;
  readonly mandateId: string | null;
  /** Bank transaction code, 'PMNT-RCDT-ESCT' or the bank's own. */
  readonly transactionCode: string | null;
  readonly batch: BatchPlace | null;
}

/** The other side of a payment. `account` is the number of an account that is no IBAN. */
export interface Counterparty {
  readonly name: string | null;
  readonly iban: string | null;
  readonly account: string | null;
}

/** Where a payment stands in its batch. `position` counts from 1; 0 when the batch came without its transactions or they do not add up. */
export interface BatchPlace {
  readonly id: string | null;
  readonly position: number;
  readonly count: number;
  readonly totalCents: Cents;
}

/** One invoice or credit note. */
export interface ParsedInvoice {
  readonly line: number;
  readonly number: string;
  readonly kind: 'invoice' | 'credit_note';
  readonly issueDate: Day;
  /** Null when the file names no day: the administration's default term applies. */
  readonly dueDate: Day | null;
  readonly currency: Currency;
  /** The amount to pay as the document states it: positive on an ordinary invoice and on an ordinary credit note. */
  readonly payableCents: Cents;
  /** What is owed, sign settled: an ordinary credit note and a negative invoice are negative. */
  readonly openCents: Cents;
  /** Total with tax before what was paid in advance; null when the file does not say. Sign settled as `openCents`. */
  readonly totalCents: Cents | null;
  readonly supplier: ParsedParty;
  readonly customer: ParsedParty;
  /** Reference that the payer must give (UBL PaymentID), as written. */
  readonly paymentReference: string | null;
  /** Numbers of earlier invoices that this one credits or corrects. */
  readonly creditedInvoices: readonly string[];
  readonly orderReference: string | null;
  readonly buyerReference: string | null;
  readonly paymentTerms: string | null;
  /** IBAN on which the supplier wants the money. */
  readonly supplierIban: string | null;
}

/** A party of an invoice. `id` is the best number to know it by: the supplier's own number for the customer, else a registered one. */
export interface ParsedParty {
  readonly name: string;
  readonly id: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly contactName: string | null;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  /** ISO 3166-1, two capitals. */
  readonly country: string | null;
  /** KVK number (NL) or enterprise number (BE), digits only; other countries as written. */
  readonly companyNumber: string | null;
  readonly vatNumber: string | null;
  readonly endpoint: { readonly scheme: string | null; readonly id: string } | null;
  readonly iban: string | null;
}
