import type { Route } from '#platform/http/route.ts';

/** The training room's endpoints with the actions that serve them. */
export const routes: readonly Route[] = [];
