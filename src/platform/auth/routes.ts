import { granted } from '#kernel/decision.ts';
import { openAttempts } from '#platform/auth/attempts.ts';
import * as contract from '#platform/auth/contract.ts';
import { peopleRoutes } from '#platform/auth/people-routes.ts';
import { sessionRoutes } from '#platform/auth/session-routes.ts';
import { setUpRoutes } from '#platform/auth/set-up-routes.ts';
import type { SignIn } from '#platform/auth/sign-in.ts';
import { undoEvent } from '#platform/events/undo.ts';
import { type OpenRoute, openRoute, type Route, route } from '#platform/http/route.ts';
import type { Platform } from '#platform/interface.ts';

/** What the endpoints outside rooms work with. */
export interface AuthParts {
  readonly platform: Platform;
  readonly signIn: SignIn;
  /** The secret of this installation, from which the set-up code follows. */
  readonly secret: string;
  readonly version: string;
}

/** All endpoints that belong to no room: health, set-up, session, administrations, people, invitations, undo. */
export function authRoutes({ platform, signIn, secret, version }: AuthParts): readonly (Route | OpenRoute)[] {
  const { database, clock } = platform;
  const parts = { database, clock, signIn, secret, attempts: openAttempts(database.sql, clock) };
  return [
    openRoute(contract.getHealth, async () => {
      await database.run('select 1');
      return granted({ status: 'ok' as const, version });
    }),
    ...setUpRoutes(parts),
    ...sessionRoutes(parts),
    ...peopleRoutes(platform, signIn, parts.attempts),
    route(contract.undoEvent, (work, { params }) => undoEvent(work, params.eventId, platform.rooms)),
  ];
}
