import { type Decision, granted } from '#kernel/decision.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { Work } from '#platform/tenancy/work.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';
import { enterDossier, takenByOthers } from '#rooms/worklist/actions/presence.ts';
import { forUser } from '#rooms/worklist/actions/read-worklist.ts';
import { ensureToday } from '#rooms/worklist/actions/recompute.ts';
import type { takeNextCustomer as contract } from '#rooms/worklist/contract.ts';
import type { Segment } from '#rooms/worklist/rules/situation.ts';
import { nextAvailable, pageOfItems } from '#rooms/worklist/store/items.ts';
import { lockPresence } from '#rooms/worklist/store/presence.ts';

/**
 * The best customer to call now, other than the given one and those whom somebody else has open. Who takes him counts as having him open; one at a
 * time, so that two who ask in the same instant get two customers.
 */
export async function takeNextCustomer(
  work: Work,
  question: { not?: CustomerId | undefined; whose: 'mine' | 'all'; segment?: Segment | undefined },
): Promise<Decision<ResponseOf<typeof contract>>> {
  await ensureToday(work);
  await lockPresence(work);
  const except = [...(await takenByOthers(work)).keys(), ...(question.not ? [question.not] : [])];
  const filter = { state: 'ready' as const, segment: question.segment, forUser: forUser(work, question.whose), except };
  const [next] = await pageOfItems(work, filter, 1);
  if (next) await enterDossier(work, next.customerId, false);
  return granted({ customerId: next?.customerId ?? null, nextAvailableAt: await nextAvailable(work) });
}
