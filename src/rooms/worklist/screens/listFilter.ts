import { type Segment, segments, type State, states } from '#rooms/worklist/rules/situation.ts';
import type { SearchState } from '#ui/navigation.ts';

/** What the address says about the part of the list to show. */
export interface ListFilter {
  readonly state: State;
  readonly whose: 'mine' | 'all';
  readonly segment?: Segment;
  readonly leastCents?: number;
}

/** Reads the filter out of the address; what is unknown counts as not given. */
export function filterFrom(search: SearchState): ListFilter {
  const segment = segments.find((value) => value === search['segment']);
  const least = Number(search['least'] ?? 0);
  return {
    state: states.find((value) => value === search['state']) ?? 'ready',
    whose: search['whose'] === 'mine' ? 'mine' : 'all',
    ...(segment ? { segment } : {}),
    ...(Number.isSafeInteger(least) && least > 0 ? { leastCents: least } : {}),
  };
}

/** True when the filter leaves somebody out. */
export function isNarrowed(filter: ListFilter): boolean {
  return filter.whose === 'mine' || filter.segment !== undefined || filter.leastCents !== undefined;
}
