import { granted, refused } from '#kernel/decision.ts';
import { acceptInvitation } from '#platform/auth/accept-invitation.ts';
import { createAdministrationFor } from '#platform/auth/administrations.ts';
import type { Attempts } from '#platform/auth/attempts.ts';
import * as contract from '#platform/auth/contract.ts';
import { invitePerson, listPeople } from '#platform/auth/people.ts';
import { enterSession } from '#platform/auth/session-routes.ts';
import type { SignIn } from '#platform/auth/sign-in.ts';
import { accountByEmail } from '#platform/auth/store.ts';
import { type OpenRoute, openRoute, type Route, route } from '#platform/http/route.ts';
import type { Platform } from '#platform/interface.ts';
import { lookUpInvitation, withdrawInvitation } from '#platform/tenancy/invitations.ts';
import { changeRole, removeMember } from '#platform/tenancy/members.ts';
import { listTenantsOf } from '#platform/tenancy/tenants.ts';

/** The routes of administrations, their people and invitations. */
export function peopleRoutes(platform: Platform, signIn: SignIn, attempts: Attempts): readonly (Route | OpenRoute)[] {
  const { database } = platform;
  return [
    route(contract.listPeople, async (work) => granted(await listPeople(work))),
    route(contract.changeRole, (work, { params, body }) => changeRole(work, params.userId, body.role)),
    route(contract.removePerson, (work, { params }) => removeMember(work, params.userId)),
    route(contract.invitePerson, (work, { body }) => invitePerson(work, body)),
    route(contract.withdrawInvitation, (work, { params }) => withdrawInvitation(work, params.invitationId)),

    openRoute(contract.createAdministration, async ({ person }, { body }) => {
      const places = person === null ? [] : await listTenantsOf(database, person.userId);
      if (person === null || !places.some((place) => place.role === 'admin')) return refused({ code: 'not-permitted' });
      return granted({ ...(await createAdministrationFor(platform, person.userId, body)), role: 'admin' as const });
    }),
    openRoute(contract.viewInvitation, async ({ address }, { body }) => {
      const counted = await attempts.count('invitation/address', address);
      if (!counted.ok) return counted;
      const found = await lookUpInvitation(platform, body.token);
      if (!found.ok) return found;
      const { email, role, invitedBy } = found.value.invitation;
      const administration = found.value.administration.name;
      return granted({
        administration,
        email,
        role,
        invitedBy,
        hasAccount: (await accountByEmail(database.sql, email)) !== null,
      });
    }),
    openRoute(contract.acceptInvitation, async (visit, { body }) => {
      const counted = await attempts.count('invitation/address', visit.address);
      if (!counted.ok) return counted;
      const accepted = await acceptInvitation(platform, signIn, body);
      if (!accepted.ok) return accepted;
      return enterSession({ database, signIn, attempts }, visit, {
        email: accepted.value.email,
        password: body.password,
      });
    }),
  ];
}
