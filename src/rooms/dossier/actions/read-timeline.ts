import type { Instant } from '#kernel/dates.ts';
import { eventsById, eventsOfCustomer, undoneBy } from '#platform/events/store.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import type { CustomerId } from '#rooms/dossier/rules/ledger.ts';

/** One thing that happened with a customer, with what caused it and whether it was taken back. */
export interface TimelineEvent {
  readonly eventId: EventId;
  readonly at: Instant;
  readonly kind: string;
  readonly subjectId: string | null;
  readonly actorName: string;
  readonly payload: Record<string, unknown>;
  readonly causedBy: { readonly eventId: EventId; readonly kind: string } | null;
  readonly undone: boolean;
}

/** A page of what happened with a customer, newest first; `more` tells whether there is an older page. */
export async function readTimeline(
  work: Work,
  customerId: CustomerId,
  page: { readonly before?: EventId | undefined; readonly limit: number },
): Promise<{ events: TimelineEvent[]; more: boolean }> {
  const found = await eventsOfCustomer(work, customerId, { before: page.before, limit: page.limit + 1 });
  const events = found.slice(0, page.limit);
  const undone = await undoneBy(
    work,
    events.map((event) => event.eventId),
  );
  const causeIds = [...new Set(events.flatMap((event) => (event.causedBy ? [event.causedBy] : [])))];
  const causes = new Map((await eventsById(work, causeIds)).map((event) => [event.eventId, event.kind]));
  return {
    more: found.length > page.limit,
    events: events.map((event) => {
      const causeKind = event.causedBy ? causes.get(event.causedBy) : undefined;
      return {
        eventId: event.eventId,
        at: event.at,
        kind: event.kind,
        subjectId: event.subjectId,
        actorName: event.actorName,
        payload: event.payload as Record<string, unknown>,
        causedBy: event.causedBy && causeKind ? { eventId: event.causedBy, kind: causeKind } : null,
        undone: undone.has(event.eventId),
      };
    }),
  };
}
