import { z } from 'zod';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import { type Role, roles } from '#kernel/endpoint.ts';
import { declareEvent } from '#platform/events/event.ts';
import { leavesWithoutAdmin } from '#platform/tenancy/last-admin.ts';
import { deleteMember, type Member, membersOf, saveMember } from '#platform/tenancy/store.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';

const memberPayload = z.object({ userId: z.string(), role: z.enum(roles) });

/** Someone got a place in the administration. */
export const memberAdded = declareEvent('tenancy/member-added', memberPayload);
/** Someone got another role. */
export const memberChanged = declareEvent('tenancy/member-changed', memberPayload);
/** Someone lost his place in the administration. */
export const memberRemoved = declareEvent('tenancy/member-removed', memberPayload);

export type MemberRefusal = { code: 'member-not-found' } | { code: 'last-admin' } | { code: 'already-member' };

/** The people of the administration, longest there first. */
export async function listMembers(work: Work): Promise<Member[]> {
  return membersOf(work.tx, work.tenant);
}

/** Gives a user a place in the administration. */
export async function addMember(work: Work, userId: UserId, role: Role): Promise<Decision<null, MemberRefusal>> {
  const members = await membersOf(work.tx, work.tenant, true);
  if (members.some((member) => member.userId === userId)) return refused({ code: 'already-member' });
  await saveMember(work.tx, work.tenant, { userId, role, since: work.now });
  work.publish(memberAdded.of({ customerId: null, subjectId: userId, payload: { userId, role } }));
  return granted(null);
}

/** Gives a member another role; the last admin stays admin. */
export async function changeRole(work: Work, userId: UserId, role: Role): Promise<Decision<null, MemberRefusal>> {
  const members = await membersOf(work.tx, work.tenant, true);
  const member = members.find((candidate) => candidate.userId === userId);
  if (!member) return refused({ code: 'member-not-found' });
  if (leavesWithoutAdmin(members, userId, role)) return refused({ code: 'last-admin' });
  if (member.role === role) return granted(null);
  await saveMember(work.tx, work.tenant, { ...member, role });
  work.publish(memberChanged.of({ customerId: null, subjectId: userId, payload: { userId, role } }));
  return granted(null);
}

/** Takes someone out of the administration; the last admin stays. */
export async function removeMember(work: Work, userId: UserId): Promise<Decision<null, MemberRefusal>> {
  const members = await membersOf(work.tx, work.tenant, true);
  const member = members.find((candidate) => candidate.userId === userId);
  if (!member) return refused({ code: 'member-not-found' });
  if (leavesWithoutAdmin(members, userId, null)) return refused({ code: 'last-admin' });
  await deleteMember(work.tx, work.tenant, userId);
  work.publish(memberRemoved.of({ customerId: null, subjectId: userId, payload: { userId, role: member.role } }));
  return granted(null);
}
