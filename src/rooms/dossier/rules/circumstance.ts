import type { Day, Instant } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { Id } from '#kernel/ids.ts';

export type CircumstanceId = Id<'circumstance'>;

/** What can be noted of a customer's circumstances: a silence that was agreed, help with debts, and what makes him no ordinary debtor. */
export const circumstanceKinds = [
  'agreed_silence',
  'debt_help',
  'guardianship',
  'deceased',
  'bankrupt',
  'vulnerable',
  'other',
] as const;
export type CircumstanceKind = (typeof circumstanceKinds)[number];

/** A circumstance as somebody tells it. `untilDay` is the last day on which it holds; null: until somebody ends it. */
export interface CircumstanceFacts {
  readonly kind: CircumstanceKind;
  readonly fromDay: Day;
  readonly untilDay: Day | null;
  readonly note: string | null;
}

/** A circumstance in the dossier that nobody has ended. */
export interface Circumstance extends CircumstanceFacts {
  readonly circumstanceId: CircumstanceId;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
}

export type CircumstanceRefusal =
  | { code: 'until-before-from'; field: 'untilDay' }
  | { code: 'until-in-past'; field: 'untilDay' }
  | { code: 'silence-without-end'; field: 'untilDay' }
  | { code: 'note-missing'; field: 'note' }
  | { code: 'circumstance-noted-already'; field: 'kind' };

/**
 * Whether a circumstance can be noted: it is not over yet, a silence has an end, `other` says what it is, and of the other kinds one stands
 * at a time. `standing` are those of the customer that are not over.
 */
export function decideCircumstance(
  facts: CircumstanceFacts,
  standing: readonly CircumstanceFacts[],
  today: Day,
): Decision<CircumstanceFacts, CircumstanceRefusal> {
  const { kind, fromDay, untilDay, note } = facts;
  if (untilDay !== null && untilDay < fromDay) return refused({ code: 'until-before-from', field: 'untilDay' });
  if (untilDay !== null && untilDay < today) return refused({ code: 'until-in-past', field: 'untilDay' });
  if (kind === 'agreed_silence' && untilDay === null)
    return refused({ code: 'silence-without-end', field: 'untilDay' });
  if (kind === 'other' && note === null) return refused({ code: 'note-missing', field: 'note' });
  if (kind !== 'other' && standing.some((other) => other.kind === kind))
    return refused({ code: 'circumstance-noted-already', field: 'kind' });
  return granted(facts);
}

/** True when a circumstance holds on a day. */
export function holdsOn({ fromDay, untilDay }: Pick<CircumstanceFacts, 'fromDay' | 'untilDay'>, day: Day): boolean {
  return fromDay <= day && (untilDay === null || day <= untilDay);
}
