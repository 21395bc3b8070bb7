import type { Day } from '#kernel/dates.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { bankReadUntilOf } from '#rooms/payment/rules/bank-read-until.ts';
import { lastDays } from '#rooms/payment/store/statements.ts';

/** The day until which we know what came in; null when no statement was read yet. */
export async function bankReadUntil(work: Work): Promise<Day | null> {
  return bankReadUntilOf(await lastDays(work));
}
