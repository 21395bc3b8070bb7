import type { Room } from '#platform/room.ts';
import { undoCall } from '#rooms/call/actions/undo-call.ts';
import { callRecorded } from '#rooms/call/events.ts';
import { routes } from '#rooms/call/routes.ts';

/** The call room: the cockpit, and what came out of a call. */
export const room: Room = {
  name: 'call',
  routes,
  subscriptions: [],
  jobs: [],
  undo: { [callRecorded.kind]: undoCall },
};
