import { addDays, type Day, earliest, latest } from '#kernel/dates.ts';

const ACCOUNT_IN_USE_DAYS = 14;

/**
 * The day until which the bank was read: the earliest of the last days of the accounts that are in use. An account whose statements stopped two weeks
 * before the newest one is taken as closed. Null when nothing was read.
 */
export function bankReadUntilOf(lastDays: readonly Day[]): Day | null {
  if (lastDays.length === 0) return null;
  const newest = lastDays.reduce(latest);
  return lastDays.filter((last) => last >= addDays(newest, -ACCOUNT_IN_USE_DAYS)).reduce(earliest);
}
