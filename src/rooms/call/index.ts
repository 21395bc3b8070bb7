/** Front door of the call room: the cockpit, and what came out of a call. */

export type { NewCall } from '#rooms/call/actions/new-call.ts';
export { recordCall } from '#rooms/call/actions/record-call.ts';
export type { CallResult } from '#rooms/call/rules/outcome.ts';
