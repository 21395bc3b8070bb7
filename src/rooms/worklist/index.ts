/** Front door of the worklist room: whom to call now, and why; whom not. */
export { mayCallOf } from '#rooms/worklist/actions/may-call.ts';
export {
  momentOf,
  planFollowUp,
  withdrawPlanned,
} from '#rooms/worklist/actions/plan-follow-up.ts';
export { colleagues } from '#rooms/worklist/actions/hand-over.ts';
export { noteAttempt, refreshCustomers, takeBackAttempt } from '#rooms/worklist/actions/note-attempt.ts';
export type { JudgedGate } from '#rooms/worklist/rules/call-gate.ts';
export { standingOf } from '#rooms/worklist/actions/read-worklist.ts';
export { keepPresence, peoplePresent } from '#rooms/worklist/actions/presence.ts';
