/** Front door of the call room: the cockpit, and what came out of a call. */
export type { CallId, CallResult, Cause, OutcomeKind } from '#rooms/call/rules/outcome.ts';
export type { NewCall } from '#rooms/call/actions/new-call.ts';
export { recordCall } from '#rooms/call/actions/record-call.ts';
