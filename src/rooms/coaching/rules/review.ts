import type { Day } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import type { Utterance } from '#knowledge/language/conversation/heard.ts';
import { ear } from '#knowledge/language/review/ear.ts';
import type { Habit } from '#knowledge/language/review/habits.ts';
import type { Mistake } from '#knowledge/language/review/mistakes.ts';
import type { Outcome } from '#knowledge/language/review/outcome.ts';
import type { Check, CheckMark, PointId, Verdict } from '#knowledge/language/review/points/point.ts';
import { reviewWith } from '#knowledge/language/review/review.ts';
import type { Quote } from '#knowledge/language/review/transcript.ts';
import { checksFromFacts, type RecordedOutcome } from '#rooms/coaching/rules/known-facts.ts';

/** Names a review: the id of its call, or of the transcript that was brought in. */
export type ReviewId = Id<'review'>;

/** Which program reviewed a call. It goes up when the same words may give other checks; calls are then heard again. */
export const programVersion = 1;

/** What the reviewer knows beside the words, as it was when the call was held. */
export interface CallFacts {
  readonly callDay: Day;
  readonly customer: {
    readonly name: string;
    readonly invoices: readonly { readonly number: string; readonly openCents: number; readonly dueDate: string }[];
  } | null;
  /** How long the dossier was open before dialling; null: not known. */
  readonly openedBeforeMs: number | null;
  /** What was written down of the call; null: not known. */
  readonly recorded: readonly RecordedOutcome[] | null;
}

/** What was said, turn by turn. */
export type Said = readonly Utterance[];

/** The checks of every point, without their quotes. */
export type Checks = Readonly<Record<PointId, readonly CheckMark[]>>;
/** The quotes of every check that has some. */
export type Evidence = Readonly<Partial<Record<PointId, Readonly<Record<string, readonly Quote[]>>>>>;
/** A verdict for every point. */
export type Verdicts = Readonly<Record<PointId, Verdict>>;

/** What the program finds in the words of a call, before verdicts are given. */
export interface Findings {
  readonly outcome: Outcome;
  readonly checks: Checks;
  readonly evidence: Evidence;
  readonly mistakes: readonly Mistake[];
  readonly habits: readonly Habit[];
}

/** Reviews a call: its words by the shared program, and what the words cannot show by what is known. The same call gives the same findings, always. */
export function findIn(said: Said, facts: CallFacts): Findings {
  const { callDay, customer } = facts;
  const review = reviewWith({ callDate: callDay, customer: customer && { ...customer }, turns: said }, ear);
  const known = checksFromFacts(review.outcome, facts);
  const checks = {} as Record<PointId, readonly CheckMark[]>;
  const evidence: Partial<Record<PointId, Record<string, readonly Quote[]>>> = {};
  for (const point of review.points) {
    const all = known[point.id]?.replaces
      ? known[point.id]?.checks
      : [...point.checks, ...(known[point.id]?.checks ?? [])];
    checks[point.id] = (all ?? []).map(markOf);
    const quoted = (all ?? []).filter((check) => check.evidence.length > 0);
    if (quoted.length > 0) evidence[point.id] = Object.fromEntries(quoted.map((check) => [check.id, check.evidence]));
  }
  return { outcome: review.outcome, checks, evidence, mistakes: review.mistakes, habits: review.habits };
}

function markOf({ id, answer, weight, required, vital }: Check): CheckMark {
  return { id, answer, weight, required, vital };
}

/** Fewest turns of collector and customer from which something can be said about how a call was led. */
const fewest = { agent: 2, customer: 1 } as const;

/** Whether enough was kept to review: with hardly a word of one side, silence of the text would count against the collector. */
export function enoughWords(said: Said): boolean {
  const of = (role: Utterance['role']): number => said.filter((turn) => turn.role === role).length;
  return of('agent') >= fewest.agent && of('customer') >= fewest.customer;
}
