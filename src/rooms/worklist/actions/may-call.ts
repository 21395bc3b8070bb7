import { addMonths } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import { mayDo, type Permission } from '#kernel/endpoint.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { type CustomerId, lockCustomers, paidInvoicesOf } from '#rooms/dossier/index.ts';
import { contactPolicyOf } from '#rooms/worklist/actions/contact-policy.ts';
import { gatherSituations } from '#rooms/worklist/actions/gather-situations.ts';
import { gateOverridden, gateRestored } from '#rooms/worklist/events.ts';
import { type CallGateCode, type MayCall, mayCallWith } from '#rooms/worklist/rules/call-gate.ts';
import { callGates } from '#rooms/worklist/rules/may-call.ts';
import { talkDaysSince } from '#rooms/worklist/store/attempts.ts';
import { insertOverride, overridesOf, undoOverrideRow } from '#rooms/worklist/store/gate-overrides.ts';
import type { GateOverrideId } from '#rooms/worklist/tables.ts';

const MONTHS_OF_HABIT = 12;

/** Whether a customer may be called now, what stands in the way, and what of that was set aside today; null when he does not exist. */
export async function mayCallOf(work: Work, customerId: CustomerId): Promise<MayCall | null> {
  const known = (await gatherSituations(work, [customerId])).get(customerId);
  if (!known) return null;
  const since = addMonths(work.today, -MONTHS_OF_HABIT);
  const { country, timeZone } = work.administration;
  const gates = callGates({
    situation: known.situation,
    policy: await contactPolicyOf(work),
    country: known.country === 'NL' || known.country === 'BE' ? known.country : country,
    now: work.now,
    today: work.today,
    timeZone,
    paid: await paidInvoicesOf(work, customerId, since),
    talkDays: await talkDaysSince(work, customerId, since),
  });
  return mayCallWith(gates, await overridesOf(work, customerId));
}

export type OverrideRefusal =
  | { code: 'customer-not-found' }
  | { code: 'gate-not-in-the-way' }
  | { code: 'not-permitted'; permission: Permission };

/** Sets what stands in the way of a call aside, for this customer and this day, with the reason. Only for who may. */
export async function overrideGate(
  work: Work,
  customerId: CustomerId,
  code: CallGateCode,
  reason: string,
): Promise<Decision<{ eventId: EventId }, OverrideRefusal>> {
  // One at a time: a double click sets it aside once.
  await lockCustomers(work, [customerId]);
  const mayCall = await mayCallOf(work, customerId);
  if (!mayCall) return refused({ code: 'customer-not-found' });
  const gate = mayCall.inTheWay.find((candidate) => candidate.code === code);
  if (!gate?.overridable) return refused({ code: 'gate-not-in-the-way' });
  const permission = gate.overridable;
  if (work.actor.kind !== 'person' || !mayDo(work.actor.role, permission)) {
    return refused({ code: 'not-permitted', permission });
  }
  const overrideId = await insertOverride(work, customerId, code, reason);
  const payload = { kind: code, day: work.today, reason };
  return granted({ eventId: work.publish(gateOverridden.of({ customerId, subjectId: overrideId, payload })) });
}

/** Takes back that something was set aside. */
export async function undoOverride(work: Work, event: StoredEvent): Promise<Decision<null>> {
  const taken = gateOverridden.is(event) && (await undoOverrideRow(work, event.subjectId as GateOverrideId));
  if (!gateOverridden.is(event) || !taken) return refused({ code: 'gate-not-in-the-way' });
  const { customerId, subjectId, payload } = event;
  work.publish(gateRestored.of({ customerId, subjectId, payload }));
  return granted(null);
}
