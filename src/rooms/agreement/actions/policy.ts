import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { judgeCustomers } from '#rooms/agreement/actions/judge.ts';
import { policyChanged } from '#rooms/agreement/events.ts';
import { defaultPolicy, type PromisePolicy, untilDayOf } from '#rooms/agreement/rules/policy.ts';
import { policyOf, runningDays, setPolicy, updateTolerance } from '#rooms/agreement/store/changes.ts';

/** The tolerance that holds in this administration. */
export async function readPolicy(work: Work): Promise<PromisePolicy> {
  return (await policyOf(work)) ?? defaultPolicy;
}

/** Sets the tolerance. Promises that run follow it and are judged by it; verdicts that were given stay. */
export async function changePolicy(
  work: Work,
  policy: PromisePolicy,
  causedBy?: EventId,
): Promise<{ readonly eventId: EventId | null }> {
  const before = await readPolicy(work);
  if (before.toleranceDays === policy.toleranceDays && before.toleranceCents === policy.toleranceCents) {
    return { eventId: null };
  }
  await setPolicy(work, policy);
  const eventId = work.publish(
    policyChanged.of({ customerId: null, subjectId: null, payload: { ...policy, before }, causedBy }),
  );
  const untilDays = new Map((await runningDays(work)).map((day) => [day, untilDayOf(day, policy)]));
  const customerIds = await updateTolerance(work, untilDays, policy.toleranceCents);
  await judgeCustomers(work, customerIds, { of: () => eventId });
  return { eventId };
}

/** Sets the tolerance back to what it was before a change, unless it was changed again since. */
export async function undoPolicyChange(
  work: Work,
  event: StoredEvent,
): Promise<Decision<null, { code: 'policy-changed-again' }>> {
  if (!policyChanged.is(event)) return refused({ code: 'policy-changed-again' });
  const { before, ...given } = event.payload;
  const now = await readPolicy(work);
  if (now.toleranceDays !== given.toleranceDays || now.toleranceCents !== given.toleranceCents) {
    return refused({ code: 'policy-changed-again' });
  }
  await changePolicy(work, before, event.eventId);
  return granted(null);
}
