import type { Route } from '#platform/http/route.ts';

/** The coaching room's endpoints with the actions that serve them. */
export const routes: readonly Route[] = [];
