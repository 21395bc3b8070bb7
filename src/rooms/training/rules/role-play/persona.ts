import type { CustomerAct } from '#knowledge/language/acts/labels.ts';
import type { Manner, MoveId, Region } from '#rooms/training/rules/role-play/moves.ts';

/** Why somebody pays late (docs/GLOSSARY.md). */
export const causes = ['oversight', 'cannot_pay', 'complaint', 'process', 'will_not_pay'] as const;
export type Cause = (typeof causes)[number];

/** What a debtor can say first instead of the cause. */
export const firstExcuses = [
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
  'stall',
  'refuse',
] as const satisfies readonly MoveId[];
export type FirstExcuse = (typeof firstExcuses)[number];

/** What is wrong, where the cause is a complaint. */
export const complaintKinds = ['complaint_quality', 'complaint_delivery', 'complaint_invoice_wrong'] as const;
export type ComplaintKind = (typeof complaintKinds)[number];

/** Money that is there from so many days after the call: a share of the debt, all before it included. */
export interface Funds {
  readonly inDays: number;
  readonly share: number;
}

/** How somebody is at the beginning of a call, each from 0 to 1. */
export interface Mood {
  readonly trust: number;
  readonly irritation: number;
  readonly stress: number;
  readonly patience: number;
}

/** An invoice that this debtor has not paid. */
export interface DebtInvoice {
  readonly number: string;
  readonly cents: number;
  readonly daysOver: number;
}

/** A simulated debtor: what the trainee sees (brief), what he is (hidden), and how he speaks. Plain data; a team adds its own. */
export interface Persona {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  /** A private person; `company` is then the same as the name. */
  readonly isPrivate: boolean;
  readonly region: Region;
  readonly manner: Manner;
  /** From 1 (easy) to 3. */
  readonly level: 1 | 2 | 3;
  /** What the dossier tells the trainee: two to four sentences, Dutch. */
  readonly brief: string;
  /** What was really the matter, told afterwards: two to four sentences, Dutch. */
  readonly truth: string;
  readonly invoices: readonly [DebtInvoice, ...DebtInvoice[]];
  /** What was delivered, with its article ("de levering van maart"). */
  readonly delivery: string;
  /** Who in the company does or approves payments ("Karin van de boekhouding"); null: he himself. */
  readonly colleague: string | null;
  readonly cause: Cause;
  /** Where the cause is a complaint: which. */
  readonly complaint: ComplaintKind | null;
  /** The share of the debt that he disputes. */
  readonly disputed: number;
  /** What he says before he trusts the caller; one of these, by chance. */
  readonly excuses: readonly [FirstExcuse, ...FirstExcuse[]];
  /** By day, the last one with share 1 (or less, where he will never have it all). */
  readonly funds: readonly [Funds, ...Funds[]];
  /** How willing he is to pay at all, from 0 to 1; below about 0.5 he has to be won first. */
  readonly will: number;
  /** How much trust it takes before he tells the truth, from 0 to 1. */
  readonly secrecy: number;
  readonly mood: Mood;
  /** How fast he gets angry: 1 is usual, 2 twice as fast. */
  readonly temper: number;
  /** Whether he knows which invoice is meant. */
  readonly knowsInvoice: boolean;
  /** A colleague answers the telephone first. */
  readonly reception: boolean;
  /** How often he speaks of something else, from 0 to 1. */
  readonly chatty: number;
  /** Own lines, in place of the general ones. */
  readonly lines: Readonly<Partial<Record<MoveId, readonly string[]>>>;
}

/** What words of a move do when this debtor says them: his complaint is of its own kind. */
export function complaintOf(persona: Persona): CustomerAct {
  return persona.complaint ?? 'complaint_quality';
}

/** The whole debt in cents. */
export function debtOf(persona: Persona): number {
  return persona.invoices.reduce((sum, invoice) => sum + invoice.cents, 0);
}
