import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readFollowedCall } from '#rooms/coaching/contract.ts';

/** A followed call as its screen gets it. */
export type FollowedCall = ResponseOf<typeof readFollowedCall>;
