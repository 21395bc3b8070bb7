import { createHash, randomBytes } from 'node:crypto';
import { addMilliseconds } from '#kernel/dates.ts';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { Role } from '#kernel/endpoint.ts';
import type { Id } from '#kernel/ids.ts';
import type { Platform } from '#platform/interface.ts';
import { addMember } from '#platform/tenancy/members.ts';
import { openWork } from '#platform/tenancy/open-work.ts';
import {
  deleteInvitation,
  type Invitation,
  insertInvitation,
  invitationByHash,
  type ListedAdministration,
  markAccepted,
  openInvitationsOf,
  setScope,
  tenantOf,
} from '#platform/tenancy/store.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';

const VALID_MS = 14 * 86_400_000;

export type InvitationRefusal =
  | { code: 'invitation-not-found' }
  | { code: 'invitation-expired' }
  | { code: 'invitation-used' }
  | { code: 'already-member' };

/** Invites someone by e-mail address. The token goes into the link and is kept nowhere; valid for fourteen days. */
export async function invite(
  work: Work,
  wanted: { readonly email: string; readonly role: Role },
): Promise<{ invitationId: Id<'invitation'>; token: string }> {
  const token = randomBytes(32).toString('base64url');
  const invitationId = work.newId<'invitation'>();
  await insertInvitation(
    work.tx,
    {
      tenantId: work.tenant,
      invitationId,
      email: wanted.email.trim().toLowerCase(),
      role: wanted.role,
      invitedBy: work.actor.name,
      createdAt: work.now,
      expiresAt: addMilliseconds(work.now, VALID_MS),
      acceptedAt: null,
    },
    hashOf(token),
  );
  return { invitationId, token };
}

/** Invitations that nobody accepted yet, newest first. */
export async function openInvitations(work: Work): Promise<Invitation[]> {
  return openInvitationsOf(work.tx, work.tenant);
}

/** Withdraws an invitation that nobody accepted yet. */
export async function withdrawInvitation(
  work: Work,
  invitationId: Id<'invitation'>,
): Promise<Decision<null, InvitationRefusal>> {
  return (await deleteInvitation(work.tx, work.tenant, invitationId))
    ? granted(null)
    : refused({ code: 'invitation-not-found' });
}

/** The invitation to which a link leads, and to which administration it invites. */
export async function lookUpInvitation(
  { database, clock }: Pick<Platform, 'database' | 'clock'>,
  token: string,
): Promise<Decision<{ invitation: Invitation; administration: ListedAdministration }, InvitationRefusal>> {
  return database.sql.transaction().execute(async (tx) => {
    const invitationHash = hashOf(token);
    await setScope(tx, { invitationHash });
    const invitation = await invitationByHash(tx, invitationHash);
    if (!invitation) return refused({ code: 'invitation-not-found' });
    if (invitation.acceptedAt !== null) return refused({ code: 'invitation-used' });
    if (invitation.expiresAt <= clock.now()) return refused({ code: 'invitation-expired' });
    await setScope(tx, { tenantId: invitation.tenantId });
    const administration = await tenantOf(tx, invitation.tenantId);
    return administration ? granted({ invitation, administration }) : refused({ code: 'invitation-not-found' });
  });
}

/** Gives the holder of a link the place to which it invites. */
export async function acceptInvitation(
  platform: Platform,
  { token, userId, name }: { readonly token: string; readonly userId: UserId; readonly name: string },
): Promise<Decision<{ administration: ListedAdministration; role: Role }, InvitationRefusal>> {
  const found = await lookUpInvitation(platform, token);
  if (!found.ok) return found;
  const { invitation, administration } = found.value;
  const { tenantId, role } = invitation;
  return openWork(platform, { tenantId, actor: { kind: 'person', userId, name, role } }, async (work) => {
    if (!(await markAccepted(work.tx, invitation, work.now))) return refused({ code: 'invitation-used' });
    const added = await addMember(work, userId, role);
    return added.ok ? granted({ administration, role }) : refused({ code: 'already-member' });
  });
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
