import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Outlet, useRouter } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect } from 'react';
import { Waiting } from '#app/web/layout/Waiting.tsx';
import { forgetSession, rememberedSession, rememberSession } from '#app/web/session/remembered-session.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { getSession } from '#platform/auth/contract.ts';
import { FailureError, keyOf, SignedOutContext, useCall } from '#ui/api.ts';
import { machineNow } from '#ui/clock.ts';
import { readChoice, writeChoice } from '#ui/preferences.ts';
import { PersonContext } from '#ui/session.ts';

/** Who is signed in and where that person works. */
export type Session = ResponseOf<typeof getSession>;
/** One of the administrations of the person. */
export type SessionAdministration = Session['administrations'][number];

/** What the cards of somebody are kept in, on this device. */
const cardsOnDevice = 'nakomen-cards';

/** A session as screens have it; `remembered`: of the last time here, because the server cannot be reached. */
type KnownSession = Session & { readonly remembered?: true };

/**
 * The session, asked once and kept. When the server cannot be reached it is the one of the last time here, so that what works without a
 * network can be opened; the server still decides on every call.
 */
export function useSession() {
  const call = useCall();
  const answer = useQuery<KnownSession>({
    queryKey: keyOf(getSession, '', {}),
    queryFn: async ({ signal }) => {
      try {
        const session = await call(getSession, {}, signal);
        if (session.person) rememberSession(session, machineNow());
        return session;
      } catch (error) {
        const unreachable = error instanceof FailureError && error.status === null;
        const session = unreachable ? rememberedSession(machineNow()) : null;
        if (!session) throw error;
        return { ...session, remembered: true };
      }
    },
  });
  const { data, refetch } = answer;
  const remembered = data?.remembered === true;
  useEffect(() => {
    if (!remembered) return undefined;
    const again = () => void refetch();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [remembered, refetch]);
  return answer;
}

/** Puts a session in the place of the one that was known, after signing in; forgets everything of somebody else. */
export function useNewSession(): (session: Session) => void {
  const client = useQueryClient();
  return useCallback(
    (session) => {
      client.removeQueries({ predicate: (query) => query.queryKey[1] !== getSession.id });
      client.setQueryData(keyOf(getSession, '', {}), session);
      if (session.person) rememberSession(session, machineNow());
    },
    [client],
  );
}

/** Forgets everything that was shown and goes to the sign-in screen. `comeBack` remembers where the person was. */
export function useLeave(): (comeBack: boolean) => void {
  const client = useQueryClient();
  const router = useRouter();
  return useCallback(
    (comeBack) => {
      forgetSession();
      if (!comeBack && 'indexedDB' in window) window.indexedDB.deleteDatabase(cardsOnDevice);
      client.setQueryData(keyOf(getSession, '', {}), { person: null, administrations: [] } satisfies Session);
      client.removeQueries({ predicate: (query) => query.queryKey[1] !== getSession.id });
      const here = router.state.location.href;
      const search = comeBack && here.startsWith('/a/') ? { verder: here } : {};
      void router.navigate({ to: '/inloggen', search, replace: true });
    },
    [client, router],
  );
}

/** The administration to open first: the last one used here, else the first. */
export function firstAdministration(session: Session): SessionAdministration | undefined {
  const last = readChoice('administration');
  return session.administrations.find((administration) => administration.slug === last) ?? session.administrations[0];
}

/** Remembers in which administration the person works, for the next start. */
export function rememberAdministration(slug: string): void {
  writeChoice('administration', slug);
}

/** Shows its screens only to somebody who is signed in; others go to the sign-in screen and come back after it. */
export function SignedIn({ children }: { readonly children?: ReactNode }) {
  const session = useSession();
  const leave = useLeave();
  const signedOut = useCallback(() => leave(true), [leave]);
  const person = session.data?.person ?? null;
  const absent = session.data !== undefined && person === null;
  useEffect(() => {
    if (absent) leave(true);
  }, [absent, leave]);
  if (!session.data || !person) return <Waiting error={session.error} onRetry={() => void session.refetch()} />;
  return (
    <SignedOutContext value={signedOut}>
      <PersonContext value={person}>{children ?? <Outlet />}</PersonContext>
    </SignedOutContext>
  );
}
