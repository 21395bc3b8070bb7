import { type ReactNode, useCallback } from 'react';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { Id } from '#kernel/ids.ts';
import { keepSideBySide, readListening } from '#rooms/coaching/contract.ts';
import { sideNews, signEveryMs } from '#rooms/coaching/rules/side-by-side.ts';
import { useCall, useEndpoint, useRefresh } from '#ui/api.ts';
import { useHeartbeat } from '#ui/heartbeat.ts';
import { useLive } from '#ui/live.ts';

/** The coach who follows one's call or asks to, and the note that stands. */
export type ListeningNow = NonNullable<ResponseOf<typeof readListening>['now']>;

/** Watches whether a coach follows the own call or asks to; draws nothing itself, what is given does as soon as there is one. */
export function ListenIn({ children }: { readonly children: (now: ListeningNow) => ReactNode }) {
  const listening = useEndpoint(readListening, {});
  const refresh = useRefresh();
  useLive(sideNews, () => void refresh([readListening]));
  const now = listening.data?.now;
  if (!now) return null;
  return (
    <>
      <SignOfLife key={now.sideBySideId} sideBySideId={now.sideBySideId} />
      {children(now)}
    </>
  );
}

/** Tells the server again and again that this page is there, and hears when it is over. */
function SignOfLife({ sideBySideId }: { readonly sideBySideId: Id<'side-by-side'> }) {
  const call = useCall();
  const refresh = useRefresh();
  const beat = useCallback(() => {
    call(keepSideBySide, { params: { sideBySideId } }).then(
      ({ state }) => (state === 'ended' ? refresh([readListening]) : undefined),
      // Without connection the next sign tries again; without any, the server ends it.
      () => undefined,
    );
  }, [call, refresh, sideBySideId]);
  useHeartbeat(beat, signEveryMs);
  return null;
}
