import type { Room } from '#platform/room.ts';
import { undoContactPolicy } from '#rooms/worklist/actions/change-contact-policy.ts';
import { undoHandOver } from '#rooms/worklist/actions/hand-over.ts';
import { undoOverride } from '#rooms/worklist/actions/may-call.ts';
import { undoCancelling, undoPlanning } from '#rooms/worklist/actions/plan-follow-up.ts';
import {
  contactPolicyChanged,
  customerHandedOver,
  followUpCancelled,
  followUpPlanned,
  gateOverridden,
} from '#rooms/worklist/events.ts';
import { makeTodaysList } from '#rooms/worklist/jobs.ts';
import { routes } from '#rooms/worklist/routes.ts';
import { subscriptions } from '#rooms/worklist/subscriptions.ts';

/** The worklist room: whom to call now, and why; whom not. */
export const room: Room = {
  name: 'worklist',
  routes,
  subscriptions,
  jobs: [makeTodaysList],
  undo: {
    [followUpPlanned.kind]: undoPlanning,
    [followUpCancelled.kind]: undoCancelling,
    [customerHandedOver.kind]: undoHandOver,
    [gateOverridden.kind]: undoOverride,
    [contactPolicyChanged.kind]: undoContactPolicy,
  },
};
