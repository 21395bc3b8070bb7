import { Navigate } from '@tanstack/react-router';
import { Waiting } from '#app/web/layout/Waiting.tsx';
import { firstAdministration, useSession } from '#app/web/session/session.tsx';
import { getSetUp } from '#platform/auth/contract.ts';
import { useEndpoint } from '#ui/api.ts';

/** The first address: set up, sign in, choose an administration, or straight to today's work. */
export function Start() {
  const session = useSession();
  const absent = session.data !== undefined && session.data.person === null;
  const setUp = useEndpoint(getSetUp, {}, { enabled: absent });
  const error = session.error ?? setUp.error;
  if (error)
    return <Waiting error={error} onRetry={() => void (session.error ? session.refetch() : setUp.refetch())} />;
  if (absent && setUp.data) return <Navigate to={setUp.data.needed ? '/inrichten' : '/inloggen'} replace />;
  if (!session.data?.person) return <Waiting />;
  const first = firstAdministration(session.data);
  // Without a network the cards are what there is to do.
  if (first && session.data.remembered)
    return <Navigate to={`/a/${first.slug}/trainen`} search={{ tab: 'cards' }} replace />;
  return <Navigate to={first ? `/a/${first.slug}/vandaag` : '/administraties'} replace />;
}
