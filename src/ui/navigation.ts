import { useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, createElement, type ReactElement, type ReactNode, useCallback } from 'react';
import { useAdministration } from '#ui/session.ts';

/** The places of an administration that screens link to, with the parameters they need. */
export interface Places {
  vandaag: Record<never, string>;
  gesprek: { customerId: string };
  dossier: { customerId: string };
  klanten: Record<never, string>;
  afspraken: Record<never, string>;
  klachten: Record<never, string>;
  brieven: Record<never, string>;
  draaiboek: Record<never, string>;
  coaching: Record<never, string>;
  trainen: Record<never, string>;
  bank: Record<never, string>;
  import: Record<never, string>;
  beheer: { part?: string };
}
/** The name of a place. */
export type Place = keyof Places;
/** What stands behind the question mark of an address: filters, tabs, the selected row. */
export type SearchState = Readonly<Record<string, string | undefined>>;

/** The address of a place in an administration. */
export function addressOfPlace(
  slug: string,
  place: Place,
  params: Readonly<Record<string, string | undefined>> = {},
): string {
  const last = params['customerId'] ?? params['part'];
  return `/a/${encodeURIComponent(slug)}/${place}${last ? `/${encodeURIComponent(last)}` : ''}`;
}

/** A parameter of the address, such as the customer's id. Empty when the place has none. */
export function useParam(name: 'customerId' | 'part' | 'slug' | 'token'): string {
  const params = useParams({ strict: false }) as Readonly<Record<string, string | undefined>>;
  return params[name] ?? '';
}

/** Goes to a place: `go('gesprek', { customerId })`. The third argument sets filters; `replace` leaves the screen of now out of where 'back' goes. */
export function useGo(): <P extends Place>(
  place: P,
  params?: Places[P],
  search?: SearchState,
  options?: { readonly replace?: boolean },
) => void {
  const navigate = useNavigate();
  const { slug } = useAdministration();
  return useCallback(
    (place, params, search, options) => {
      void navigate({ to: addressOfPlace(slug, place, params), search: search ?? {}, ...options });
    },
    [navigate, slug],
  );
}

/** Goes back to where the person came from, or to a place when there is nothing before. */
export function useGoBack(otherwise: Place): () => void {
  const router = useRouter();
  const go = useGo();
  return useCallback(() => {
    if (router.history.canGoBack()) router.history.back();
    else go(otherwise);
  }, [router, go, otherwise]);
}

/** State of the screen in the address: `const [filters, setFilters] = useSearchState()`. Setting keeps what is not named; undefined or '' takes away. */
export function useSearchState(): readonly [SearchState, (change: SearchState) => void] {
  const state = useSearch({ strict: false }) as SearchState;
  const navigate = useNavigate();
  const set = useCallback(
    (change: SearchState) => {
      void navigate({
        to: '.',
        search: (previous: SearchState) =>
          Object.fromEntries(
            Object.entries({ ...previous, ...change }).filter(([, value]) => value !== undefined && value !== ''),
          ),
        replace: true,
      });
    },
    [navigate],
  );
  return [state, set];
}

/** A link to a place: `<LinkTo place="dossier" params={{ customerId }}>…</LinkTo>`. Opens in a new tab the way links do. */
export function LinkTo<P extends Place>({
  place,
  params,
  search,
  children,
  onClick,
  ...rest
}: Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  readonly place: P;
  readonly params?: Places[P];
  readonly search?: SearchState;
  readonly children: ReactNode;
}): ReactElement {
  const { slug } = useAdministration();
  const go = useGo();
  const router = useRouter();
  const query = new URLSearchParams(
    Object.entries(search ?? {}).filter((pair): pair is [string, string] => Boolean(pair[1])),
  ).toString();
  const href = router.history.createHref(`${addressOfPlace(slug, place, params)}${query ? `?${query}` : ''}`);
  return createElement(
    'a',
    {
      ...rest,
      href,
      onClick: (event: React.MouseEvent<HTMLAnchorElement>) => {
        onClick?.(event);
        if (
          event.defaultPrevented ||
          event.button !== 0 ||
          event.metaKey ||
          event.ctrlKey ||
          event.shiftKey ||
          event.altKey
        )
          return;
        event.preventDefault();
        go(place, params, search);
      },
    },
    children,
  );
}
