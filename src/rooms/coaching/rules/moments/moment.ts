import type { Instant } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import type { Act } from '#knowledge/language/acts/labels.ts';
import { mistakeIds } from '#knowledge/language/review/mistakes.ts';
import type { Skill } from '#knowledge/language/review/skills.ts';
import type { ReviewedTurn } from '#knowledge/language/review/transcript.ts';
import type { ReviewId } from '#rooms/coaching/rules/review.ts';
import type { Difficulty } from '#rooms/coaching/rules/trend/difficulty.ts';

export type MomentId = Id<'moment'>;

/** What can go better in a moment: the five mistakes, an excuse or a feeling that was let pass, a why or a must that puts people on the defensive. */
export const weakKinds = [...mistakeIds, 'excuse_unanswered', 'feeling_unanswered', 'asked_why', 'said_must'] as const;
/** What can go well in a moment. */
export const strongKinds = [
  'vague_to_day',
  'empathy_opened',
  'question_opened',
  'trade',
  'excuse_handled',
  'complaint_heard',
  'summary',
  'plain_purpose',
] as const;
export const momentKinds = [...weakKinds, ...strongKinds] as const;
export type StrongKind = (typeof strongKinds)[number];
export type MomentKind = (typeof momentKinds)[number];

/** The skill that a moment is about: what to practise. */
export const skillOf: Readonly<Record<MomentKind, Skill>> = {
  beating_around_the_bush: 'purpose',
  no_probing: 'probing',
  wrong_argument: 'argument',
  settling_for_too_little: 'trading',
  kicking_after: 'closing',
  excuse_unanswered: 'excuses',
  feeling_unanswered: 'empathy',
  asked_why: 'argument',
  said_must: 'argument',
  vague_to_day: 'probing',
  empathy_opened: 'empathy',
  question_opened: 'questions',
  trade: 'trading',
  excuse_handled: 'excuses',
  complaint_heard: 'complaints',
  summary: 'summary',
  plain_purpose: 'purpose',
};

/** Whether a kind is an example to follow. */
export function isStrong(kind: MomentKind): kind is StrongKind {
  return (strongKinds as readonly string[]).includes(kind);
}

/** A call as moments are looked for in it; `turns` with what was heard in each. */
export interface HeardCall {
  readonly reviewId: ReviewId;
  readonly customerId: string | null;
  readonly heldAt: Instant;
  readonly turns: readonly ReviewedTurn[];
  /** How the call ended, as the review has it. */
  readonly agreed: 'promise' | 'arrangement' | null;
  /** Whether its promises were kept; null: none, or not judged yet. */
  readonly kept: boolean | null;
  readonly amount: Difficulty['amount'];
}

/** Turns that belong together, counted from 1; `key` is the one that it is about. */
export interface FoundMoment {
  readonly kind: MomentKind;
  readonly key: number;
  /** Turns without which it cannot be understood. */
  readonly from: number;
  readonly to: number;
  /** What shows it: the label that a better line belongs to. */
  readonly act: Act | null;
}
