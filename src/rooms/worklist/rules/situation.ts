import type { Day, Instant } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import type { Cents, Currency } from '#kernel/money.ts';

export type FollowUpId = Id<'follow-up'>;

/** What can be planned with a customer: an agreed callback, a pause we take ourselves, another try, a look at the bank. */
export const followUpKinds = ['callback', 'snooze', 'retry', 'check_payment'] as const;
export type FollowUpKind = (typeof followUpKinds)[number];

/** Where a customer stands: may be called, must not be called now, or look at something first. */
export const states = ['ready', 'waiting', 'advice'] as const;
export type State = (typeof states)[number];

/** The groups by which the list can be filtered; a customer is in one of them. */
export const segments = ['callback', 'broken', 'said_paid', 'new', 'overdue'] as const;
export type Segment = (typeof segments)[number];

/** An invoice or credit note that is open. */
export interface OpenInvoice {
  readonly invoiceId: string;
  readonly number: string;
  readonly currency: Currency;
  readonly openCents: Cents;
  readonly dueDate: Day;
  /** What of it is disputed by open complaints; at most what is open. */
  readonly disputedCents: Cents;
}

/** A promise as far as the order of the list needs it. */
export interface PromiseFacts {
  readonly promiseId: string;
  readonly amountCents: Cents;
  readonly currency: Currency;
  readonly dueDay: Day;
  /** Last day on which money counts: the promised day and the tolerance after it. */
  readonly untilDay: Day;
  readonly state: 'running' | 'kept' | 'partly_kept' | 'broken' | 'withdrawn';
  readonly recordedAt: Instant;
  readonly judgedAt: Instant | null;
  readonly paidCents: Cents;
  /** True when it was fulfilled after all, be it too late. */
  readonly fulfilled: boolean;
}

/** A follow-up that is still open, with the administration's day on which its moment falls. */
export interface OpenFollowUp {
  readonly followUpId: FollowUpId;
  readonly kind: FollowUpKind;
  readonly at: Instant;
  readonly day: Day;
  readonly note: string | null;
}

/** How often and when a customer was tried and spoken to. */
export interface Attempts {
  readonly lastTriedAt: Instant | null;
  readonly lastTriedDay: Day | null;
  readonly lastResult: string | null;
  /** The numbers that the customer had at the last try. */
  readonly lastPhones: string | null;
  readonly lastSpokenAt: Instant | null;
  readonly lastSpokenDay: Day | null;
  /** Calls in vain since somebody was last spoken to. */
  readonly triesInVain: number;
  /** Calls of today, whether or not somebody answered. */
  readonly triesToday: number;
  /** The days of the talks of the last seven days, today included: a day for each talk, oldest first. */
  readonly talkDays: readonly Day[];
}

/** A circumstance of the customer that holds today. */
export interface CircumstanceFacts {
  readonly kind: 'agreed_silence' | 'debt_help' | 'guardianship' | 'deceased' | 'bankrupt' | 'vulnerable' | 'other';
  readonly untilDay: Day | null;
  readonly note: string | null;
}

/** All that decides whether and when a customer is called. */
export interface Situation {
  readonly invoices: readonly OpenInvoice[];
  /** All numbers at which the customer can be reached, as one text to compare. */
  readonly phones: string;
  /** Money received of this customer that is not booked yet. */
  readonly unmatched: { readonly cents: Cents; readonly currency: Currency };
  /** Up to and including which day the bank was read; null when never. */
  readonly bankReadUntil: Day | null;
  readonly promises: readonly PromiseFacts[];
  readonly followUps: readonly OpenFollowUp[];
  readonly attempts: Attempts;
  readonly circumstances: readonly CircumstanceFacts[];
}

/** A fact under a code, in words of the data: amounts in cents, days and moments in ISO. */
export type Facts = Readonly<Record<string, string | number | null>>;

/** Why a customer stands where he stands: a code, the points it gives, the facts behind it. */
export interface Reason {
  readonly code: ReasonCode;
  readonly points: number;
  readonly facts: Facts;
}

export const reasonCodes = [
  'callback-due',
  'promise-broken',
  'promise-partly-kept',
  'said-paid',
  'retry-due',
  'overdue-amount',
  'days-late',
  'never-spoken',
  'long-silence',
  'several-invoices',
  'broken-before',
  'tried-in-vain',
  'part-disputed',
  'money-unmatched',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export const gateCodes = [
  'complaint',
  'promise-running',
  'bank-not-read',
  'next-working-day',
  'snoozed',
  'callback-later',
  'retry-later',
  'payment-expected',
  'spoken-today',
  'money-covers',
  'phone-wrong',
  'deceased',
  'bankrupt',
  'guardianship',
  'debt-help',
  'agreed-silence',
  'too-often',
] as const;
export type GateCode = (typeof gateCodes)[number];

/** What keeps a customer off the list, until which day if that is known. No number of points lifts a gate. */
export interface Gate {
  readonly code: GateCode;
  readonly state: 'waiting' | 'advice';
  readonly untilDay: Day | null;
  readonly facts: Facts;
}

/** What is owed in the customer's main currency, and what of it may be asked for now. */
export interface Money {
  readonly currency: Currency;
  readonly openCents: Cents;
  readonly overdueCents: Cents;
  readonly callableCents: Cents;
  readonly disputedCents: Cents;
  readonly overdueCount: number;
  readonly daysLate: number;
  readonly oldest: OpenInvoice | null;
}

/** Where a customer stands on the list, and why. `score` is the sum of the points of the reasons. */
export interface Ranking {
  readonly state: State;
  readonly segment: Segment;
  readonly score: number;
  readonly money: Money;
  readonly headline: { readonly code: string; readonly facts: Facts };
  readonly reasons: readonly Reason[];
  readonly gate: Gate | null;
  /** From when today the customer may be called; null: at once. */
  readonly availableAt: Instant | null;
}
