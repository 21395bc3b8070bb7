import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readCallBrief } from '#rooms/call/contract.ts';
import type { StoredCall } from '#rooms/call/store/calls.ts';

/** A call as screens show it. */
export type PastCall = ResponseOf<typeof readCallBrief>['calls'][number];

/** A kept call as screens show it. */
export function pastCall(call: StoredCall): PastCall {
  return {
    callId: call.callId,
    result: call.result,
    spokenWith: call.spokenWith,
    notes: call.notes,
    cause: call.cause,
    outcomes: call.outcomes.map(({ kind, facts }) => ({ kind, facts })),
    userName: call.userName,
    endedAt: call.endedAt,
    durationMs: call.durationMs,
  };
}
