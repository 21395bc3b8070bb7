import { useCallback, useEffect, useState } from 'react';
import { useHeartbeat } from '#ui/heartbeat.ts';

const EVERY_MS = 20_000;

/**
 * Says again and again that something is open here, and gives who else has it open. `sign` says so and answers with the others; `leave` says that
 * it is closed. Give functions that stay the same between renders.
 */
export function useOthers<Other>(
  sign: () => Promise<readonly Other[]>,
  leave: () => Promise<unknown>,
): readonly Other[] {
  const [others, setOthers] = useState<readonly Other[]>([]);
  const beat = useCallback(() => {
    // Without connection nobody is known to be here; the next sign tries again.
    sign().then(setOthers, () => setOthers([]));
  }, [sign]);
  useHeartbeat(beat, EVERY_MS);
  useEffect(
    () => () => {
      // When this does not arrive, the server notices after a minute that nobody is here.
      leave().catch(() => undefined);
    },
    [leave],
  );
  return others;
}
