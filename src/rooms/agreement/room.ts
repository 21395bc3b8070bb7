import type { Room } from '#platform/room.ts';
import { undoLimits } from '#rooms/agreement/actions/limits.ts';
import { undoOverrule } from '#rooms/agreement/actions/overrule-promise.ts';
import { undoPolicyChange } from '#rooms/agreement/actions/policy.ts';
import { undoArrangement } from '#rooms/agreement/actions/withdraw-arrangement.ts';
import { undoPromise } from '#rooms/agreement/actions/withdraw-promise.ts';
import {
  arrangementRecorded,
  limitsChanged,
  policyChanged,
  promiseOverruled,
  promiseRecorded,
} from '#rooms/agreement/events.ts';
import { judgeDuePromises } from '#rooms/agreement/jobs.ts';
import { routes } from '#rooms/agreement/routes.ts';
import { subscriptions } from '#rooms/agreement/subscriptions.ts';

/** What the agreement room gives to the application. */
export const room: Room = {
  name: 'agreement',
  routes,
  subscriptions,
  jobs: [judgeDuePromises],
  undo: {
    [promiseRecorded.kind]: undoPromise,
    [promiseOverruled.kind]: undoOverrule,
    [arrangementRecorded.kind]: undoArrangement,
    [limitsChanged.kind]: undoLimits,
    [policyChanged.kind]: undoPolicyChange,
  },
};
