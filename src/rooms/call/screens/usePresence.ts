import { useCallback, useEffect, useState } from 'react';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { keepPresence, leavePresence } from '#rooms/worklist/contract.ts';
import { useCall } from '#ui/api.ts';
import { useHeartbeat } from '#ui/heartbeat.ts';

/** A colleague who has the same dossier open. */
type Other = ResponseOf<typeof keepPresence>['others'][number];

const EVERY_MS = 20_000;

/** Tells colleagues that this customer's dossier is open here, and whether a call is going on; gives who else has it open. */
export function usePresence(customerId: string, calling: boolean): readonly Other[] {
  const call = useCall();
  const [others, setOthers] = useState<readonly Other[]>([]);
  const beat = useCallback(() => {
    call(keepPresence, { params: { customerId }, body: { calling } }).then(
      (answer) => setOthers(answer.others),
      // Without connection nobody is known to be here; the next sign tries again.
      () => setOthers([]),
    );
  }, [call, customerId, calling]);
  useHeartbeat(beat, EVERY_MS);
  useEffect(
    () => () => {
      // When this does not arrive, the server notices after a minute that nobody is here.
      call(leavePresence, { params: { customerId } }).catch(() => undefined);
    },
    [call, customerId],
  );
  return others;
}
