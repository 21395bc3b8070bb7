import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { PointId, Verdict } from '#knowledge/language/review/points/point.ts';
import type { EventDeclaration, StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { policyOf } from '#rooms/coaching/actions/holding-policy.ts';
import { judge } from '#rooms/coaching/actions/recompute.ts';
import { isOwn, visibleReview } from '#rooms/coaching/actions/viewer.ts';
import { disputeAnswered, pointDisputed, pointOverruled, pointUndone } from '#rooms/coaching/events.ts';
import {
  isOpen,
  nothingSaid,
  type PointWords,
  sameWords,
  type WordsRefusal,
  written,
} from '#rooms/coaching/rules/point-words.ts';
import type { ReviewId } from '#rooms/coaching/rules/review.ts';
import { pointWordsOf, putPointWords } from '#rooms/coaching/store/points.ts';
import { reviewById, saveVerdicts, type StoredReview } from '#rooms/coaching/store/reviews.ts';

type Said = Decision<
  { undo: EventId },
  WordsRefusal | { readonly code: 'review-not-found' } | { readonly code: 'review-not-ready' }
>;
type WordsEvent = EventDeclaration<{ point: PointId; before: PointWords; after: PointWords }>;

/** Where in which review something is said. */
export interface PointPlace {
  readonly reviewId: ReviewId;
  readonly point: PointId;
}

/** A coach judges a point otherwise than the program, with a reason; `verdict` null goes back to the program. */
export async function overrulePoint(
  work: Work,
  place: PointPlace,
  word: { readonly verdict: Verdict | null; readonly reason: string },
): Promise<Said> {
  return sayOf(work, place, pointOverruled, (review, words) => {
    const now = review.verdicts?.[place.point];
    if (word.verdict === null && words.overrule === null && now) return refused({ code: 'same-verdict', verdict: now });
    if (word.verdict !== null && word.verdict === now) return refused({ code: 'same-verdict', verdict: now });
    return granted({ ...words, overrule: overruleOf(work, word) });
  });
}

/** A collector does not agree with a point of his own call. After an answer he may disagree again. */
export async function disputePoint(work: Work, place: PointPlace, reason: string): Promise<Said> {
  return sayOf(work, place, pointDisputed, (review, words) => {
    if (!isOwn(work, review)) return refused({ code: 'not-your-call' });
    if (isOpen(words)) return refused({ code: 'dispute-open-already' });
    return granted({ ...words, dispute: { reason, by: work.actor.name, at: work.now, answer: null } });
  });
}

/** A coach answers a dispute: the verdict stays, or becomes another for the same reason. */
export async function answerDispute(
  work: Work,
  place: PointPlace,
  word: { readonly verdict: Verdict | null; readonly reason: string },
): Promise<Said> {
  return sayOf(work, place, disputeAnswered, (review, words) => {
    const { dispute } = words;
    if (!dispute || !isOpen(words)) return refused({ code: 'no-dispute' });
    const now = review.verdicts?.[place.point];
    if (word.verdict !== null && word.verdict === now) return refused({ code: 'same-verdict', verdict: now });
    const kind = word.verdict === null ? ('keeps' as const) : ('changes' as const);
    const answer = { kind, reason: word.reason, by: work.actor.name, at: work.now };
    const overrule = word.verdict === null ? words.overrule : overruleOf(work, word);
    return granted({ overrule, dispute: { ...dispute, answer } });
  });
}

/** Takes back what was said of a point, unless something else was said since. */
export async function undoPointWords(
  work: Work,
  event: StoredEvent,
): Promise<Decision<null, { code: 'review-not-found' | 'said-again' }>> {
  const isWords = [pointOverruled, pointDisputed, disputeAnswered].find((declared) => declared.is(event));
  if (!isWords?.is(event) || !event.subjectId) return refused({ code: 'review-not-found' });
  const reviewId = event.subjectId as ReviewId;
  const review = await reviewById(work, reviewId, true);
  if (!review) return refused({ code: 'review-not-found' });
  const { point, before, after } = event.payload as { point: PointId; before: PointWords; after: PointWords };
  const now = (await pointWordsOf(work, [reviewId])).get(reviewId)?.[point] ?? nothingSaid;
  if (!sameWords(now, after)) return refused({ code: 'said-again' });
  await keepWords(work, review, { reviewId, point }, pointUndone, now, before);
  return granted(null);
}

async function sayOf(
  work: Work,
  place: PointPlace,
  event: WordsEvent,
  decide: (review: StoredReview, words: PointWords) => Decision<PointWords, WordsRefusal>,
): Promise<Said> {
  const review = await visibleReview(work, place.reviewId, true);
  if (!review.ok) return review;
  if (review.value.checks === null) return refused({ code: 'review-not-ready' });
  const words = (await pointWordsOf(work, [place.reviewId])).get(place.reviewId)?.[place.point] ?? nothingSaid;
  const decision = decide(review.value, words);
  if (!decision.ok) return decision;
  return granted({ undo: await keepWords(work, review.value, place, event, words, decision.value) });
}

async function keepWords(
  work: Work,
  review: StoredReview,
  { reviewId, point }: PointPlace,
  event: WordsEvent,
  before: PointWords,
  after: PointWords,
): Promise<EventId> {
  await putPointWords(work, reviewId, point, after);
  const policy = await policyOf(work);
  const words = (await pointWordsOf(work, [reviewId])).get(reviewId) ?? {};
  if (review.checks) await saveVerdicts(work, [judge(policy.points, reviewId, review.checks, words)], policy.version);
  return work.publish(
    event.of({
      customerId: null,
      subjectId: reviewId,
      payload: { point, before: written(before), after: written(after) },
    }),
  );
}

function overruleOf(work: Work, word: { readonly verdict: Verdict | null; readonly reason: string }) {
  return word.verdict === null
    ? null
    : { verdict: word.verdict, reason: word.reason, by: work.actor.name, at: work.now };
}
