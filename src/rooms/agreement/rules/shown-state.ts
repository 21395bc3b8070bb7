import { addDays, type Day, weekday } from '#kernel/dates.ts';
import type { PromiseState } from '#rooms/agreement/rules/promise.ts';

/** What a person sees of a promise: a running one of which the day has passed waits for the bank. */
export type ShownState = PromiseState | 'waiting_for_bank';

/** The state to show on a day. */
export function shownState(promise: { readonly state: PromiseState; readonly day: Day }, today: Day): ShownState {
  return promise.state === 'running' && promise.day < today ? 'waiting_for_bank' : promise.state;
}

/** The parts of the list of promises, in the order in which they are shown. */
export const promiseGroups = ['act', 'today', 'waiting', 'week', 'later', 'done'] as const;
export type PromiseGroup = (typeof promiseGroups)[number];

/**
 * Where a promise stands in the list: `act` when it was not (wholly) kept, has not been fulfilled since and something is still open;
 * `week` until Sunday; `done` when nothing needs to be done for it.
 */
export function groupOf(
  promise: {
    readonly state: PromiseState;
    readonly day: Day;
    readonly fulfilledOn: Day | null;
    readonly stillOpenCents: number;
  },
  today: Day,
): PromiseGroup {
  const shown = shownState(promise, today);
  if (shown === 'broken' || shown === 'partly_kept') {
    return promise.fulfilledOn === null && promise.stillOpenCents > 0 ? 'act' : 'done';
  }
  if (shown === 'waiting_for_bank') return 'waiting';
  if (shown !== 'running') return 'done';
  if (promise.day === today) return 'today';
  return promise.day <= addDays(today, 7 - weekday(today)) ? 'week' : 'later';
}
