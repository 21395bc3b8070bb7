import type { StoredEvent } from '#platform/events/event.ts';
import type { Subscription } from '#platform/room.ts';
import { callRecorded, callUndone } from '#rooms/call/events.ts';
import type { CallId } from '#rooms/call/index.ts';
import { askReviews } from '#rooms/coaching/actions/ask-reviews.ts';
import { reviewIdOf } from '#rooms/coaching/actions/hear-reviews.ts';
import { endForCalls } from '#rooms/coaching/actions/side-by-side.ts';
import { withdrawReviews } from '#rooms/coaching/store/reviews.ts';

function callsIn(events: readonly StoredEvent[]): CallId[] {
  return events.flatMap((event) => (event.subjectId ? [event.subjectId as CallId] : []));
}

/** What the coaching room listens to: calls that are recorded, and calls that are undone. */
export const subscriptions: readonly Subscription[] = [
  { kinds: [callRecorded.kind], handle: (work, events) => askReviews(work, callsIn(events)) },
  { kinds: [callRecorded.kind], handle: (work, events) => endForCalls(work, callsIn(events)) },
  { kinds: [callUndone.kind], handle: (work, events) => withdrawReviews(work, callsIn(events).map(reviewIdOf)) },
];
