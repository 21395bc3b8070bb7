import type { ResponseOf } from '#kernel/endpoint.ts';
import type { listExamples, listMoments } from '#rooms/coaching/contract.ts';

/** The moments of a week as their screen gets them. */
export type MomentsView = ResponseOf<typeof listMoments>;
/** A moment as its screen gets it. */
export type MomentView = MomentsView['moments'][number];
/** An example as its screen gets it. */
export type ExampleView = ResponseOf<typeof listExamples>['examples'][number];

/** The first name of somebody, as colleagues call each other. */
export function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}
