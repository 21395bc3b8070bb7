import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { createContext, useCallback, useContext } from 'react';
import type { Endpoint, ResponseOf } from '#kernel/endpoint.ts';
import { type CallInput, send } from '#ui/request.ts';
import { useAdministration } from '#ui/session.ts';

export { type CallInput, FailureError, RefusalError } from '#ui/request.ts';

/** Told when the server says that nobody is signed in; the application goes to the sign-in screen. */
export const SignedOutContext = createContext<() => void>(() => undefined);

/** Calls an endpoint outside a component. Inside one, prefer `useEndpoint` and `useEndpointAction`. */
export async function callEndpoint<E extends Endpoint>(
  endpoint: E,
  input: CallInput<E>,
  options: { administration?: string; signal?: AbortSignal } = {},
): Promise<ResponseOf<E>> {
  return (await send(endpoint, input, options)) as ResponseOf<E>;
}

/** Calls an endpoint in the current administration; a lost session leads to the sign-in screen. */
export function useCall(): <E extends Endpoint>(
  endpoint: E,
  input: CallInput<E>,
  signal?: AbortSignal,
) => Promise<ResponseOf<E>> {
  const { tenantId } = useAdministration();
  const signedOut = useContext(SignedOutContext);
  return useCallback(
    async (endpoint, input, signal) => {
      try {
        return await callEndpoint(endpoint, input, {
          ...(tenantId ? { administration: tenantId } : {}),
          ...(signal ? { signal } : {}),
        });
      } catch (error) {
        if (error instanceof Error && 'status' in error && error.status === 401 && endpoint.permission !== 'anyone')
          signedOut();
        throw error;
      }
    },
    [tenantId, signedOut],
  );
}

/** Options of `useEndpoint`. */
export interface EndpointOptions {
  /** False: do not ask yet. */
  readonly enabled?: boolean;
  /** Shows the previous answer while a changed input is asked for, e.g. while typing in a filter. */
  readonly keepPrevious?: boolean;
  /** Asks again every so many milliseconds while the screen is visible. */
  readonly everyMs?: number;
}

/** The place in the cache of an endpoint's answers in an administration. */
export function keyOf(endpoint: Endpoint, tenantId: string, input?: unknown): readonly unknown[] {
  const everywhere = endpoint.permission === 'anyone' || endpoint.permission === 'signed-in';
  const place = everywhere ? '' : tenantId;
  return input === undefined ? [place, endpoint.id] : [place, endpoint.id, input];
}

/** Asks an endpoint and keeps the answer: `const customer = useEndpoint(getCustomer, { params: { customerId } })`. Use `{}` where nothing is to be given. */
export function useEndpoint<E extends Endpoint>(
  endpoint: E,
  input: CallInput<E>,
  options: EndpointOptions = {},
): UseQueryResult<ResponseOf<E>> {
  const { tenantId } = useAdministration();
  const call = useCall();
  return useQuery({
    queryKey: keyOf(endpoint, tenantId, input),
    queryFn: ({ signal }) => call(endpoint, input, signal),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
    ...(options.everyMs ? { refetchInterval: options.everyMs } : {}),
  }) as UseQueryResult<ResponseOf<E>>;
}

/**
 * An endpoint that changes something: `const save = useEndpointAction(saveNote)`, then `save.mutate({ … })` or
 * `await save.mutateAsync({ … })`. Afterwards everything on the screen is asked again, or only `invalidates` when given.
 */
export function useEndpointAction<E extends Endpoint>(
  endpoint: E,
  options: { readonly invalidates?: readonly Endpoint[] } = {},
): UseMutationResult<ResponseOf<E>, Error, CallInput<E>> {
  const call = useCall();
  const refresh = useRefresh();
  return useMutation<ResponseOf<E>, Error, CallInput<E>>({
    mutationFn: (input) => call(endpoint, input),
    onSuccess: () => refresh(options.invalidates),
  });
}

/** Asks again what the screen shows: everything of the administration, or only the given endpoints. */
export function useRefresh(): (endpoints?: readonly Endpoint[]) => Promise<void> {
  const client = useQueryClient();
  const { tenantId } = useAdministration();
  return useCallback(
    async (endpoints) => {
      if (!endpoints) await client.invalidateQueries();
      else
        await Promise.all(
          endpoints.map((endpoint) => client.invalidateQueries({ queryKey: keyOf(endpoint, tenantId) })),
        );
    },
    [client, tenantId],
  );
}
