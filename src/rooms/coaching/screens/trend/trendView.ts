import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readDevelopment } from '#rooms/coaching/contract.ts';

/** How skills develop, as the screen gets it. */
export type DevelopmentView = ResponseOf<typeof readDevelopment>;
/** How one skill develops. */
export type SkillView = DevelopmentView['skills'][number];
/** A mean with its interval. */
export type EstimateView = NonNullable<SkillView['calls']['whole']>;
