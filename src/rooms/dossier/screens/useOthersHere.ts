import { useCallback } from 'react';
import { keepPresence, leavePresence } from '#rooms/worklist/contract.ts';
import { useCall } from '#ui/api.ts';
import { useOthers } from '#ui/presence.ts';

/** Tells colleagues that this dossier is open here; gives who else has it open. */
export function useOthersHere(customerId: string) {
  const call = useCall();
  const sign = useCallback(
    async () => (await call(keepPresence, { params: { customerId }, body: {} })).others,
    [call, customerId],
  );
  const leave = useCallback(() => call(leavePresence, { params: { customerId } }), [call, customerId]);
  return useOthers(sign, leave);
}
