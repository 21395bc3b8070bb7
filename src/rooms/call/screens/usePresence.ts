import { useCallback } from 'react';
import { keepPresence, leavePresence } from '#rooms/worklist/contract.ts';
import { useCall } from '#ui/api.ts';
import { useOthers } from '#ui/presence.ts';

/** Tells colleagues that this customer's dossier is open here, and whether a call is going on; gives who else has it open. */
export function usePresence(customerId: string, calling: boolean) {
  const call = useCall();
  const sign = useCallback(
    async () => (await call(keepPresence, { params: { customerId }, body: { calling } })).others,
    [call, customerId, calling],
  );
  const leave = useCallback(() => call(leavePresence, { params: { customerId } }), [call, customerId]);
  return useOthers(sign, leave);
}
