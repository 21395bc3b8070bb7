import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { contactRules } from '#knowledge/law/calendar/contact-days.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { contactPolicyOf } from '#rooms/worklist/actions/contact-policy.ts';
import { recomputeAll } from '#rooms/worklist/actions/recompute.ts';
import type { readContactPolicy } from '#rooms/worklist/contract.ts';
import { contactPolicyChanged } from '#rooms/worklist/events.ts';
import {
  type ContactPolicy,
  decidePolicy,
  defaultPolicy,
  type PolicyRefusal,
  samePolicy,
} from '#rooms/worklist/rules/contact-policy.ts';
import { savePolicy } from '#rooms/worklist/store/contact-policy.ts';

/** The policy that holds, what holds without one, and where the rules of the country come from. */
export async function showContactPolicy(work: Work): Promise<ResponseOf<typeof readContactPolicy>> {
  const { country } = work.administration;
  const { days, hours, frequency } = contactRules[country];
  return {
    policy: await contactPolicyOf(work),
    usual: defaultPolicy(country),
    rules: (['days', 'hours', 'frequency'] as const).map((about) => {
      const { source, review } = { days, hours, frequency }[about];
      return { about, source, review };
    }),
  };
}

/** Sets when and how often customers are called; the list follows at once. Returns the event to undo, null when nothing changed. */
export async function changeContactPolicy(
  work: Work,
  policy: ContactPolicy,
): Promise<Decision<{ eventId: EventId | null }, PolicyRefusal>> {
  const decision = decidePolicy(policy, work.administration.country);
  if (!decision.ok) return decision;
  const before = await contactPolicyOf(work);
  if (samePolicy(before, policy)) return granted({ eventId: null });
  await savePolicy(work, policy);
  const eventId = work.publish(
    contactPolicyChanged.of({ customerId: null, subjectId: null, payload: { ...policy, before } }),
  );
  if (before.mostTalksPerWeek !== policy.mostTalksPerWeek || before.mostTriesPerDay !== policy.mostTriesPerDay) {
    await recomputeAll(work);
  }
  return granted({ eventId });
}

/** Sets the policy back to what it was before a change, unless it was changed again since. */
export async function undoContactPolicy(work: Work, event: StoredEvent): Promise<Decision<null>> {
  if (!contactPolicyChanged.is(event)) return refused({ code: 'policy-changed-again' });
  const { before, ...given } = event.payload;
  if (!samePolicy(await contactPolicyOf(work), given)) return refused({ code: 'policy-changed-again' });
  const undone = await changeContactPolicy(work, before);
  return undone.ok ? granted(null) : undone;
}
