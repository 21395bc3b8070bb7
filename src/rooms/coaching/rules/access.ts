import type { Viewer } from '#rooms/coaching/rules/visible.ts';

/** How somebody came to see a call of another: he opened its review, read it in a round of calibration, or got a moment of it to see. */
export const accessWays = ['review', 'calibration', 'moment'] as const;
export type AccessWay = (typeof accessWays)[number];

/** Whether a look is written down: a person looks at a call that he did not hold himself. A look at a call of which nobody knows who held it is not. */
export function isNoted(viewer: Viewer, holder: string | null): boolean {
  return viewer.userId !== null && holder !== null && viewer.userId !== holder;
}
