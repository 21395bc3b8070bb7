import { type Day, instantAt } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import { mayDo } from '#kernel/endpoint.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, UserId, Work } from '#platform/tenancy/work.ts';
import { askToHear, customersInFacts } from '#rooms/coaching/actions/ask-reviews.ts';
import { visibleReview, viewerOf } from '#rooms/coaching/actions/viewer.ts';
import { transcriptAdded, transcriptRemoved, transcriptRestored } from '#rooms/coaching/events.ts';
import { enoughWords, type ReviewId, type Said } from '#rooms/coaching/rules/review.ts';
import { mostWords } from '#rooms/coaching/rules/transcript/limits.ts';
import {
  insertReviews,
  isWithdrawn,
  reviewById,
  type StoredReview,
  withdrawReviews,
} from '#rooms/coaching/store/reviews.ts';
import { insertTranscript, transcriptsOf } from '#rooms/coaching/store/words.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';
import { colleagues } from '#rooms/worklist/index.ts';

/** The words of a call that was held elsewhere. */
export interface NewTranscript {
  readonly day: Day;
  readonly customerId: CustomerId | null;
  /** Whose call it was; null: of who brings it in. */
  readonly userId: UserId | null;
  readonly turns: Said;
}

export type TranscriptRefusal =
  | { readonly code: 'customer-not-found' }
  | { readonly code: 'person-not-found' }
  | { readonly code: 'not-for-others' }
  | { readonly code: 'day-not-yet' }
  | { readonly code: 'too-few-words' }
  | { readonly code: 'too-many-words'; readonly most: number };

/** Keeps the words of a call that was held elsewhere and asks for its review. */
export async function addTranscript(
  work: Work,
  { day, customerId, userId, turns }: NewTranscript,
): Promise<Decision<{ reviewId: ReviewId; undo: EventId }, TranscriptRefusal>> {
  if (day > work.today) return refused({ code: 'day-not-yet' });
  if (!enoughWords(turns)) return refused({ code: 'too-few-words' });
  if (turns.reduce((sum, turn) => sum + turn.text.length, 0) > mostWords)
    return refused({ code: 'too-many-words', most: mostWords });
  const holder = await holderOf(work, userId);
  if (!holder.ok) return holder;
  const customer = customerId === null ? null : (await customersInFacts(work, [customerId])).get(customerId);
  if (customer === undefined) return refused({ code: 'customer-not-found' });

  const reviewId = work.newId<'review'>();
  await insertReviews(work, [
    {
      reviewId,
      source: 'transcript',
      customerId,
      ...holder.value,
      heldAt: instantAt(day, '12:00', work.administration.timeZone),
      facts: { callDay: day, customer, openedBeforeMs: null, recorded: null },
    },
  ]);
  await insertTranscript(work, reviewId, turns);
  await askToHear(work, [reviewId]);
  const payload = { turns: turns.length, customerName: customer?.name ?? '', userName: holder.value.userName };
  return granted({
    reviewId,
    undo: work.publish(transcriptAdded.of({ customerId: null, subjectId: reviewId, payload })),
  });
}

async function holderOf(
  work: Work,
  userId: UserId | null,
): Promise<
  Decision<{ userId: UserId | null; userName: string }, { code: 'person-not-found' } | { code: 'not-for-others' }>
> {
  const { actor } = work;
  const own = actor.kind === 'person' ? actor.userId : null;
  if (userId === null || userId === own) return granted({ userId: own, userName: actor.name });
  if (!mayDo(viewerOf(work).role, 'steer')) return refused({ code: 'not-for-others' });
  const person = (await colleagues(work)).find((colleague) => colleague.userId === userId);
  return person ? granted({ userId, userName: person.name }) : refused({ code: 'person-not-found' });
}

/** Takes a transcript with its review away. Its words stay until the night, so that it can be undone. */
export async function removeTranscript(
  work: Work,
  reviewId: ReviewId,
): Promise<Decision<{ undo: EventId }, { code: 'review-not-found' } | { code: 'not-a-transcript' }>> {
  const review = await visibleReview(work, reviewId, true);
  if (!review.ok) return review;
  if (review.value.source !== 'transcript') return refused({ code: 'not-a-transcript' });
  return granted({ undo: await takeAway(work, review.value) });
}

/** Takes back that a transcript was brought in. */
export async function undoTranscript(
  work: Work,
  event: StoredEvent,
): Promise<Decision<null, { code: 'review-not-found' }>> {
  const review = transcriptAdded.is(event) ? await reviewById(work, event.subjectId as ReviewId, true) : null;
  if (!review) return refused({ code: 'review-not-found' });
  await takeAway(work, review);
  return granted(null);
}

/** Brings a transcript back that was taken away, as long as its words are there. */
export async function restoreTranscript(
  work: Work,
  event: StoredEvent,
): Promise<Decision<null, { code: 'review-not-found' }>> {
  const reviewId = event.subjectId as ReviewId | null;
  if (!transcriptRemoved.is(event) || !reviewId || !(await isWithdrawn(work, reviewId)))
    return refused({ code: 'review-not-found' });
  await withdrawReviews(work, [reviewId], false);
  work.publish(transcriptRestored.of({ customerId: null, subjectId: reviewId, payload: event.payload }));
  return granted(null);
}

async function takeAway(work: Work, review: StoredReview): Promise<EventId> {
  const transcript = (await transcriptsOf(work, [review.review_id])).get(review.review_id);
  await withdrawReviews(work, [review.review_id]);
  return work.publish(
    transcriptRemoved.of({
      customerId: null,
      subjectId: review.review_id,
      payload: {
        turns: transcript?.said.length ?? 0,
        customerName: review.customer_name,
        userName: review.user_name,
      },
    }),
  );
}
