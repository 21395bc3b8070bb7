import type { Day, Instant } from '#kernel/dates.ts';
import type { Cents } from '#kernel/money.ts';
import type { NoteSituation } from '#app/demo/story/notes/situations.ts';
import type { Circumstance, Contact, CustomerFacts, InvoiceFacts } from '#rooms/dossier/index.ts';

/** How a customer pays. */
export type Manner =
  | 'on_time'
  | 'late'
  | 'payment_run'
  | 'forgets'
  | 'cannot_pay'
  | 'complains'
  | 'will_not_pay'
  | 'loyal'
  | 'direct_debit';

/** A customer of the story, with what only the story knows. */
export interface StoryCustomer {
  readonly facts: CustomerFacts & { readonly country: 'NL' | 'BE' };
  readonly contacts: readonly Omit<Contact, 'contactId'>[];
  readonly manner: Manner;
  readonly iban: string;
  /** Name on the bank account, often not quite that of the books. */
  readonly accountName: string;
  readonly termDays: number;
  readonly usualCents: Cents;
  readonly run: 'mid' | 'end';
  readonly collector: CollectorName;
}

export type CollectorName = 'sanne' | 'jonas';

/** An invoice or credit note of a customer. */
export interface StoryInvoice {
  readonly customerNumber: string;
  readonly facts: InvoiceFacts;
}

/** What a payment really pays. */
export interface PaidPart {
  readonly invoiceNumber: string;
  readonly cents: Cents;
}

/** An entry on the bank statement, with the truth about it. */
export interface StoryEntry {
  readonly entryKey: string;
  readonly day: Day;
  /** Signed: money in is positive. */
  readonly cents: Cents;
  readonly name: string;
  readonly iban: string | null;
  readonly reference: { readonly kind: 'ogm' | 'endToEnd' | null; readonly value: string | null };
  readonly endToEndId: string | null;
  readonly text: string;
  readonly reasonCode: string | null;
  /** Null for entries that are no payment of a customer (salary, rent, fees). */
  readonly customerNumber: string | null;
  readonly pays: readonly PaidPart[];
  /** It does not say clearly what it pays, or pays a part: a person has to book it. */
  readonly doubtful: boolean;
  /** Nobody has looked at it yet: what the program is not sure of waits under Bank at the end. */
  readonly leftWaiting: boolean;
}

/** A bank statement; opening balance and entries add up to the closing balance. */
export interface StoryStatement {
  readonly number: string;
  readonly from: Day;
  readonly to: Day;
  readonly openingCents: Cents;
  readonly closingCents: Cents;
  readonly entries: readonly StoryEntry[];
}

export type CauseOfLateness = 'oversight' | 'cannot_pay' | 'complaint' | 'process' | 'will_not_pay';
export type ReachedOrNot = 'reached' | 'third_party' | 'no_answer' | 'voicemail' | 'wrong_number';
export type ComplaintSubject = 'quality' | 'delivery' | 'invoice_wrong';

/** What came out of a call. */
export type StoryOutcome =
  | {
      readonly kind: 'promise';
      readonly cents: Cents;
      readonly day: Day;
      readonly invoiceNumbers: readonly string[];
      readonly how: 'bank_transfer' | 'payment_run' | 'ideal';
    }
  | { readonly kind: 'callback'; readonly at: Instant; readonly note: string }
  | { readonly kind: 'retry'; readonly day: Day }
  | {
      readonly kind: 'says_paid';
      readonly paidOn: Day;
      readonly cents: Cents;
      readonly invoiceNumbers: readonly string[];
    }
  | {
      readonly kind: 'complaint';
      readonly subject: ComplaintSubject;
      readonly text: string;
      readonly invoiceNumber: string;
      /** The disputed part; null when it is the whole invoice. */
      readonly cents: Cents | null;
    }
  | { readonly kind: 'refuses' }
  | { readonly kind: 'nothing' };

/** What was named in a talk: person, day agreed, amount, invoice, what is wrong, time. */
export type TalkFacts = Readonly<
  Partial<Record<'wie' | 'dag' | 'bedrag' | 'nr' | 'klacht' | 'uur', string | undefined>>
>;

/** One telephone call. */
export interface StoryCall {
  readonly customerNumber: string;
  readonly result: ReachedOrNot;
  readonly spokenWith: string | null;
  readonly cause: CauseOfLateness | null;
  readonly outcomes: readonly StoryOutcome[];
  readonly note: string;
  readonly durationSeconds: number;
  /** What the talk was about, for the words that may be kept of it; null for calls that are written out. */
  readonly talk: { readonly situation: NoteSituation; readonly facts: TalkFacts } | null;
}

/** Something that happened, with the one who did it. In the story's order: by moment. */
export type Happening =
  | { readonly kind: 'customers'; readonly at: Instant; readonly customers: readonly StoryCustomer[] }
  | { readonly kind: 'invoices'; readonly at: Instant; readonly invoices: readonly StoryInvoice[] }
  | { readonly kind: 'statement'; readonly at: Instant; readonly statement: StoryStatement }
  /** Somebody books by hand what the program could not be sure of, of all statements so far. */
  | { readonly kind: 'book_by_hand'; readonly at: Instant; readonly by: CollectorName }
  | { readonly kind: 'call'; readonly at: Instant; readonly by: CollectorName; readonly call: StoryCall }
  | {
      readonly kind: 'note';
      readonly at: Instant;
      readonly by: CollectorName;
      readonly customerNumber: string;
      readonly text: string;
    }
  | {
      readonly kind: 'snooze';
      readonly at: Instant;
      readonly by: CollectorName;
      readonly customerNumber: string;
      readonly until: Day;
      readonly note: string;
    }
  | {
      readonly kind: 'circumstance';
      readonly at: Instant;
      readonly by: CollectorName;
      readonly customerNumber: string;
      readonly circumstance: Pick<Circumstance, 'kind' | 'fromDay' | 'untilDay' | 'note'>;
    }
  | {
      readonly kind: 'address_form';
      readonly at: Instant;
      readonly by: CollectorName;
      readonly customerNumber: string;
      readonly addressForm: 'u' | 'je';
    }
  | {
      readonly kind: 'credit_notes';
      readonly at: Instant;
      readonly by: CollectorName;
      readonly invoices: readonly StoryInvoice[];
    }
  | {
      readonly kind: 'complaint_closed';
      readonly at: Instant;
      readonly by: CollectorName;
      readonly customerNumber: string;
      readonly invoiceNumber: string;
      readonly accepted: boolean;
      readonly answer: string;
    };

/** The whole story. */
export interface Story {
  readonly today: Day;
  readonly customers: readonly StoryCustomer[];
  readonly invoices: readonly StoryInvoice[];
  readonly statements: readonly StoryStatement[];
  readonly happenings: readonly Happening[];
}
