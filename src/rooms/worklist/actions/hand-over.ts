import { type Decision, granted, refused } from '#kernel/decision.ts';
import { accountsOf } from '#platform/auth/store.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import { membersOf } from '#platform/tenancy/store.ts';
import type { EventId, UserId, Work } from '#platform/tenancy/work.ts';
import { type CustomerId, customersById } from '#rooms/dossier/index.ts';
import { customerHandedOver } from '#rooms/worklist/events.ts';
import { assignmentsOf, saveAssignment } from '#rooms/worklist/store/assignments.ts';

/** A colleague in this administration. */
export interface Colleague {
  readonly userId: UserId;
  readonly name: string;
}

/** The people of this administration, by name. */
export async function colleagues(work: Work): Promise<Colleague[]> {
  const userIds = (await membersOf(work.tx, work.tenant)).map((member) => member.userId);
  const accounts = await accountsOf(work.tx, userIds);
  return [...accounts]
    .map(([userId, account]) => ({ userId, name: account.name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

export type HandOverRefusal = { code: 'customer-not-found' } | { code: 'colleague-not-found'; field: 'userId' };

/** Gives a customer to a colleague, or with null back to everybody. */
export async function handOver(
  work: Work,
  customerId: CustomerId,
  userId: UserId | null,
  note: string | null,
): Promise<Decision<{ eventId: EventId }, HandOverRefusal>> {
  const colleague = userId === null ? null : (await colleagues(work)).find((candidate) => candidate.userId === userId);
  if (colleague === undefined) return refused({ code: 'colleague-not-found', field: 'userId' });
  if ((await customersById(work, [customerId])).length === 0) return refused({ code: 'customer-not-found' });
  const before = (await assignmentsOf(work, [customerId])).get(customerId) ?? null;
  await saveAssignment(work, customerId, userId);
  const payload = { userId, name: colleague?.name ?? null, before, note };
  return granted({ eventId: work.publish(customerHandedOver.of({ customerId, subjectId: customerId, payload })) });
}

/** Gives the customer back to who looked after him before. */
export async function undoHandOver(work: Work, event: StoredEvent): Promise<Decision<null, HandOverRefusal>> {
  if (!customerHandedOver.is(event) || !event.customerId) return refused({ code: 'customer-not-found' });
  const { customerId } = event;
  const before = event.payload.before as UserId | null;
  await saveAssignment(work, customerId, before);
  const name = before === null ? null : ((await accountsOf(work.tx, [before])).get(before)?.name ?? null);
  const payload = { userId: before, name, before: event.payload.userId, note: null };
  work.publish(customerHandedOver.of({ customerId, subjectId: customerId, payload }));
  return granted(null);
}
