/** Front door of the call room: the cockpit, and what came out of a call. */

export type { NewCall } from '#rooms/call/actions/new-call.ts';
export { followDraft, liveTalks, wordsOfLiveTalk } from '#rooms/call/actions/live-talk.ts';
export { recordCall } from '#rooms/call/actions/record-call.ts';
export type { Made } from '#rooms/call/rules/made.ts';
export type { CallId, CallResult } from '#rooms/call/rules/outcome.ts';
export { wordsOfCalls } from '#rooms/call/store/words.ts';
export { outcomesOfCalls } from '#rooms/call/store/outcomes.ts';
