import type { Id } from '#kernel/ids.ts';
import type { CustomerAct } from '#knowledge/language/acts/labels.ts';
import type { LineKey, PlaybookLanguage } from '#rooms/playbook/rules/slots.ts';

export type CardId = Id<'card'>;

/** What customers do that has a card of its own: excuses, complaints, refusing, staying vague, asking for instalments, feelings. */
export const cardActs = [
  'excuse_no_cash',
  'excuse_waiting_for_own_customers',
  'excuse_not_received',
  'excuse_in_batch',
  'excuse_person_absent',
  'excuse_approval_pending',
  'excuse_already_paid',
  'excuse_agreement_with_colleague',
  'excuse_system',
  'complaint_quality',
  'complaint_delivery',
  'complaint_invoice_wrong',
  'refuses',
  'vague_promise',
  'asks_arrangement',
  'angry',
  'distressed',
  'vulnerable',
] as const satisfies readonly CustomerAct[];
export type CardAct = (typeof cardActs)[number];

/** What the program can look up in the dossier for a card; `none`: only a person can check it. */
export const cardChecks = [
  'invoice-sent',
  'bank',
  'colleague',
  'promises',
  'complaints',
  'invoices',
  'contacts',
  'circumstances',
  'none',
] as const;
export type CardCheck = (typeof cardChecks)[number];

/** The one step that a card offers. */
export const cardSteps = [
  'send-invoice',
  'open-complaint',
  'plan-instalments',
  'plan-callback',
  'note-paid',
  'note-promise',
  'note-refusal',
  'offer-help',
] as const;
export type CardStep = (typeof cardSteps)[number];

/** The words of a card: how it sounds, what may lie behind it, how to answer, the question that asks on, what to check, the next step. */
export interface CardWords {
  readonly title: string;
  readonly sounds: readonly string[];
  readonly behind: string;
  readonly reply: string;
  readonly question: string;
  /** The fact to check, in words. */
  readonly fact: string;
  /** Where the program finds that fact. */
  readonly check: CardCheck;
  readonly step: CardStep;
}

/** A card of the playbook. `act` null: the team's own excuse, recognised by its words. `own`: written by the team. */
export interface ExcuseCard extends CardWords {
  /** Null: built in and not changed. */
  readonly cardId: CardId | null;
  readonly act: CardAct | null;
  readonly language: PlaybookLanguage;
  readonly active: boolean;
  readonly own: boolean;
}

/** A line to say, with placeholders in braces. `own`: written by the team. */
export interface PlaybookLine extends LineKey {
  readonly text: string;
  readonly own: boolean;
}

/** All lines and cards of an administration. */
export interface Playbook {
  readonly lines: readonly PlaybookLine[];
  readonly cards: readonly ExcuseCard[];
}
