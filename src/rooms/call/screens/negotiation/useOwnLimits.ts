import { type ConcessionLimits, readLimits } from '#rooms/agreement/contract.ts';
import { useEndpoint } from '#ui/api.ts';

/** What the person may concede on his own; null until it is known. */
export function useOwnLimits(): ConcessionLimits | null {
  return useEndpoint(readLimits, {}).data?.own ?? null;
}
