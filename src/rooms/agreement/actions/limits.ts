import { type Decision, granted, refused } from '#kernel/decision.ts';
import { type Role, roles } from '#kernel/endpoint.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { limitsChanged } from '#rooms/agreement/events.ts';
import { type ConcessionLimits, defaultLimits, sameLimits } from '#rooms/agreement/rules/limits.ts';
import { limitsSet, setLimits } from '#rooms/agreement/store/limits.ts';

/** What each role may concede on its own in this administration, and what the actor may. */
export async function readLimits(work: Work): Promise<{
  readonly own: ConcessionLimits;
  readonly roles: ({ readonly role: Role } & ConcessionLimits)[];
}> {
  const set = await limitsSet(work);
  const of = (role: Role) => set.get(role) ?? defaultLimits[role];
  // The program itself (a command, the demo) writes down what was agreed before: as far as an admin may go.
  const own = of(work.actor.kind === 'person' ? work.actor.role : 'admin');
  return { own, roles: roles.map((role) => ({ role, ...of(role) })) };
}

/** What the actor may concede on his own. */
export async function limitsOf(work: Work): Promise<ConcessionLimits> {
  return (await readLimits(work)).own;
}

/** Sets what a role may concede on its own; what was agreed before stays. */
export async function changeLimits(
  work: Work,
  role: Role,
  limits: ConcessionLimits,
  causedBy?: EventId,
): Promise<{ readonly eventId: EventId | null }> {
  const before = (await limitsSet(work)).get(role) ?? defaultLimits[role];
  if (sameLimits(before, limits)) return { eventId: null };
  await setLimits(work, role, limits);
  const eventId = work.publish(
    limitsChanged.of({
      customerId: null,
      subjectId: null,
      payload: { role, ...limits, before: { ...before } },
      causedBy,
    }),
  );
  return { eventId };
}

/** Sets the limits of a role back to what they were before a change, unless they were changed again since. */
export async function undoLimits(
  work: Work,
  event: StoredEvent,
): Promise<Decision<null, { code: 'limits-changed-again' }>> {
  if (!limitsChanged.is(event)) return refused({ code: 'limits-changed-again' });
  const { role, before, ...given } = event.payload;
  const now = (await limitsSet(work)).get(role) ?? defaultLimits[role];
  if (!sameLimits(now, given)) return refused({ code: 'limits-changed-again' });
  await changeLimits(work, role, before, event.eventId);
  return granted(null);
}
