import type { Instant } from '#kernel/dates.ts';
import type { Act } from '#knowledge/language/acts/labels.ts';
import type { MistakeId } from '#knowledge/language/review/mistakes.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import { wordsOf } from '#rooms/coaching/actions/hear-reviews.ts';
import type { ReviewId } from '#rooms/coaching/rules/review.ts';
import { reviewsWithMistakes } from '#rooms/coaching/store/own-mistakes.ts';

/** A mistake in one of somebody's own calls. */
export interface OwnMistake {
  readonly reviewId: ReviewId;
  readonly heldAt: Instant;
  readonly customerName: string;
  readonly mistake: MistakeId;
  /** Which turn of the call, counted from 1. */
  readonly turn: number;
  /** The words in which it was seen. */
  readonly quote: string;
  /** What was heard in them. */
  readonly reason: Act | null;
  /** What the customer had said just before; null when he had not spoken yet, or the words are gone. */
  readonly before: string | null;
}

/** More calls than this in a month or two nobody learns from. */
const mostReviews = 200;

/** The mistakes that reviews saw in somebody's own calls since a moment, of the latest call first. */
export async function ownMistakes(work: Work, userId: UserId, since: Instant): Promise<OwnMistake[]> {
  const reviews = await reviewsWithMistakes(work, userId, since, mostReviews);
  const faulty = reviews.filter(({ mistakes }) => (mistakes ?? []).length > 0);
  const said = await wordsOf(work, faulty);
  return faulty.flatMap((review) => {
    const turns = said.get(review.review_id) ?? [];
    return (review.mistakes ?? []).map(({ id, turn, quote, reasons }) => ({
      reviewId: review.review_id,
      heldAt: review.held_at,
      customerName: review.customer_name,
      mistake: id,
      turn,
      quote,
      reason: reasons[0] ?? null,
      before: turns.slice(0, turn - 1).findLast(({ role }) => role === 'customer')?.text ?? null,
    }));
  });
}
