import { pieces } from '#kernel/lists.ts';
import { nextBusinessDay } from '#knowledge/law/calendar/business-days.ts';
import { contactRules } from '#knowledge/law/calendar/contact-days.ts';
import type { LastTask, Work } from '#platform/tenancy/work.ts';
import { type CustomerId, customerIdsAfter, lockCustomers } from '#rooms/dossier/index.ts';
import { contactPolicyOf } from '#rooms/worklist/actions/contact-policy.ts';
import { gatherSituations } from '#rooms/worklist/actions/gather-situations.ts';
import { rankCustomer, type RankingDay } from '#rooms/worklist/rules/rank-customer.ts';
import { claimDay, computedOn, deleteItems, type Item, saveItems } from '#rooms/worklist/store/items.ts';

const CUSTOMERS_AT_ONCE = 1000;

/** The day for which an administration's list is made, with its working days and how often may be called. */
export async function rankingDay(work: Work): Promise<RankingDay> {
  const { calendar } = contactRules[work.administration.country];
  return {
    today: work.today,
    nextWorkingDay: (after) => nextBusinessDay(after, calendar),
    policy: await contactPolicyOf(work),
  };
}

/** Makes the rows of these customers again from the facts of all rooms below. Set-based: a fixed number of statements per thousand customers. */
export async function recompute(work: Work, customerIds: readonly CustomerId[]): Promise<void> {
  const day = await rankingDay(work);
  for (const piece of pieces([...new Set(customerIds)].sort(), CUSTOMERS_AT_ONCE)) {
    // Before looking: who waited here sees what the other one wrote, and no row is made from facts that are old.
    await lockCustomers(work, piece);
    const facts = await gatherSituations(work, piece);
    const items: Item[] = [];
    const off: CustomerId[] = [];
    for (const customerId of piece) {
      const known = facts.get(customerId);
      const ranking = known ? rankCustomer(known.situation, day) : null;
      if (!known || !ranking) {
        off.push(customerId);
        continue;
      }
      const { money, gate } = ranking;
      const { attempts } = known.situation;
      items.push({
        customerId,
        state: ranking.state,
        segment: ranking.segment,
        score: ranking.score,
        currency: money.currency,
        openCents: money.openCents,
        overdueCents: money.overdueCents,
        callableCents: money.callableCents,
        daysLate: money.daysLate,
        headline: ranking.headline,
        reasons: ranking.reasons,
        gate,
        availableAt: ranking.availableAt,
        untilDay: gate?.untilDay ?? null,
        assignedTo: known.assignedTo,
        lastTriedAt: attempts.lastTriedAt,
        lastSpokenAt: attempts.lastSpokenAt,
        lastResult: attempts.lastResult,
      });
    }
    await deleteItems(work, off);
    await saveItems(work, items);
  }
}

/** Makes the rows of customers again when everything else of the work is done: once, however often they were asked for. */
export const recomputeAtLast: LastTask<CustomerId> = { room: 'worklist', run: recompute };

/** Makes the whole list of the administration again, walking over all customers. */
export async function recomputeAll(work: Work): Promise<void> {
  let after: CustomerId | null = null;
  for (;;) {
    const customerIds: CustomerId[] = await customerIdsAfter(work, after, CUSTOMERS_AT_ONCE);
    await recompute(work, customerIds);
    after = customerIds.at(-1) ?? null;
    if (customerIds.length < CUSTOMERS_AT_ONCE) return;
  }
}

/** Sees to it that the list is of today: the first one who asks on a new day makes it, when the night's job did not. */
export async function ensureToday(work: Work): Promise<void> {
  const made = await computedOn(work);
  if (made !== null && made >= work.today) return;
  if (await claimDay(work)) await recomputeAll(work);
}
