import type { Room } from '#platform/room.ts';
import { undoPublish } from '#rooms/intake/actions/revert-import.ts';
import { importPublished } from '#rooms/intake/events.ts';
import { routes } from '#rooms/intake/routes.ts';

/** What the intake room gives to the application. */
export const room: Room = {
  name: 'intake',
  routes,
  subscriptions: [],
  jobs: [],
  undo: { [importPublished.kind]: undoPublish },
};
