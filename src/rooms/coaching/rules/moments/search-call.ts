import type { Instant } from '#kernel/dates.ts';
import { ear } from '#knowledge/language/review/ear.ts';
import type { OutcomeKind } from '#knowledge/language/review/outcome.ts';
import { transcribe } from '#knowledge/language/review/transcript.ts';
import type { WeighedCall } from '#rooms/coaching/rules/moments/choose.ts';
import { findStrong } from '#rooms/coaching/rules/moments/find-strong.ts';
import { findWeak, type MadeMistake } from '#rooms/coaching/rules/moments/find-weak.ts';
import type { HeardCall } from '#rooms/coaching/rules/moments/moment.ts';
import { type MeasuredCosts, weigh } from '#rooms/coaching/rules/moments/weigh.ts';
import type { CallFacts, ReviewId, Said } from '#rooms/coaching/rules/review.ts';
import { difficultyOf } from '#rooms/coaching/rules/trend/difficulty.ts';

/** A reviewed call with its words. */
export interface CallWithReview {
  readonly reviewId: ReviewId;
  readonly customerId: string | null;
  readonly heldAt: Instant;
  readonly facts: CallFacts;
  readonly said: Said;
  readonly mistakes: readonly MadeMistake[];
  readonly outcomeKind: OutcomeKind | null;
  readonly kept: boolean | null;
}

/** Finds and weighs all moments of a call. */
export function searchCall(given: CallWithReview, costs: MeasuredCosts): WeighedCall {
  const { facts, said, mistakes, outcomeKind, reviewId, customerId, heldAt, kept } = given;
  const { turns } = transcribe({ callDate: facts.callDay, customer: facts.customer, turns: said }, ear);
  const open = facts.customer?.invoices.reduce((sum, invoice) => sum + invoice.openCents, 0) ?? null;
  const { amount } = difficultyOf({
    callDay: facts.callDay,
    cause: null,
    oldestDue: null,
    openCents: open,
    brokenBefore: 0,
  });
  const agreed = outcomeKind === 'promise' || outcomeKind === 'arrangement' ? outcomeKind : null;
  const call: HeardCall = { reviewId, customerId, heldAt, turns, agreed, kept, amount };
  const found = [...findWeak(turns, mistakes), ...findStrong(turns)];
  return { call, moments: found.map((moment) => weigh(moment, call, costs)) };
}
