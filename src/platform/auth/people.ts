import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ResponseOf, Role } from '#kernel/endpoint.ts';
import type * as contract from '#platform/auth/contract.ts';
import { type Account, accountsOf } from '#platform/auth/store.ts';
import { invite, openInvitations, withdrawInvitation } from '#platform/tenancy/invitations.ts';
import { listMembers } from '#platform/tenancy/members.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';

/** The people of this administration, and the invitations that can still be accepted. */
export async function listPeople(work: Work): Promise<ResponseOf<typeof contract.listPeople>> {
  const members = await listMembers(work);
  const accounts = await accountsOfMembers(work);
  const invitations = await openInvitations(work);
  return {
    people: members.map(({ userId, role }) => {
      const account = accounts.get(userId);
      return { userId, role, name: account?.name ?? '', email: account?.email ?? '' };
    }),
    invitations: invitations
      .filter((invitation) => invitation.expiresAt > work.now)
      .map(({ invitationId, email, role, expiresAt }) => ({ invitationId, email, role, expiresAt })),
  };
}

/** Invites a person by link; an earlier link for the same address stops working. */
export async function invitePerson(
  work: Work,
  wanted: { readonly email: string; readonly role: Role },
): Promise<Decision<ResponseOf<typeof contract.invitePerson>, { code: 'already-member' }>> {
  const accounts = await accountsOfMembers(work);
  if ([...accounts.values()].some((account) => account.email === wanted.email))
    return refused({ code: 'already-member' });
  for (const earlier of await openInvitations(work)) {
    if (earlier.email === wanted.email) await withdrawInvitation(work, earlier.invitationId);
  }
  const { invitationId, token } = await invite(work, wanted);
  // The token stands behind the '#': browsers do not send that part, so it is in no log.
  return granted({ invitationId, link: `/uitnodiging#${token}` });
}

async function accountsOfMembers(work: Work): Promise<Map<UserId, Account>> {
  const members = await listMembers(work);
  return accountsOf(
    work.tx,
    members.map(({ userId }) => userId),
  );
}
