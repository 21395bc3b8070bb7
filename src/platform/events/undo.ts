import { assert } from '#kernel/assert.ts';
import { type Decision, granted, type Refusal, refused } from '#kernel/decision.ts';
import type { EventId } from '#platform/events/event.ts';
import { decideUndo } from '#platform/events/may-undo.ts';
import { eventById, undoneBy } from '#platform/events/store.ts';
import type { Room } from '#platform/room.ts';
import type { Work } from '#platform/tenancy/work.ts';

/** Undoes what an event records, through the room that knows how. The first event that the room publishes is marked as the undoing. `remains` names what could not be taken back, as '<room>/<code>'. */
export async function undoEvent(
  work: Work,
  eventId: EventId,
  rooms: readonly Room[],
): Promise<Decision<{ eventId: EventId; remains: string | null }, Refusal>> {
  const event = await eventById(work, eventId);
  if (!event) return refused({ code: 'event-not-found' });
  const room = rooms.find(({ undo }) => undo[event.kind] !== undefined);
  const handler = room?.undo[event.kind];
  const isUndone = (await undoneBy(work, [eventId])).has(eventId);

  const decision = decideUndo({ event, hasHandler: handler !== undefined, isUndone, actor: work.actor, now: work.now });
  if (!decision.ok) return decision;

  let undoing: EventId | undefined;
  const marking: Work = {
    ...work,
    publish: (news) => {
      const published = work.publish(undoing ? news : { ...news, causedBy: news.causedBy ?? eventId, undoes: eventId });
      undoing ??= published;
      return published;
    },
  };
  const undone = (await handler?.(marking, event)) ?? refused({ code: 'cannot-be-undone' });
  if (!undone.ok) return undone;
  assert(undoing, `the undo of ${event.kind} published no event`);
  const remains = room && undone.value ? `${room.name}/${undone.value.remains}` : null;
  return granted({ eventId: undoing, remains });
}
