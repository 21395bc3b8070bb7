import type { UseQueryResult } from '@tanstack/react-query';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { readMayCall } from '#rooms/worklist/contract.ts';
import { useEndpoint } from '#ui/api.ts';

/** Whether a customer may be called now, asked again each minute: hours pass, money comes in. */
export function useMayCall(customerId: string): UseQueryResult<ResponseOf<typeof readMayCall>> {
  return useEndpoint(readMayCall, { params: { customerId } }, { everyMs: 60_000 });
}
