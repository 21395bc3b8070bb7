import type { Instant } from '#kernel/dates.ts';
import type { PointId, Verdict } from '#knowledge/language/review/points/point.ts';

/** A coach judges a point otherwise than the program. */
export interface Overrule {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

/** A collector does not agree with a verdict; what a coach answered, if he did. */
export interface Dispute {
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
  readonly answer: {
    readonly kind: 'keeps' | 'changes';
    readonly reason: string;
    readonly by: string;
    readonly at: Instant;
  } | null;
}

/** What people said about a point of a review. */
export interface PointWords {
  readonly overrule: Overrule | null;
  readonly dispute: Dispute | null;
}

/** Nobody said anything. */
export const nothingSaid: PointWords = { overrule: null, dispute: null };

export type WordsRefusal =
  | { readonly code: 'same-verdict'; readonly verdict: Verdict }
  | { readonly code: 'dispute-open-already' }
  | { readonly code: 'no-dispute' }
  | { readonly code: 'not-your-call' };

/** True while a dispute waits for its answer. */
export function isOpen({ dispute }: PointWords): boolean {
  return dispute !== null && dispute.answer === null;
}

/** True when both say the same. */
export function sameWords(one: PointWords, other: PointWords): boolean {
  return JSON.stringify(written(one)) === JSON.stringify(written(other));
}

/** What people said, in the order in which it is kept and compared. */
export function written({ overrule, dispute }: PointWords): PointWords {
  return {
    overrule: overrule && { verdict: overrule.verdict, reason: overrule.reason, by: overrule.by, at: overrule.at },
    dispute: dispute && {
      reason: dispute.reason,
      by: dispute.by,
      at: dispute.at,
      answer: dispute.answer && {
        kind: dispute.answer.kind,
        reason: dispute.answer.reason,
        by: dispute.answer.by,
        at: dispute.answer.at,
      },
    },
  };
}

/** The verdicts of coaches per point. */
export function overrulesIn(words: Readonly<Partial<Record<PointId, PointWords>>>): Partial<Record<PointId, Verdict>> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([id, said]) => (said.overrule ? [[id, said.overrule.verdict]] : [])),
  );
}
