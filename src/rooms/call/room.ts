import type { Room } from '#platform/room.ts';
import { undoCall } from '#rooms/call/actions/undo-call.ts';
import { undoTelephony } from '#rooms/call/actions/telephony.ts';
import { callRecorded, telephonyConnected, telephonyDisconnected } from '#rooms/call/events.ts';
import { routes } from '#rooms/call/routes.ts';

/** The call room: the cockpit, and what came out of a call. */
export const room: Room = {
  name: 'call',
  routes,
  subscriptions: [],
  jobs: [],
  undo: {
    [callRecorded.kind]: undoCall,
    [telephonyConnected.kind]: undoTelephony,
    [telephonyDisconnected.kind]: undoTelephony,
  },
};
