import type { Role } from '#kernel/endpoint.ts';

/** True when nobody would be admin any more once this person gets another role (or, with null, leaves). */
export function leavesWithoutAdmin(
  members: readonly { readonly userId: string; readonly role: Role }[],
  userId: string,
  newRole: Role | null,
): boolean {
  if (newRole === 'admin') return false;
  const admins = members.filter(({ role }) => role === 'admin');
  return admins.length === 1 && admins[0]?.userId === userId;
}
