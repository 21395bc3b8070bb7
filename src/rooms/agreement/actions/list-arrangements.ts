import { groupBy } from '#kernel/lists.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { standingOfArrangement } from '#rooms/agreement/rules/arrangement.ts';
import { standingArrangements, type StoredArrangement } from '#rooms/agreement/store/arrangements.ts';
import { promisesOfArrangements } from '#rooms/agreement/store/promises.ts';
import { type CustomerId, customersById } from '#rooms/dossier/index.ts';

const MOST = 500;

/** The arrangements of customers that were not taken back, newest first, each with its instalments and where it stands. */
export async function arrangementsOf(work: Work, customerIds: readonly CustomerId[]) {
  return withStanding(work, await standingArrangements(work, customerIds, MOST));
}

/** Arrangements with their customers, newest first; of one customer, or of all. */
export async function listArrangements(
  work: Work,
  filter: { readonly customerId?: CustomerId | undefined; readonly limit: number },
) {
  const found = await standingArrangements(work, filter.customerId ? [filter.customerId] : null, filter.limit + 1);
  const shown = await withStanding(work, found.slice(0, filter.limit));
  const ids = [...new Set(shown.map((arrangement) => arrangement.customerId))];
  const customers = new Map((await customersById(work, ids)).map((customer) => [customer.customerId, customer]));
  return {
    more: found.length > filter.limit,
    arrangements: shown.map((arrangement) => ({
      ...arrangement,
      customerName: customers.get(arrangement.customerId)?.name ?? '',
      customerNumber: customers.get(arrangement.customerId)?.number ?? '',
    })),
  };
}

async function withStanding(work: Work, arrangements: readonly StoredArrangement[]) {
  const promises = await promisesOfArrangements(
    work,
    arrangements.map((arrangement) => arrangement.arrangementId),
  );
  const byArrangement = groupBy(promises, (promise) => promise.arrangementId);
  return arrangements.map((arrangement) => {
    const instalments = (byArrangement.get(arrangement.arrangementId) ?? []).map((promise) => ({
      promiseId: promise.promiseId,
      instalment: promise.instalment ?? 0,
      day: promise.day,
      amountCents: promise.amountCents,
      state: promise.state,
      receivedCents: promise.receivedCents,
      fulfilledOn: promise.fulfilledOn,
    }));
    return { ...arrangement, ...standingOfArrangement(instalments), instalments };
  });
}
