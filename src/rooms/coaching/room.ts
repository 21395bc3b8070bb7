import type { Room } from '#platform/room.ts';
import { routes } from '#rooms/coaching/routes.ts';

/** The coaching room: reviews of calls, moments worth discussing, trends, calibration. */
export const room: Room = {
  name: 'coaching',
  routes,
  subscriptions: [],
  jobs: [],
  undo: {},
};
