import { daysBetween, type Day } from '#kernel/dates.ts';
import type { PromiseFacts } from '#rooms/worklist/rules/situation.ts';

/** How long a broken promise keeps counting, in days after its day. */
const BROKEN_COUNTS_DAYS = 180;

/** Promises that were not kept whole and after which no promise was kept, newest judgement first. */
export function unkeptPromises(promises: readonly PromiseFacts[], today: Day): PromiseFacts[] {
  const unkept = promises
    .filter((promise) => promise.state === 'broken' || promise.state === 'partly_kept')
    .filter((promise) => daysBetween(promise.dueDay, today) <= BROKEN_COUNTS_DAYS)
    .filter((promise) => !promises.some((other) => other.state === 'kept' && other.dueDay > promise.dueDay));
  return unkept.sort(
    (a, b) =>
      compare(b.judgedAt ?? b.recordedAt, a.judgedAt ?? a.recordedAt) ||
      compare(b.dueDay, a.dueDay) ||
      compare(a.promiseId, b.promiseId),
  );
}

/** The last promise that was not kept whole and was not fulfilled later either; null when none, or when there is nothing to ask for. */
export function judgedPromise(unkept: readonly PromiseFacts[], worthACall: boolean): PromiseFacts | null {
  const last = unkept[0];
  return worthACall && last && !last.fulfilled ? last : null;
}

/** Orders two texts. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
