import { type Day, daysBetween } from '#kernel/dates.ts';
import type { Cause } from '#rooms/call/rules/outcome.ts';

/** What a probable cause is concluded from, the strongest first. */
export const causeSigns = [
  'complaint-open',
  'debt-help',
  'bankrupt',
  'refused-before',
  'promises-broken',
  'told-before',
  'part-paid',
  'newer-was-paid',
  'always-late',
  'usually-in-time',
] as const;
export type CauseSign = (typeof causeSigns)[number];

/** A sign with its facts: amounts in cents, days and moments in ISO. */
export interface Sign {
  readonly code: CauseSign;
  readonly facts: Readonly<Record<string, string | number | null>>;
}

/** Why the customer probably does not pay. */
export interface ProbableCause {
  readonly cause: Cause;
  /** The customer said so himself, or it stands in the dossier. */
  readonly certain: boolean;
  /** The signs that point to it. */
  readonly signs: readonly Sign[];
}

/** What the dossier knows that may tell the cause. */
export interface CauseFacts {
  readonly complaints: readonly { readonly openedOn: Day; readonly number: string | null }[];
  readonly circumstances: readonly string[];
  /** The newest call in which a cause was told. */
  readonly told: { readonly cause: Cause; readonly on: Day; readonly by: string } | null;
  readonly refusedOn: Day | null;
  readonly promises: readonly {
    readonly state: string;
    readonly amountCents: number;
    readonly receivedCents: number;
  }[];
  /** Invoices of the customer, the settled ones with the day on which the last money came. */
  readonly invoices: readonly { readonly number: string; readonly dueDate: Day; readonly paidOn: Day | null }[];
  readonly today: Day;
}

/** A told cause says little after this. */
const TOLD_DAYS = 90;
const LATE_DAYS = 3;
const ENOUGH_PAID = 3;
const LONG_SILENCE_DAYS = 21;

/**
 * The cause that the strongest sign points to, with every sign for that same cause; null when nothing points anywhere. What the customer
 * said or what stands in the dossier is certain; what follows from how he paid is a guess to be checked with an open question.
 */
export function probableCause(facts: CauseFacts): ProbableCause | null {
  const found = [...signsInWords(facts), ...signsInPayments(facts)];
  const [first] = found;
  if (!first) return null;
  const same = found.filter((one) => one.cause === first.cause);
  return { cause: first.cause, certain: same.some((one) => one.certain), signs: same.map((one) => one.sign) };
}

interface Pointer {
  readonly cause: Cause;
  readonly certain: boolean;
  readonly sign: Sign;
}

function signsInWords(facts: CauseFacts): Pointer[] {
  const { complaints, circumstances, told, refusedOn, promises, today } = facts;
  const found: Pointer[] = [];
  const point = (cause: Cause, certain: boolean, code: CauseSign, known: Sign['facts'] = {}) =>
    found.push({ cause, certain, sign: { code, facts: known } });
  const [complaint] = complaints;
  if (complaint)
    point('complaint', true, 'complaint-open', {
      day: complaint.openedOn,
      number: complaint.number,
      count: complaints.length,
    });
  if (circumstances.includes('debt_help')) point('cannot_pay', true, 'debt-help');
  if (circumstances.includes('bankrupt')) point('cannot_pay', true, 'bankrupt');
  if (refusedOn && daysBetween(refusedOn, today) <= TOLD_DAYS)
    point('will_not_pay', true, 'refused-before', { day: refusedOn });
  const broken = promises.filter((promise) => promise.state === 'broken');
  if (broken.length >= 2) point('will_not_pay', false, 'promises-broken', { count: broken.length });
  if (told && daysBetween(told.on, today) <= TOLD_DAYS)
    point(told.cause, true, 'told-before', { day: told.on, by: told.by });
  return found;
}

function signsInPayments({ promises, invoices, today }: CauseFacts): Pointer[] {
  const found: Pointer[] = [];
  const point = (cause: Cause, code: CauseSign, known: Sign['facts']) =>
    found.push({ cause, certain: false, sign: { code, facts: known } });
  const part = promises.find((promise) => promise.state === 'partly_kept');
  if (part) point('cannot_pay', 'part-paid', { cents: part.receivedCents, askedCents: part.amountCents });

  const overdue = invoices.filter((invoice) => invoice.paidOn === null && invoice.dueDate < today);
  const paid = invoices.flatMap((invoice) => (invoice.paidOn === null ? [] : [{ ...invoice, paidOn: invoice.paidOn }]));
  const skipped = overdue.find((old) => paid.some((one) => one.dueDate > old.dueDate && one.paidOn > old.dueDate));
  if (skipped) point('complaint', 'newer-was-paid', { number: skipped.number, day: skipped.dueDate });
  if (paid.length < ENOUGH_PAID || overdue.length === 0) return found;

  const days = paid.map((one) => daysBetween(one.dueDate, one.paidOn)).sort((a, b) => a - b);
  const usual = days[Math.floor(days.length / 2)] ?? 0;
  const silent = Math.max(...overdue.map((invoice) => daysBetween(invoice.dueDate, today)));
  if (usual > LATE_DAYS) point('process', 'always-late', { days: usual, count: paid.length });
  // A loyal payer who suddenly stops has a reason: early on he forgot, after weeks it is a silent protest.
  else
    point(silent > LONG_SILENCE_DAYS ? 'complaint' : 'oversight', 'usually-in-time', {
      count: paid.length,
      days: silent,
    });
  return found;
}
