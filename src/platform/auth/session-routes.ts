import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { Attempts } from '#platform/auth/attempts.ts';
import * as contract from '#platform/auth/contract.ts';
import type { SignIn } from '#platform/auth/sign-in.ts';
import type { Database } from '#platform/db/interface.ts';
import { type OpenRoute, openRoute, type Person, type Visit } from '#platform/http/route.ts';
import { listTenantsOf } from '#platform/tenancy/tenants.ts';

/** What the routes of sign-in work with. */
export interface SessionParts {
  readonly database: Database;
  readonly signIn: SignIn;
  readonly attempts: Attempts;
}

/** What a screen gets to know of a session. */
export type SessionView = ResponseOf<typeof contract.getSession>;

/** Shows who is signed in and where that person works. */
export async function viewSession(database: Database, person: Person | null): Promise<SessionView> {
  if (person === null) return { person: null, administrations: [] };
  return { person: { ...person }, administrations: await listTenantsOf(database, person.userId) };
}

/** Starts a session for known credentials and shows it. */
export async function enterSession(
  { database, signIn }: SessionParts,
  visit: Visit,
  credentials: { readonly email: string; readonly password: string },
): Promise<Decision<SessionView, { code: 'wrong-email-or-password' }>> {
  const entered = await signIn.enter({ ...credentials }, visit.headers);
  if (entered === null) return refused({ code: 'wrong-email-or-password' });
  visit.setCookies(entered.cookies);
  return granted(await viewSession(database, entered.person));
}

/** The routes of one's own session and password. */
export function sessionRoutes(parts: SessionParts): readonly OpenRoute[] {
  const { database, signIn, attempts } = parts;
  return [
    openRoute(contract.getSession, async (visit) => granted(await viewSession(database, visit.person))),
    openRoute(contract.signIn, async (visit, { body }) => {
      const byAddress = await attempts.count('sign-in/address', visit.address);
      if (!byAddress.ok) return byAddress;
      const byEmail = await attempts.count('sign-in/email', body.email);
      if (!byEmail.ok) return byEmail;
      const session = await enterSession(parts, visit, body);
      if (session.ok) await attempts.forget('sign-in/email', body.email);
      return session;
    }),
    openRoute(contract.signOut, async (visit) => {
      visit.setCookies(await signIn.leave(visit.headers));
      return granted(null);
    }),
    openRoute(contract.signOutEverywhere, async (visit) => {
      await signIn.leaveEverywhere(visit.headers);
      visit.setCookies(await signIn.leave(visit.headers));
      return granted(null);
    }),
    openRoute(contract.changePassword, async (visit, { body }) => {
      const counted = await attempts.count('sign-in/address', visit.address);
      if (!counted.ok) return counted;
      const cookies = await signIn.changePassword(body, visit.headers);
      if (cookies === null) return refused({ code: 'wrong-password' });
      visit.setCookies(cookies);
      return granted(null);
    }),
  ];
}
