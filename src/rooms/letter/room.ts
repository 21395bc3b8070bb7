import type { Room } from '#platform/room.ts';
import { undoChange, undoQueueing } from '#rooms/letter/actions/restore-letter.ts';
import { letterCancelled, letterQueued, letterRetried, letterSettled } from '#rooms/letter/events.ts';
import { lookAfterLetters, sendOneLetter } from '#rooms/letter/jobs.ts';
import { routes } from '#rooms/letter/routes.ts';

/** The letter room: what customers get in writing, and whether it went. */
export const room: Room = {
  name: 'letter',
  routes,
  subscriptions: [],
  jobs: [sendOneLetter, lookAfterLetters],
  undo: {
    [letterQueued.kind]: undoQueueing,
    [letterCancelled.kind]: undoChange,
    [letterRetried.kind]: undoChange,
    [letterSettled.kind]: undoChange,
  },
};
