import { addDays, type Day, weekday } from '#kernel/dates.ts';
import { groupBy } from '#kernel/lists.ts';
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
 * Where a promise stands in the list: `act` when it was not (wholly) kept, has not been fulfilled since, something is still open and no
 * newer promise took its place; `week` until Sunday; `done` when nothing needs to be done for it.
 */
export function groupOf(
  promise: {
    readonly state: PromiseState;
    readonly day: Day;
    readonly fulfilledOn: Day | null;
    readonly stillOpenCents: number;
  },
  today: Day,
  replaced = false,
): PromiseGroup {
  const shown = shownState(promise, today);
  if (shown === 'broken' || shown === 'partly_kept') {
    return promise.fulfilledOn === null && promise.stillOpenCents > 0 && !replaced ? 'act' : 'done';
  }
  if (shown === 'waiting_for_bank') return 'waiting';
  if (shown !== 'running') return 'done';
  if (promise.day === today) return 'today';
  return promise.day <= addDays(today, 7 - weekday(today)) ? 'week' : 'later';
}

/** The promises that a newer one took the place of: made later by the same customer, about one of the same invoices. */
export function replacedPromises(
  promises: readonly {
    readonly promiseId: string;
    readonly customerId: string;
    readonly madeAt: string;
    readonly invoiceNumbers: readonly string[];
    readonly state: PromiseState;
  }[],
): ReadonlySet<string> {
  const replaced = new Set<string>();
  const standing = promises.filter((promise) => promise.state !== 'withdrawn');
  for (const [, group] of groupBy(standing, (promise) => promise.customerId)) {
    for (const older of group) {
      const newer = group.some(
        (one) =>
          one.madeAt > older.madeAt && one.invoiceNumbers.some((number) => older.invoiceNumbers.includes(number)),
      );
      if (newer) replaced.add(older.promiseId);
    }
  }
  return replaced;
}
