import { granted, refused } from '#kernel/decision.ts';
import * as contract from '#platform/auth/contract.ts';
import { enterSession, type SessionParts } from '#platform/auth/session-routes.ts';
import { setUpInstallation } from '#platform/auth/set-up.ts';
import { isSetUpCode } from '#platform/auth/set-up-code.ts';
import { hasNoAccount } from '#platform/auth/store.ts';
import type { Clock } from '#platform/clock/clock.ts';
import { type OpenRoute, openRoute } from '#platform/http/route.ts';

/** The routes with which a new installation gets its first admin. */
export function setUpRoutes(
  parts: SessionParts & { readonly clock: Clock; readonly secret: string },
): readonly OpenRoute[] {
  const { database, attempts, signIn, secret } = parts;
  return [
    openRoute(contract.getSetUp, async () => granted({ needed: await hasNoAccount(database.sql) })),
    openRoute(contract.setUp, async (visit, { body }) => {
      const counted = await attempts.count('set-up', 'all');
      if (!counted.ok) return counted;
      if (!(await hasNoAccount(database.sql))) return refused({ code: 'already-set-up' });
      if (!isSetUpCode(body.code, secret)) return refused({ code: 'wrong-set-up-code' });
      const made = await setUpInstallation(parts, signIn, body);
      return made.ok ? enterSession(parts, visit, body) : made;
    }),
  ];
}
