import { addDays, type Day, instantAt } from '#kernel/dates.ts';
import { type Decision, granted } from '#kernel/decision.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { groupBy } from '#kernel/lists.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { promisesOf } from '#rooms/agreement/index.ts';
import type { readExcuseFigures } from '#rooms/call/contract.ts';
import { excuseFigures } from '#rooms/call/rules/excuse-figures.ts';
import { callsWithExcuses } from '#rooms/call/store/words.ts';

const YEAR = 365;

/** How often each excuse was heard, and what became of the promises that followed. */
export async function figuresOfExcuses(
  work: Work,
  first: Day | undefined,
): Promise<Decision<ResponseOf<typeof readExcuseFigures>>> {
  const since = first ?? addDays(work.today, -YEAR);
  const calls = await callsWithExcuses(work, instantAt(since, '00:00', work.administration.timeZone));
  const promises = await promisesOf(work, [...new Set(calls.map((call) => call.customerId))]);
  const byPromise = groupBy(promises, (promise) => promise.promiseId);
  const byArrangement = groupBy(promises, (promise) => promise.arrangementId);
  const figures = excuseFigures(
    calls.map(({ excuses, endedAt, outcomes }) => ({
      excuses,
      endedAt,
      promises: outcomes
        .flatMap(({ promiseId, arrangementId }) => [
          ...(promiseId ? (byPromise.get(promiseId) ?? []) : []),
          ...(arrangementId ? (byArrangement.get(arrangementId) ?? []) : []),
        ])
        .map((promise) => promise.state),
    })),
  );
  return granted({ since, figures });
}
