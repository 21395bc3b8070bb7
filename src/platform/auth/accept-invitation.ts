import { type Decision, granted, refused } from '#kernel/decision.ts';
import {
  keepAccount,
  type NewAccountRefusal,
  type PreparedAccount,
  prepareAccount,
} from '#platform/auth/create-account.ts';
import type { SignIn } from '#platform/auth/sign-in.ts';
import { type Account, accountByEmail, passwordHashOf } from '#platform/auth/store.ts';
import type { Platform } from '#platform/interface.ts';
import { type InvitationRefusal, lookUpInvitation } from '#platform/tenancy/invitations.ts';
import { addMember, type MemberRefusal } from '#platform/tenancy/members.ts';
import { openWork } from '#platform/tenancy/open-work.ts';
import { markAccepted } from '#platform/tenancy/store.ts';

/** What a person gives who follows an invitation link. */
export interface Acceptance {
  readonly token: string;
  /** Needed for a new account. */
  readonly name?: string | undefined;
  /** Chosen for a new account; of the existing account otherwise. */
  readonly password: string;
}

export type AcceptRefusal =
  | InvitationRefusal
  | NewAccountRefusal
  | MemberRefusal
  | { code: 'name-missing' }
  | { code: 'wrong-password' };

/** Makes the invited person a member: with a new account, or with the account that has the invited address. Gives the address to sign in with. */
export async function acceptInvitation(
  platform: Platform,
  signIn: SignIn,
  { token, name, password }: Acceptance,
): Promise<Decision<{ email: string }, AcceptRefusal>> {
  const found = await lookUpInvitation(platform, token);
  if (!found.ok) return found;
  const { invitation } = found.value;

  const who = await accountFor(platform, signIn, { email: invitation.email, name, password });
  if (!who.ok) return who;
  const { userId, name: personName } = who.value;

  const actor = { kind: 'person', userId, name: personName, role: invitation.role } as const;
  return openWork(platform, { tenantId: invitation.tenantId, actor }, async (work) => {
    if (!(await markAccepted(work.tx, invitation, work.now))) return refused({ code: 'invitation-used' });
    if ('passwordHash' in who.value) {
      const kept = await keepAccount(work.tx, who.value);
      if (!kept.ok) return kept;
    }
    const added = await addMember(work, userId, invitation.role);
    return added.ok ? granted({ email: invitation.email }) : added;
  });
}

async function accountFor(
  { database, clock }: Platform,
  signIn: SignIn,
  { email, name, password }: { readonly email: string; readonly name: string | undefined; readonly password: string },
): Promise<Decision<Account | PreparedAccount, AcceptRefusal>> {
  const account = await accountByEmail(database.sql, email);
  if (account === null) {
    return name === undefined
      ? refused({ code: 'name-missing' })
      : prepareAccount(signIn, clock, { name, email, password });
  }
  const hash = await passwordHashOf(database.sql, account.userId);
  if (hash === null || !(await signIn.verifyPassword(password, hash))) return refused({ code: 'wrong-password' });
  return granted(account);
}
