import type { Room } from '#platform/room.ts';
import { undoClose } from '#rooms/complaint/actions/close-complaint.ts';
import { undoComplaint } from '#rooms/complaint/actions/open-complaint.ts';
import { complaintClosed, complaintOpened } from '#rooms/complaint/events.ts';
import { routes } from '#rooms/complaint/routes.ts';

/** What the complaint room gives to the application. */
export const room: Room = {
  name: 'complaint',
  routes,
  subscriptions: [],
  jobs: [],
  undo: { [complaintOpened.kind]: undoComplaint, [complaintClosed.kind]: undoClose },
};
