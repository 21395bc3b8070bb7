import { epochMilliseconds, type Instant } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { Actor } from '#platform/tenancy/work.ts';

/** How long something can be undone. */
export const UNDO_MINUTES = 30;

export type UndoRefusal =
  | { code: 'event-not-found' }
  | { code: 'cannot-be-undone' }
  | { code: 'already-undone' }
  | { code: 'done-by-another' }
  | { code: 'too-long-ago'; minutes: number };

/** Whether a person may undo an event: his own or, for an admin, anyone's; within half an hour; once. */
export function decideUndo(facts: {
  readonly event: Pick<StoredEvent, 'at' | 'actorUserId'>;
  readonly hasHandler: boolean;
  readonly isUndone: boolean;
  readonly actor: Actor;
  readonly now: Instant;
}): Decision<null, UndoRefusal> {
  const { event, actor, now } = facts;
  if (!facts.hasHandler || actor.kind !== 'person') return refused({ code: 'cannot-be-undone' });
  if (facts.isUndone) return refused({ code: 'already-undone' });
  if (actor.role !== 'admin' && event.actorUserId !== actor.userId) return refused({ code: 'done-by-another' });
  if (epochMilliseconds(now) - epochMilliseconds(event.at) > UNDO_MINUTES * 60_000) {
    return refused({ code: 'too-long-ago', minutes: UNDO_MINUTES });
  }
  return granted(null);
}
