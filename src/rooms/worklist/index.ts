/** Front door of the worklist room: whom to call now, and why; whom not. */
export {
  momentOf,
  planFollowUp,
  withdrawPlanned,
} from '#rooms/worklist/actions/plan-follow-up.ts';
export { colleagues } from '#rooms/worklist/actions/hand-over.ts';
export { noteAttempt, refreshCustomers, takeBackAttempt } from '#rooms/worklist/actions/note-attempt.ts';
export { standingOf } from '#rooms/worklist/actions/read-worklist.ts';
